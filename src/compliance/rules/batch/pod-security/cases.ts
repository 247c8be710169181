import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'not privileged',
      template: job({ EksProperties: { PodProperties: { Containers: [{ Image: 'app:1', SecurityContext: { Privileged: false } }] } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'privileged',
      template: job({ EksProperties: { PodProperties: { Containers: [{ Image: 'app:1', SecurityContext: { Privileged: true } }] } } }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.Privileged'],
    },
    {
      name: 'an init container',
      template: job({
        EksProperties: { PodProperties: { InitContainers: [{ Image: 'app:1', SecurityContext: { Privileged: 'true' } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.InitContainers.0.SecurityContext.Privileged'],
    },
  ],
  notApplicable: [
    { name: 'on ECS', template: job({ Type: 'container', ContainerProperties: { Image: 'app:1' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        EksProperties: { PodProperties: { Containers: [{ SecurityContext: { Privileged: { 'Fn::ImportValue': 'Shared' } } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.Privileged'],
    },
  ],
};
