import type { RuleCases } from '../../../model/cases';

const broker = (Type: string, Properties: object) => ({ Resources: { Broker: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', Logs: { General: true } }) },
    {
      name: 'spelled as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', Logs: { General: 'true' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', Logs: { General: false } }),
      at: ['Broker Properties.Logs.General'],
    },
    {
      name: 'the opposite as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', Logs: { General: 'false' } }),
      at: ['Broker Properties.Logs.General'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...broker('AWS::AmazonMQ::Broker', {
          BrokerName: 'orders',
          Logs: { General: { 'Fn::If': ['IsProduction', true, false] } },
        }),
      },
      at: ['Broker Properties.Logs.General'],
    },
    {
      name: 'nothing is said',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders' }),
      at: ['Broker Properties.Logs.General'],
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
        ...broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', Logs: { General: { Ref: 'Choice' } } }),
      },
      at: ['Broker Properties.Logs.General'],
    },
  ],
};
