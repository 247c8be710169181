import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'EventBridge',
      template: bucket('AWS::S3::Bucket', {
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: bucket('AWS::S3::Bucket', {}), at: ['Bucket Properties.NotificationConfiguration'] },
    {
      name: 'off',
      template: bucket('AWS::S3::Bucket', {
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: 'false' } },
      }),
      at: ['Bucket Properties.NotificationConfiguration'],
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
        ...bucket('AWS::S3::Bucket', {
          NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: { Ref: 'Choice' } } },
        }),
      },
      at: ['Bucket Properties.NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled'],
    },
  ],
};
