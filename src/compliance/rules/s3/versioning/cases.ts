import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'versions', template: bucket('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } }) },
    { name: 'a locked bucket has them anyway', template: bucket('AWS::S3::Bucket', { ObjectLockEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'suspended',
      template: bucket('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Suspended' } }),
      at: ['Bucket Properties.VersioningConfiguration.Status'],
    },
    {
      name: 'nothing is said',
      template: bucket('AWS::S3::Bucket', {}),
      at: ['Bucket Properties.VersioningConfiguration.Status'],
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
        ...bucket('AWS::S3::Bucket', { VersioningConfiguration: { Status: { Ref: 'Choice' } } }),
      },
      at: ['Bucket Properties.VersioningConfiguration.Status'],
    },
  ],
};
