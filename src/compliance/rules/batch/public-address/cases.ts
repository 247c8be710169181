import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by default', template: job({ Type: 'container', ContainerProperties: { Image: 'a' } }) },
    {
      name: 'none',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', NetworkConfiguration: { AssignPublicIp: 'DISABLED' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', NetworkConfiguration: { AssignPublicIp: 'ENABLED' } } }),
      at: ['Job Properties.ContainerProperties.NetworkConfiguration.AssignPublicIp'],
    },
    {
      name: 'of a task',
      template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ NetworkConfiguration: { AssignPublicIp: 'ENABLED' } }] } }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.NetworkConfiguration.AssignPublicIp'],
    },
  ],
  notApplicable: [
    { name: 'a pod', template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a' }] } } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', NetworkConfiguration: { AssignPublicIp: { 'Fn::ImportValue': 'Address' } } } }),
      at: ['Job Properties.ContainerProperties.NetworkConfiguration.AssignPublicIp'],
    },
  ],
};
