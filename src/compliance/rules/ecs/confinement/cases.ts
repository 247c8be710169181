import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing said', template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a' }] }) },
    {
      name: 'no new rights',
      template: task({
        ContainerDefinitions: [{ Name: 'a', Image: 'a', DockerSecurityOptions: ['no-new-privileges', 'label:type:app_t', 'apparmor:app'] }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'AppArmor off',
      template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a', DockerSecurityOptions: ['no-new-privileges', 'apparmor:unconfined'] }] }),
      at: ['Task Properties.ContainerDefinitions.0.DockerSecurityOptions.1'],
    },
    {
      name: 'SELinux off, one value',
      template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a', DockerSecurityOptions: 'label:disable' }] }),
      at: ['Task Properties.ContainerDefinitions.0.DockerSecurityOptions'],
    },
    {
      name: 'with an equals sign',
      template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a', DockerSecurityOptions: ['label=disable'] }] }),
      at: ['Task Properties.ContainerDefinitions.0.DockerSecurityOptions.0'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a', DockerSecurityOptions: [{ 'Fn::ImportValue': 'Option' }] }] }),
      at: ['Task Properties.ContainerDefinitions.0.DockerSecurityOptions.0'],
    },
  ],
};
