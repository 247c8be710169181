import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'secure',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'DISABLED' } } },
      }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::MSK::Cluster', { ClusterName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'SERVICE_PROVIDED_EIPS',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } } },
      }),
      at: ['Cluster Properties.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          BrokerNodeGroupInfo: {
            ConnectivityInfo: {
              PublicAccess: { Type: { 'Fn::If': ['IsProduction', 'DISABLED', 'SERVICE_PROVIDED_EIPS'] } },
            },
          },
        }),
      },
      at: ['Cluster Properties.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type'],
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
          BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: { Ref: 'Choice' } } } },
        }),
      },
      at: ['Cluster Properties.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type'],
    },
  ],
};
