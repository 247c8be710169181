import { Repository } from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { complaintsOf } from './limits';
import { newStack, ownStatementsOf, propertiesOf, trustOf, warningsOf } from './private/workload/roles';
import { EcsTaskRoles } from '../../src/identity/ecs-task-roles';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const TRUST = {
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal: { Service: 'ecs-tasks.amazonaws.com' },
  Condition: {
    StringEquals: { 'aws:SourceAccount': '111122223333' },
    ArnLike: { 'aws:SourceArn': 'arn:${AWS::Partition}:ecs:eu-west-1:111122223333:*' },
  },
};

test('by default two roles that may nothing', () => {
  const stack = newStack();
  const roles = new EcsTaskRoles(stack, 'Api');

  for (const role of [roles.executionRole, roles.taskRole]) {
    expect(trustOf(role)).toEqual([TRUST]);
    expect(propertiesOf(role)).not.toHaveProperty('ManagedPolicyArns');
    expect(ownStatementsOf(role)).toEqual([]);
  }
  expect(warningsOf(stack)).toEqual([]);
});

test('ECS starts the task with what it is told of, and the application has none of it', () => {
  const stack = newStack();
  const repository = new Repository(stack, 'Images');
  const logGroup = new LogGroup(stack, 'Logs');
  const secret = new Secret(stack, 'Secret');
  const parameter = StringParameter.fromStringParameterName(stack, 'Parameter', '/api/config');
  const roles = new EcsTaskRoles(stack, 'Api', { repositories: [repository], logGroups: [logGroup], secrets: [secret], parameters: [parameter] });
  const arn = (value: string) => flat(stack.resolve(value));

  expect(ownStatementsOf(roles.executionRole)).toEqual([
    {
      Effect: 'Allow',
      Action: ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'],
      Resource: arn(repository.repositoryArn),
    },
    { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: arn(logGroup.logGroupArn) },
    { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'], Resource: arn(secret.secretArn) },
    {
      Effect: 'Allow',
      Action: ['ssm:DescribeParameters', 'ssm:GetParameters', 'ssm:GetParameter', 'ssm:GetParameterHistory'],
      Resource: 'arn:${AWS::Partition}:ssm:eu-west-1:111122223333:parameter/api/config',
    },
  ]);
  expect(ownStatementsOf(roles.taskRole)).toEqual([]);
});

test('the application has what is granted, and shells only if asked for', () => {
  const stack = newStack();
  const roles = new EcsTaskRoles(stack, 'Api', { executeCommand: true });
  new Bucket(stack, 'Bucket').grantPut(roles);

  expect(ownStatementsOf(roles.executionRole)).toEqual([]);
  expect(ownStatementsOf(roles.taskRole)).toEqual([
    {
      Sid: 'AllowExecuteCommand',
      Effect: 'Allow',
      Action: [
        'ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel',
      ],
      Resource: '*',
    },
    expect.objectContaining({ Action: expect.arrayContaining(['s3:PutObject']) }),
  ]);
});

test('path and boundary are both roles\', the rest is the task role\'s', () => {
  const stack = newStack();
  const boundary = iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'Boundary');
  const roles = new EcsTaskRoles(stack, 'Api', {
    path: '/app/', permissionsBoundary: boundary, description: 'Api', managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonS3ReadOnlyAccess')],
  });
  const both = { Path: '/app/', PermissionsBoundary: 'arn:${AWS::Partition}:iam::111122223333:policy/Boundary' };

  expect(propertiesOf(roles.taskRole)).toMatchObject({
    ...both, Description: 'Api', ManagedPolicyArns: ['arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess'],
  });
  expect(propertiesOf(roles.executionRole)).toMatchObject({ ...both, Description: 'What ECS needs to start the task' });
  expect(propertiesOf(roles.executionRole)).not.toHaveProperty('ManagedPolicyArns');
});

test('the execution role is watched over too', () => {
  const stack = newStack();
  new EcsTaskRoles(stack, 'Api').executionRole.addToPolicy(new iam.PolicyStatement({ sid: 'All', actions: ['*'], resources: ['*'] }));

  expect(complaintsOf(stack)).toEqual(['[Baseline/Api/ExecutionRole] the role must not be allowed everything on everything, as by the statement All']);
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const { taskRole } = new EcsTaskRoles(newStack({ env }), 'Api');

  expect(trustOf(taskRole)[0].Condition).toEqual({
    StringEquals: { 'aws:SourceAccount': '${AWS::AccountId}' },
    ArnLike: { 'aws:SourceArn': `arn:\${AWS::Partition}:ecs:${env?.region ?? '${AWS::Region}'}:\${AWS::AccountId}:*` },
  });
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => {
    new EcsTaskRoles(stack, 'Api');
    new EcsTaskRoles(stack, 'Worker', { repositories: [new Repository(stack, 'Images')], executeCommand: true, logGroups: [new LogGroup(stack, 'Logs')] });
  })).toEqual([]);
});
