import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { InCluster: true } },
      }),
    },
    {
      name: 'spelled as a text',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { InCluster: 'true' } },
      }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::MSK::Cluster', { ClusterName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { InCluster: false } },
      }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.InCluster'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionInTransit: { InCluster: 'false' } },
      }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.InCluster'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          EncryptionInfo: { EncryptionInTransit: { InCluster: { 'Fn::If': ['IsProduction', true, false] } } },
        }),
      },
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.InCluster'],
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
          EncryptionInfo: { EncryptionInTransit: { InCluster: { Ref: 'Choice' } } },
        }),
      },
      at: ['Cluster Properties.EncryptionInfo.EncryptionInTransit.InCluster'],
    },
  ],
};
