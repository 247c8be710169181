import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Broker: { Type: 'AWS::AmazonMQ::Broker', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({ EngineType: 'ACTIVEMQ', Logs: { Audit: true, General: true } }) },
    { name: 'as a text', template: given({ EngineType: 'ActiveMQ', Logs: { Audit: 'true' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ EngineType: 'ACTIVEMQ' }), at: ['Broker Properties.Logs.Audit'] },
    {
      name: 'off',
      template: given({ EngineType: 'ACTIVEMQ', Logs: { General: true, Audit: false } }),
      at: ['Broker Properties.Logs.Audit'],
    },
  ],
  notApplicable: [
    { name: 'RabbitMQ has none', template: given({ EngineType: 'RABBITMQ', Logs: { General: true } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ EngineType: 'ACTIVEMQ', Logs: { Audit: { 'Fn::ImportValue': 'Audit' } } }),
      at: ['Broker Properties.Logs.Audit'],
    },
  ],
};
