import type { RuleCases } from '../../../model/cases';

const broker = (Type: string, Properties: object) => ({ Resources: { Broker: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', AutoMinorVersionUpgrade: true }) },
    {
      name: 'spelled as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', AutoMinorVersionUpgrade: 'true' }),
    },
    { name: 'nothing is said: the default is right', template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', AutoMinorVersionUpgrade: false }),
      at: ['Broker Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', AutoMinorVersionUpgrade: 'false' }),
      at: ['Broker Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...broker('AWS::AmazonMQ::Broker', {
          BrokerName: 'orders',
          AutoMinorVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Broker Properties.AutoMinorVersionUpgrade'],
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
        ...broker('AWS::AmazonMQ::Broker', { BrokerName: 'orders', AutoMinorVersionUpgrade: { Ref: 'Choice' } }),
      },
      at: ['Broker Properties.AutoMinorVersionUpgrade'],
    },
  ],
};
