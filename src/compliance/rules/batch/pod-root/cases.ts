import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'another user',
      template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { RunAsUser: 1000 } }] } } }),
    },
    {
      name: 'the user of the image',
      template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a' }] } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'root',
      template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { RunAsUser: 0 } }] } } }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.RunAsUser'],
    },
    {
      name: 'root at the start, as a text',
      template: job({
        Type: 'container',
        EksProperties: {
          PodProperties: {
            Containers: [{ Image: 'a', SecurityContext: { RunAsUser: 1 } }],
            InitContainers: [{ Image: 'a', SecurityContext: { RunAsUser: '0' } }],
          },
        },
      }),
      at: ['Job Properties.EksProperties.PodProperties.InitContainers.0.SecurityContext.RunAsUser'],
    },
    {
      name: 'on several nodes',
      template: job({
        Type: 'multinode',
        NodeProperties: {
          NodeRangeProperties: [{ TargetNodes: '0:', EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { RunAsUser: 0 } }] } } }],
        },
      }),
      at: ['Job Properties.NodeProperties.NodeRangeProperties.0.EksProperties.PodProperties.Containers.0.SecurityContext.RunAsUser'],
    },
  ],
  notApplicable: [
    { name: 'not in Kubernetes', template: job({ Type: 'container', ContainerProperties: { Image: 'a', User: 'root' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { RunAsUser: { 'Fn::ImportValue': 'User' } } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.RunAsUser'],
    },
  ],
};
