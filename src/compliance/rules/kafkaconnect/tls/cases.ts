import type { RuleCases } from '../../../model/cases';

const connector = (Type: string, Properties: object) => ({ Resources: { Connector: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'secure',
      template: connector('AWS::KafkaConnect::Connector', {
        ConnectorName: 'orders',
        KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'PLAINTEXT',
      template: connector('AWS::KafkaConnect::Connector', {
        ConnectorName: 'orders',
        KafkaClusterEncryptionInTransit: { EncryptionType: 'PLAINTEXT' },
      }),
      at: ['Connector Properties.KafkaClusterEncryptionInTransit.EncryptionType'],
    },
    {
      name: 'nothing is said',
      template: connector('AWS::KafkaConnect::Connector', { ConnectorName: 'orders' }),
      at: ['Connector Properties.KafkaClusterEncryptionInTransit.EncryptionType'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...connector('AWS::KafkaConnect::Connector', {
          ConnectorName: 'orders',
          KafkaClusterEncryptionInTransit: {
            EncryptionType: { 'Fn::If': ['IsProduction', 'TLS', 'PLAINTEXT'] },
          },
        }),
      },
      at: ['Connector Properties.KafkaClusterEncryptionInTransit.EncryptionType'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: connector('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...connector('AWS::KafkaConnect::Connector', {
          ConnectorName: 'orders',
          KafkaClusterEncryptionInTransit: { EncryptionType: { Ref: 'Choice' } },
        }),
      },
      at: ['Connector Properties.KafkaClusterEncryptionInTransit.EncryptionType'],
    },
  ],
};
