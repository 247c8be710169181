import type { RuleCases } from '../../../model/cases';

const subscription = (Type: string, Properties: object) => ({ Resources: { Subscription: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: subscription('AWS::RDS::EventSubscription', {
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        Enabled: true,
      }),
    },
    {
      name: 'spelled as a text',
      template: subscription('AWS::RDS::EventSubscription', {
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        Enabled: 'true',
      }),
    },
    {
      name: 'nothing is said: the default is right',
      template: subscription('AWS::RDS::EventSubscription', {
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: subscription('AWS::RDS::EventSubscription', {
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        Enabled: false,
      }),
      at: ['Subscription Properties.Enabled'],
    },
    {
      name: 'the opposite as a text',
      template: subscription('AWS::RDS::EventSubscription', {
        SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
        Enabled: 'false',
      }),
      at: ['Subscription Properties.Enabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...subscription('AWS::RDS::EventSubscription', {
          SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
          Enabled: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Subscription Properties.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: subscription('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...subscription('AWS::RDS::EventSubscription', {
          SnsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:operations',
          Enabled: { Ref: 'Choice' },
        }),
      },
      at: ['Subscription Properties.Enabled'],
    },
  ],
};
