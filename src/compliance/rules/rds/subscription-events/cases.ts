import type { RuleCases } from '../../../model/cases';

const subscription = (Properties: object) => ({ Resources: { Subscription: { Type: 'AWS::RDS::EventSubscription', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an instance',
      template: subscription({
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        SourceType: 'db-instance',
        EventCategories: ['maintenance', 'configuration change', 'failure'],
      }),
    },
    {
      name: 'all categories',
      template: subscription({
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        SourceType: 'db-cluster',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no failures',
      template: subscription({
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        SourceType: 'db-instance',
        EventCategories: ['maintenance'],
      }),
      at: ['Subscription Properties.EventCategories'],
    },
    {
      name: 'a cluster',
      template: subscription({
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        SourceType: 'db-cluster',
        EventCategories: ['maintenance'],
      }),
      at: ['Subscription Properties.EventCategories'],
    },
  ],
  notApplicable: [
    {
      name: 'of snapshots',
      template: subscription({
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        SourceType: 'db-snapshot',
      }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...subscription({
          SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
          SourceType: { Ref: 'Choice' },
        }),
      },
      at: ['Subscription Properties.SourceType'],
    },
  ],
};
