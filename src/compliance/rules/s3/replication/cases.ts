import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'copied',
      template: bucket('AWS::S3::Bucket', {
        ReplicationConfiguration: {
          Role: 'arn:aws:iam::123456789012:role/copy',
          Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }],
        },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: bucket('AWS::S3::Bucket', {}), at: ['Bucket Properties.ReplicationConfiguration'] },
    {
      name: 'off',
      template: bucket('AWS::S3::Bucket', { ReplicationConfiguration: { Rules: [{ Status: 'Disabled' }] } }),
      at: ['Bucket Properties.ReplicationConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket('AWS::S3::Bucket', { ReplicationConfiguration: { Rules: [{ Status: { Ref: 'Choice' } }] } }),
      },
      at: ['Bucket Properties.ReplicationConfiguration.Rules.0.Status'],
    },
  ],
};
