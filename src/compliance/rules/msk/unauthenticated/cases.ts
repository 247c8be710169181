import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        ClientAuthentication: { Unauthenticated: { Enabled: false } },
      }),
    },
    {
      name: 'spelled as a text',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        ClientAuthentication: { Unauthenticated: { Enabled: 'false' } },
      }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::MSK::Cluster', { ClusterName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        ClientAuthentication: { Unauthenticated: { Enabled: true } },
      }),
      at: ['Cluster Properties.ClientAuthentication.Unauthenticated.Enabled'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        ClientAuthentication: { Unauthenticated: { Enabled: 'true' } },
      }),
      at: ['Cluster Properties.ClientAuthentication.Unauthenticated.Enabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          ClientAuthentication: { Unauthenticated: { Enabled: { 'Fn::If': ['IsProduction', false, true] } } },
        }),
      },
      at: ['Cluster Properties.ClientAuthentication.Unauthenticated.Enabled'],
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
          ClientAuthentication: { Unauthenticated: { Enabled: { Ref: 'Choice' } } },
        }),
      },
      at: ['Cluster Properties.ClientAuthentication.Unauthenticated.Enabled'],
    },
  ],
};
