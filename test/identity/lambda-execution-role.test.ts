import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newStack, ownStatementsOf, propertiesOf, warningsOf } from './private/workload/roles';
import { LambdaExecutionRole } from '../../src/identity/lambda-execution-role';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const INTERFACES = [
  'ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
];

test('by default it writes to its own log group, which stays', () => {
  const stack = newStack();
  const { role, logGroup } = new LambdaExecutionRole(stack, 'Execution');

  expect(propertiesOf(role)).toEqual({
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
    },
    Description: 'What the function may do',
  });
  expect(ownStatementsOf(role)).toEqual([
    { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: flat(stack.resolve(logGroup.logGroupArn)) },
  ]);
  Template.fromStack(stack).hasResource('AWS::Logs::LogGroup', {
    Properties: { RetentionInDays: 365 }, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain',
  });
  expect(warningsOf(stack)).toEqual([]);
});

test('takes the log group that there is', () => {
  const stack = newStack();
  const { role } = new LambdaExecutionRole(stack, 'Execution', { logGroup: logs.LogGroup.fromLogGroupName(stack, 'Logs', '/mine') });

  expect(ownStatementsOf(role)[0].Resource).toBe('arn:${AWS::Partition}:logs:eu-west-1:111122223333:log-group:/mine:*');
  Template.fromStack(stack).resourceCountIs('AWS::Logs::LogGroup', 0);
});

test('in a VPC the service may make network interfaces, the code may not', () => {
  const { role } = new LambdaExecutionRole(newStack(), 'Execution', { inVpc: true });

  expect(ownStatementsOf(role).slice(1)).toEqual([
    { Sid: 'AllowNetworkInterfaces', Effect: 'Allow', Action: [...INTERFACES, 'ec2:UnassignPrivateIpAddresses'], Resource: '*' },
    {
      Sid: 'DenyNetworkInterfacesToCode',
      Effect: 'Deny',
      Action: [...INTERFACES, 'ec2:DetachNetworkInterface', 'ec2:UnassignPrivateIpAddresses'],
      Resource: '*',
      Condition: { ArnLike: { 'lambda:SourceFunctionArn': 'arn:${AWS::Partition}:lambda:eu-west-1:111122223333:function:*' } },
    },
  ]);
});

test('decrypts environment variables with their key', () => {
  const stack = newStack();
  const environmentKey = new Key(stack, 'Key');
  const { role } = new LambdaExecutionRole(stack, 'Execution', { environmentKey });

  expect(ownStatementsOf(role)[1]).toEqual({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: flat(stack.resolve(environmentKey.keyArn)) });
});

test('a function takes it, and adds nothing of its own', () => {
  const stack = newStack();
  const execution = new LambdaExecutionRole(stack, 'Execution');
  new lambda.Function(stack, 'Function', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => {}'),
    role: execution.role,
    logGroup: execution.logGroup,
  });
  new Bucket(stack, 'Bucket').grantRead(execution);

  expect(propertiesOf(execution.role)).not.toHaveProperty('ManagedPolicyArns');
  expect(ownStatementsOf(execution.role)).toHaveLength(2);
  Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 1);
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const { role } = new LambdaExecutionRole(newStack({ env }), 'Execution', { inVpc: true });

  expect(ownStatementsOf(role)[2].Condition.ArnLike['lambda:SourceFunctionArn'])
    .toBe(`arn:\${AWS::Partition}:lambda:${env?.region ?? '${AWS::Region}'}:\${AWS::AccountId}:function:*`);
});

test.each([{}, { inVpc: true }])('cdk-nag has nothing to say about %j', (props) => {
  expect(nagFindings((stack) => { new LambdaExecutionRole(stack, 'Execution', props); })).toEqual([]);
});
