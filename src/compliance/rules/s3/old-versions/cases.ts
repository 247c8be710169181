import type { RuleCases } from '../../../model/cases';

const bucket = (Properties: object) => ({ Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'gone after a month',
      template: bucket({
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }],
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no rule',
      template: bucket({ VersioningConfiguration: { Status: 'Enabled' } }),
      at: ['Bucket Properties.LifecycleConfiguration'],
    },
    {
      name: 'only the current version ends',
      template: bucket({
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 30 }] },
      }),
      at: ['Bucket Properties.LifecycleConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'no versions', template: bucket({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket({ VersioningConfiguration: { Status: { Ref: 'Choice' } } }),
      },
      at: ['Bucket Properties.VersioningConfiguration.Status'],
    },
  ],
};
