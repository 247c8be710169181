import type { RuleCases } from '../../../model/cases';

const task = (container: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Name: 'web', Image: 'nginx', ...container }] } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a command that reads the environment', template: task({ Command: ['sh', '-c', 'migrate --password "$DB_PASSWORD" --token=$TOKEN'] }) },
    { name: 'a parameter of the job', template: { Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties: { Type: 'container', ContainerProperties: { Command: ['report', 'Ref::day'] } } } } } },
  ],
  nonCompliant: [
    { name: 'a password as an option', template: task({ Command: ['migrate', '--password', 'correct-horse'] }), at: ['Task Properties.ContainerDefinitions.0.Command'] },
    { name: 'in a line for the shell', template: task({ EntryPoint: ['sh', '-c', 'DB_PASSWORD=correct-horse start'] }), at: ['Task Properties.ContainerDefinitions.0.EntryPoint'] },
    {
      name: 'an address with a password',
      template: task({ HealthCheck: { Command: ['CMD-SHELL', 'curl -f http://orders:correct-horse@localhost/health'] } }),
      at: ['Task Properties.ContainerDefinitions.0.HealthCheck.Command'],
    },
    {
      name: 'a job',
      template: { Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties: { Type: 'container', ContainerProperties: { Command: ['report', '--api-key=d1e2f3a4b5c6'] } } } } },
      at: ['Job Properties.ContainerProperties.Command'],
    },
  ],
  notApplicable: [{ name: 'the command of the image', template: task({}) }],
  unknown: [{ name: 'a command that is not known', template: task({ Command: { 'Fn::Split': [' ', { 'Fn::ImportValue': 'command' }] } }), at: ['Task Properties.ContainerDefinitions.0.Command'] }],
};
