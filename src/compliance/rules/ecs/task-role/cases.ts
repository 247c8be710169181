import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });
const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'two roles of the template',
      template: {
        Resources: {
          Task: {
            Type: 'AWS::ECS::TaskDefinition',
            Properties: { TaskRoleArn: { 'Fn::GetAtt': ['App', 'Arn'] }, ExecutionRoleArn: { 'Fn::GetAtt': ['Start', 'Arn'] } },
          },
          App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
          Start: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
        },
      },
    },
    { name: 'two names', template: task({ TaskRoleArn: 'app', ExecutionRoleArn: 'arn:aws:iam::111111111111:role/start' }) },
    {
      name: 'the shared role starts it',
      template: {
        Resources: {
          Task: {
            Type: 'AWS::ECS::TaskDefinition',
            Properties: { TaskRoleArn: { 'Fn::GetAtt': ['App', 'Arn'] }, ExecutionRoleArn: { 'Fn::ImportValue': 'Start' } },
          },
          App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
        },
      },
    },
    {
      name: 'a job with two',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', JobRoleArn: 'app', ExecutionRoleArn: 'start' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'one name',
      template: task({ TaskRoleArn: 'arn:aws:iam::111111111111:role/one', ExecutionRoleArn: 'arn:aws:iam::111111111111:role/one' }),
      at: ['Task Properties.TaskRoleArn'],
    },
    {
      name: 'one role of the template',
      template: {
        Resources: {
          Task: {
            Type: 'AWS::ECS::TaskDefinition',
            Properties: { TaskRoleArn: { 'Fn::GetAtt': ['App', 'Arn'] }, ExecutionRoleArn: { 'Fn::GetAtt': 'App.Arn' } },
          },
          App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
        },
      },
      at: ['Task Properties.TaskRoleArn'],
    },
    {
      name: 'by name and by ARN',
      template: {
        Resources: {
          Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { TaskRoleArn: { Ref: 'App' }, ExecutionRoleArn: { 'Fn::Sub': '${App.Arn}' } } },
          App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
        },
      },
      at: ['Task Properties.TaskRoleArn'],
    },
    {
      name: 'one import',
      template: task({ TaskRoleArn: { 'Fn::ImportValue': 'Role' }, ExecutionRoleArn: { 'Fn::ImportValue': 'Role' } }),
      at: ['Task Properties.TaskRoleArn'],
    },
    {
      name: 'a job',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', JobRoleArn: 'one', ExecutionRoleArn: 'one' } }),
      at: ['Job Properties.ContainerProperties.JobRoleArn'],
    },
    {
      name: 'a job with tasks',
      template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ TaskRoleArn: 'one', ExecutionRoleArn: 'one' }] } }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.TaskRoleArn'],
    },
    {
      name: 'a job on several nodes',
      template: job({
        Type: 'multinode',
        NodeProperties: { NodeRangeProperties: [{ TargetNodes: '0:', Container: { Image: 'a', JobRoleArn: 'one', ExecutionRoleArn: 'one' } }] },
      }),
      at: ['Job Properties.NodeProperties.NodeRangeProperties.0.Container.JobRoleArn'],
    },
  ],
  notApplicable: [
    { name: 'no role of the application', template: task({ ExecutionRoleArn: 'start' }) },
    { name: 'nothing starts it', template: task({ TaskRoleArn: 'app' }) },
    { name: 'a pod', template: job({ Type: 'container', EksProperties: { PodProperties: { Containers: [{ Image: 'a' }] } } }) },
  ],
  unknown: [
    {
      name: 'two imports',
      template: task({ TaskRoleArn: { 'Fn::ImportValue': 'App' }, ExecutionRoleArn: { 'Fn::ImportValue': 'Start' } }),
      at: ['Task Properties.TaskRoleArn'],
    },
    {
      name: 'a parameter',
      template: {
        Parameters: { Role: { Type: 'String' } },
        Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { TaskRoleArn: 'app', ExecutionRoleArn: { Ref: 'Role' } } } },
      },
      at: ['Task Properties.ExecutionRoleArn'],
    },
  ],
};
