import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS', template: cluster('AWS::DAX::Cluster', { ClusterEndpointEncryptionType: 'TLS' }) },
    { name: 'in lower case', template: cluster('AWS::DAX::Cluster', { ClusterEndpointEncryptionType: 'tls' }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: cluster('AWS::DAX::Cluster', { ClusterEndpointEncryptionType: 'NONE' }),
      at: ['Cluster Properties.ClusterEndpointEncryptionType'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::DAX::Cluster', { NodeType: 'dax.r5.large' }),
      at: ['Cluster Properties.ClusterEndpointEncryptionType'],
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
        ...cluster('AWS::DAX::Cluster', { ClusterEndpointEncryptionType: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.ClusterEndpointEncryptionType'],
    },
  ],
};
