import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'not said', template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a' }] } } }) },
    {
      name: 'no',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { AllowPrivilegeEscalation: 'false' } }] } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'yes',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { AllowPrivilegeEscalation: true } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.AllowPrivilegeEscalation'],
    },
    {
      name: 'as a text',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { AllowPrivilegeEscalation: 'true' } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.AllowPrivilegeEscalation'],
    },
  ],
  notApplicable: [
    { name: 'not in Kubernetes', template: job({ Type: 'container', ContainerProperties: { Image: 'a' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Containers: [{ Image: 'a', SecurityContext: { AllowPrivilegeEscalation: { 'Fn::ImportValue': 'Allow' } } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Containers.0.SecurityContext.AllowPrivilegeEscalation'],
    },
  ],
};
