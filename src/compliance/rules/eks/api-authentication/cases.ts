import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'AWS only', template: cluster({ AccessConfig: { AuthenticationMode: 'API' } }) },
  ],
  nonCompliant: [
    {
      name: 'both',
      template: cluster({ AccessConfig: { AuthenticationMode: 'API_AND_CONFIG_MAP' } }),
      at: ['Cluster Properties.AccessConfig.AuthenticationMode'],
    },
    { name: 'by default', template: cluster({}), at: ['Cluster Properties.AccessConfig.AuthenticationMode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ AccessConfig: { AuthenticationMode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Cluster Properties.AccessConfig.AuthenticationMode'],
    },
  ],
};
