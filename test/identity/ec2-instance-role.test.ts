import { Template } from 'aws-cdk-lib/assertions';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newStack, ownStatementsOf, propertiesOf, trustOf, warningsOf } from './private/workload/roles';
import { Ec2InstanceRole, type Ec2InstanceRoleProps } from '../../src/identity/ec2-instance-role';
import { nagFindings } from '../private/nag';

describe('role', () => {
  test('by default', () => {
    const stack = newStack();
    const { role } = new Ec2InstanceRole(stack, 'Web');

    expect(propertiesOf(role)).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
      },
      Description: 'What the instances may do',
      ManagedPolicyArns: ['arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore'],
    });
    expect(ownStatementsOf(role)).toEqual([]);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::InstanceProfile', { Roles: [stack.resolve(role.roleName)] });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('with logs and metrics', () => {
    const stack = newStack();
    const { role } = new Ec2InstanceRole(stack, 'Web', {
      logGroups: [new logs.LogGroup(stack, 'Logs')],
      metricNamespaces: ['CWAgent', 'Shop/Web'],
    });

    expect(ownStatementsOf(role)).toEqual([
      {
        Sid: 'AllowWriteLogs',
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
        Resource: '${Logs6819BB44.Arn}',
      },
      {
        Sid: 'AllowPublishMetrics',
        Effect: 'Allow',
        Action: 'cloudwatch:PutMetricData',
        Resource: '*',
        Condition: { StringEquals: { 'cloudwatch:namespace': ['CWAgent', 'Shop/Web'] } },
      },
    ]);
  });

  test('credentials are of use on the instance only, if asked for', () => {
    const { role } = new Ec2InstanceRole(newStack(), 'Web', { restrictCredentialsToVpc: true });
    const fromInstance = { Null: { 'ec2:SourceInstanceARN': 'false' }, BoolIfExists: { 'aws:ViaAWSService': 'false' } };

    expect(ownStatementsOf(role)).toEqual([
      {
        Sid: 'DenyOutsideOwnVpc',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:EC2InstanceSourceVPC': "${aws:SourceVpc, 'none'}" }, ...fromInstance },
      },
      {
        Sid: 'DenyOutsideOwnAddress',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:EC2InstanceSourcePrivateIPv4': "${aws:VpcSourceIp, 'none'}" }, ...fromInstance },
      },
    ]);
  });

  test('is a grantee', () => {
    const stack = newStack();
    const instances = new Ec2InstanceRole(stack, 'Web');
    new Bucket(stack, 'Bucket').grantPut(instances);

    expect(ownStatementsOf(instances.role)[0].Action).toContain('s3:PutObject');
  });

  test('is below its path, and so is its profile', () => {
    const stack = newStack();
    const { role } = new Ec2InstanceRole(stack, 'Web', { path: '/app/' });

    expect(propertiesOf(role).Path).toBe('/app/');
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::InstanceProfile', { Path: '/app/' });
  });

  test.each([undefined, { region: 'cn-north-1', account: '111122223333' }, { region: 'us-gov-west-1', account: '111122223333' }])('in %j', (env) => {
    const { role } = new Ec2InstanceRole(newStack({ env }), 'Web');

    expect(propertiesOf(role).ManagedPolicyArns).toEqual(['arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore']);
    expect(trustOf(role)[0].Principal.Service).toMatch(/^ec2\.amazonaws\.com(\.cn)?$/);
  });
});

test('without Systems Manager there is a warning', () => {
  const stack = newStack();
  const { role } = new Ec2InstanceRole(stack, 'Web', { systemsManager: false });

  expect(propertiesOf(role)).not.toHaveProperty('ManagedPolicyArns');
  expect(warningsOf(stack)).toEqual([
    "'systemsManager' is false: no sessions without SSH, no patches, no inventory (FSBP SSM.1) [ack: cdk-security-baseline:Ec2InstanceRole.unmanaged]",
  ]);
});

test.each<[Ec2InstanceRoleProps, string]>([
  [{ metricNamespaces: ['*'] }, "'metricNamespaces' must have 1 to 255 characters without :, * and ?, and not begin with AWS/, got *"],
  [{ metricNamespaces: ['AWS/EC2'] }, "'metricNamespaces' must have 1 to 255 characters without :, * and ?, and not begin with AWS/, got AWS/EC2"],
  [{ metricNamespaces: [''] }, "'metricNamespaces' must have 1 to 255 characters without :, * and ?, and not begin with AWS/, got "],
  [{ metricNamespaces: ['A', 'A'] }, "'metricNamespaces' must not repeat an entry, got A twice"],
])('refuses %j', (props, message) => {
  expect(() => new Ec2InstanceRole(newStack(), 'Web', props)).toThrow(new Error(message));
});

test.each<Ec2InstanceRoleProps>([{}, { metricNamespaces: ['CWAgent'], restrictCredentialsToVpc: true }])('cdk-nag has nothing to say about %j', (props) => {
  expect(nagFindings((stack) => { new Ec2InstanceRole(stack, 'Web', props); })).toEqual([]);
});
