import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::SageMaker::DataQualityJobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: job({
        JobResources: { ClusterConfig: { InstanceCount: 2 } },
        NetworkConfig: { EnableInterContainerTrafficEncryption: true },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'in clear',
      template: job({
        JobResources: { ClusterConfig: { InstanceCount: 2 } },
        NetworkConfig: { EnableInterContainerTrafficEncryption: false },
      }),
      at: ['Job Properties.NetworkConfig.EnableInterContainerTrafficEncryption'],
    },
    {
      name: 'by default',
      template: job({ JobResources: { ClusterConfig: { InstanceCount: '2' } } }),
      at: ['Job Properties.NetworkConfig.EnableInterContainerTrafficEncryption'],
    },
  ],
  notApplicable: [
    { name: 'one machine', template: job({ JobResources: { ClusterConfig: { InstanceCount: 1 } } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        JobResources: { ClusterConfig: { InstanceCount: 2 } },
        NetworkConfig: { EnableInterContainerTrafficEncryption: { 'Fn::ImportValue': 'Shared' } },
      }),
      at: ['Job Properties.NetworkConfig.EnableInterContainerTrafficEncryption'],
    },
  ],
};
