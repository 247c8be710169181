import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'secure',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS' } },
      }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::MSK::Cluster', { ClusterName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'PLAINTEXT',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'PLAINTEXT' } },
      }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.ClientBroker'],
    },
    {
      name: 'TLS_PLAINTEXT',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } },
      }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.ClientBroker'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          EncryptionInfo: {
            EncryptionInTransit: { ClientBroker: { 'Fn::If': ['IsProduction', 'TLS', 'PLAINTEXT'] } },
          },
        }),
      },
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.ClientBroker'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          EncryptionInfo: { EncryptionInTransit: { ClientBroker: { Ref: 'Choice' } } },
        }),
      },
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.ClientBroker'],
    },
  ],
};
