import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'gone after a year',
      template: bucket('AWS::S3::Bucket', {
        LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 365 }] },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: bucket('AWS::S3::Bucket', {}), at: ['Bucket Properties.LifecycleConfiguration'] },
    {
      name: 'off',
      template: bucket('AWS::S3::Bucket', {
        LifecycleConfiguration: { Rules: [{ Status: 'Disabled', ExpirationInDays: 365 }] },
      }),
      at: ['Bucket Properties.LifecycleConfiguration'],
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
        ...bucket('AWS::S3::Bucket', { LifecycleConfiguration: { Rules: [{ Status: { Ref: 'Choice' } }] } }),
      },
      at: ['Bucket Properties.LifecycleConfiguration.Rules.0.Status'],
    },
  ],
};
