import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: cluster({ ResourcesVpcConfig: { EndpointPublicAccess: false, EndpointPrivateAccess: true } }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: cluster({ ResourcesVpcConfig: { EndpointPublicAccess: true } }),
      at: ['Cluster Properties.ResourcesVpcConfig.EndpointPublicAccess'],
    },
    { name: 'by default', template: cluster({}), at: ['Cluster Properties.ResourcesVpcConfig.EndpointPublicAccess'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ ResourcesVpcConfig: { EndpointPublicAccess: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Cluster Properties.ResourcesVpcConfig.EndpointPublicAccess'],
    },
  ],
};
