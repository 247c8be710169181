import type { RuleCases } from '../../../model/cases';

const bucket = (Properties: object) => ({ Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'logs', template: bucket({ LoggingConfiguration: { DestinationBucketName: 'logs' } }) },
    {
      name: 'from a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'Choice' } } }),
      },
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: bucket({}), at: ['Bucket Properties.LoggingConfiguration'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...bucket({
          LoggingConfiguration: {
            'Fn::If': ['IsProduction', { DestinationBucketName: 'logs' }, { Ref: 'AWS::NoValue' }],
          },
        }),
      },
      at: ['Bucket Properties.LoggingConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'a bucket for logs', template: bucket({ AccessControl: 'LogDeliveryWrite' }) },
  ],
  unknown: [
    {
      name: 'an access control list that is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket({ AccessControl: { Ref: 'Choice' } }),
      },
      at: ['Bucket Properties.AccessControl'],
    },
  ],
};
