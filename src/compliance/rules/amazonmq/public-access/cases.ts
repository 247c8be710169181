import type { RuleCases } from '../../../model/cases';

const broker = (Type: string, Properties: object) => ({ Resources: { Broker: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', PubliclyAccessible: false }) },
    {
      name: 'spelled as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', PubliclyAccessible: 'false' }),
    },
    { name: 'nothing is said: the default is right', template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', PubliclyAccessible: true }),
      at: ['Broker Properties.PubliclyAccessible'],
    },
    {
      name: 'the opposite as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', PubliclyAccessible: 'true' }),
      at: ['Broker Properties.PubliclyAccessible'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...broker('AWS::AmazonMQ::Broker', {
          BrokerName: 'orders',
          PubliclyAccessible: { 'Fn::If': ['IsProduction', false, true] },
        }),
      },
      at: ['Broker Properties.PubliclyAccessible'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: broker('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', PubliclyAccessible: { Ref: 'Choice' } }),
      },
      at: ['Broker Properties.PubliclyAccessible'],
    },
  ],
};
