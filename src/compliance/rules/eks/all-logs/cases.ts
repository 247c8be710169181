import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'all',
      template: cluster({
        Logging: {
          ClusterLogging: {
            EnabledTypes: [{ Type: 'api' }, { Type: 'audit' }, { Type: 'authenticator' }, { Type: 'controllerManager' }, { Type: 'scheduler' }],
          },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'two',
      template: cluster({ Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }, { Type: 'authenticator' }] } } }),
      at: ['Cluster Properties.Logging.ClusterLogging.EnabledTypes'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ Logging: { ClusterLogging: { EnabledTypes: [{ Type: { 'Fn::ImportValue': 'Shared' } }] } } }),
      at: ['Cluster Properties.Logging.ClusterLogging.EnabledTypes.0.Type'],
    },
  ],
};
