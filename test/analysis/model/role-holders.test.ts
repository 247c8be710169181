import { modelOf } from '../../../src/analysis/model/template-model';
import { TemplateSet } from '../../../src/template/template-set';

const ROLE = 'arn:aws:iam::222222222222:role/r';
const PROFILE = { Type: 'AWS::IAM::InstanceProfile', Properties: { InstanceProfileName: 'p', Roles: ['r'] } };
const BASE = {
  Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'r', AssumeRolePolicyDocument: { Statement: [] } } },
  Profile: PROFILE,
};

function holders(resources: Record<string, unknown>): string[][] {
  const set = TemplateSet.fromDocument({ Resources: { ...BASE, ...resources } }, { stackName: 'S', account: '222222222222' });
  return modelOf(set._stacks).roleHolders.map(({ path, type, roleArn, account }) => [path, type, roleArn, account]);
}

test.each<[string, Record<string, unknown>]>([
  ['AWS::Lambda::Function', { Role: { 'Fn::GetAtt': ['Role', 'Arn'] }, Code: {} }],
  ['AWS::ECS::TaskDefinition', { TaskRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } }],
  ['AWS::ECS::TaskDefinition', { ExecutionRoleArn: ROLE }],
  ['AWS::CodeBuild::Project', { ServiceRole: { 'Fn::GetAtt': ['Role', 'Arn'] } }],
  ['AWS::StepFunctions::StateMachine', { RoleArn: ROLE }],
  ['AWS::Glue::Job', { Role: { Ref: 'Role' } }],
  ['AWS::SageMaker::NotebookInstance', { RoleArn: ROLE }],
  ['AWS::AppRunner::Service', { InstanceConfiguration: { InstanceRoleArn: ROLE } }],
  ['AWS::Scheduler::Schedule', { Target: { RoleArn: ROLE } }],
  ['AWS::Events::Rule', { Targets: [{ Id: '1', Arn: 'x' }, { Id: '2', Arn: 'x', RoleArn: ROLE }] }],
  ['AWS::CodePipeline::Pipeline', { Stages: [{ Actions: [{ RoleArn: ROLE }] }] }],
  ['AWS::Cognito::IdentityPoolRoleAttachment', { Roles: { authenticated: ROLE } }],
  ['AWS::CloudFormation::StackSet', { AdministrationRoleARN: ROLE }],
  ['AWS::EC2::Instance', { IamInstanceProfile: { Ref: 'Profile' } }],
  ['AWS::EC2::LaunchTemplate', { LaunchTemplateData: { IamInstanceProfile: { Arn: { 'Fn::GetAtt': ['Profile', 'Arn'] } } } }],
  ['AWS::EC2::LaunchTemplate', { LaunchTemplateData: { IamInstanceProfile: { Name: 'p' } } }],
  ['AWS::AutoScaling::LaunchConfiguration', { IamInstanceProfile: 'p' }],
])('%s acts with its role: %j', (type, properties) => {
  expect(holders({ X: { Type: type, Properties: properties } })).toEqual([['S/X', type, ROLE, '222222222222']]);
});

test('a group of instances acts with the role of its launch template', () => {
  expect(holders({
    Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } },
    Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { IamInstanceProfile: { Name: 'p' } } } },
  })).toEqual([
    ['S/Group', 'AWS::AutoScaling::AutoScalingGroup', ROLE, '222222222222'],
    ['S/Template', 'AWS::EC2::LaunchTemplate', ROLE, '222222222222'],
  ]);
});

test('what has no role holds none', () => {
  expect(holders({ Bucket: { Type: 'AWS::S3::Bucket' }, Function: { Type: 'AWS::Lambda::Function', Properties: { Code: {} } } })).toEqual([]);
});
