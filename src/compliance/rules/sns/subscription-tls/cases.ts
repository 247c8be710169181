import type { RuleCases } from '../../../model/cases';

const subscription = (Properties: object) => ({ Resources: { Subscription: { Type: 'AWS::SNS::Subscription', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS',
      template: subscription({
        TopicArn: 'arn:aws:sns:eu-west-1:111122223333:t',
        Protocol: 'https',
        Endpoint: 'https://example.com/hook',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: subscription({
        TopicArn: 'arn:aws:sns:eu-west-1:111122223333:t',
        Protocol: 'http',
        Endpoint: 'http://example.com/hook',
      }),
      at: ['Subscription Properties.Protocol'],
    },
    {
      name: 'inside of a topic',
      template: {
        Resources: {
          Topic: {
            Type: 'AWS::SNS::Topic',
            Properties: {
              Subscription: [{ Protocol: 'email', Endpoint: 'a@example.com' }, { Protocol: 'HTTP', Endpoint: 'http://example.com' }],
            },
          },
        },
      },
      at: ['Topic Properties.Subscription.1.Protocol'],
    },
  ],
  notApplicable: [
    { name: 'a topic without subscriptions', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    { name: 'an import', template: subscription({ Protocol: { 'Fn::ImportValue': 'Shared' } }), at: ['Subscription Properties.Protocol'] },
  ],
};
