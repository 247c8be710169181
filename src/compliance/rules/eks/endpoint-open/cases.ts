import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'private',
      template: cluster({ ResourcesVpcConfig: { SubnetIds: ['subnet-1'], EndpointPublicAccess: false, EndpointPrivateAccess: true } }),
    },
    {
      name: 'named networks',
      template: cluster({ ResourcesVpcConfig: { SubnetIds: ['subnet-1'], PublicAccessCidrs: ['198.51.100.0/24'] } }),
    },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: cluster({
        ResourcesVpcConfig: { SubnetIds: ['subnet-1'], EndpointPublicAccess: true, PublicAccessCidrs: ['0.0.0.0/0'] },
      }),
      at: ['Cluster Properties.ResourcesVpcConfig.PublicAccessCidrs.0'],
    },
    {
      name: 'by default',
      template: cluster({ ResourcesVpcConfig: { SubnetIds: ['subnet-1'] } }),
      at: ['Cluster Properties.ResourcesVpcConfig.PublicAccessCidrs'],
    },
    {
      name: 'two halves',
      template: cluster({ ResourcesVpcConfig: { PublicAccessCidrs: ['0.0.0.0/1', '128.0.0.0/1'] } }),
      at: ['Cluster Properties.ResourcesVpcConfig.PublicAccessCidrs.0', 'Cluster Properties.ResourcesVpcConfig.PublicAccessCidrs.1'],
    },
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
