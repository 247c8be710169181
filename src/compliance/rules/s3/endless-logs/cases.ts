import type { RuleCases } from '../../../model/cases';

const bucket = (Properties: object) => ({ Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'another bucket', template: bucket({ LoggingConfiguration: { DestinationBucketName: 'logs' } }) },
  ],
  nonCompliant: [
    {
      name: 'itself by name',
      template: bucket({ BucketName: 'orders', LoggingConfiguration: { DestinationBucketName: 'orders' } }),
      at: ['Bucket Properties.LoggingConfiguration.DestinationBucketName'],
    },
    {
      name: 'only a prefix',
      template: bucket({ LoggingConfiguration: { LogFilePrefix: 'logs/' } }),
      at: ['Bucket Properties.LoggingConfiguration.DestinationBucketName'],
    },
  ],
  notApplicable: [
    { name: 'no logs', template: bucket({}) },
  ],
  unknown: [
    {
      name: 'all of it from a parameter',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket({ LoggingConfiguration: { Ref: 'Choice' }, BucketName: 'orders' }),
      },
      at: ['Bucket Properties.LoggingConfiguration'],
    },
  ],
};
