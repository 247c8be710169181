import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a network of its own',
      template: job({ Type: 'container', EksProperties: { PodProperties: { HostNetwork: false, Containers: [{ Image: 'a' }] } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'by default',
      template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a' }] } } }),
      at: ['Job Properties.EksProperties.PodProperties.HostNetwork'],
    },
    {
      name: 'as a text',
      template: job({ Type: 'container', EksProperties: { PodProperties: { HostNetwork: 'true' } } }),
      at: ['Job Properties.EksProperties.PodProperties.HostNetwork'],
    },
  ],
  notApplicable: [
    { name: 'not in Kubernetes', template: job({ Type: 'container', ContainerProperties: { Image: 'a' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({ Type: 'container', EksProperties: { PodProperties: { HostNetwork: { 'Fn::ImportValue': 'Network' } } } }),
      at: ['Job Properties.EksProperties.PodProperties.HostNetwork'],
    },
  ],
};
