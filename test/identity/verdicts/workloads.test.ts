/**
 * What applications may do with the roles of the library, and who may take the roles on. Written from the pages of AWS on the roles of
 * instances, functions and tasks.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html
 */
import { App, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { ANY, expectVerdict, ROLE_SESSION, type May } from './world';
import { AccessModel } from '../../../src/analysis/access-model';
import { RequestContext } from '../../../src/analysis/request-context';
import { Ec2InstanceRole } from '../../../src/identity/ec2-instance-role';
import { EcsTaskRoles } from '../../../src/identity/ecs-task-roles';
import { HardenedLaunchTemplate } from '../../../src/identity/hardened-launch-template';
import { LambdaExecutionRole } from '../../../src/identity/lambda-execution-role';

const ACCOUNT = '111122223333';
const STRANGER = '999900001111';

/** Two of everything: what a workload has, and what belongs to somebody else. */
function newShop(): { model: AccessModel; checkoutLog: string; connectedLog: string } {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
  const own = new s3.Bucket(stack, 'Pages', { bucketName: 'pages' });
  new s3.Bucket(stack, 'Ledger', { bucketName: 'ledger' });
  const log = (id: string) => new logs.LogGroup(stack, id, { logGroupName: `shop/${id}` });
  log('ForeignLog');
  const table = new dynamodb.Table(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
  const secret = new secretsmanager.Secret(stack, 'Password', { secretName: 'password' });
  const parameter = new ssm.StringParameter(stack, 'Setting', { parameterName: '/shop/setting', stringValue: 'on' });
  const repository = new ecr.Repository(stack, 'Images');
  new ecr.Repository(stack, 'ForeignImages');
  const environmentKey = new kms.Key(stack, 'EnvironmentKey');
  // A role of the account that may assume whatever trusts the account: what is refused to it is refused by trust policies.
  new iam.Role(stack, 'Operator', { assumedBy: new iam.AccountRootPrincipal() })
    .addToPolicy(new iam.PolicyStatement({ actions: ['sts:*'], resources: ['*'] }));

  own.grantRead(new Ec2InstanceRole(stack, 'Web', { logGroups: [log('WebLog')], metricNamespaces: ['CWAgent'] }));
  own.grantRead(new Ec2InstanceRole(stack, 'Unmanaged', { systemsManager: false }));
  own.grantRead(new Ec2InstanceRole(stack, 'Tied', { restrictCredentialsToVpc: true }));
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
  own.grantRead(new HardenedLaunchTemplate(stack, 'Template', { securityGroup: new ec2.SecurityGroup(stack, 'Firewall', { vpc }) }));

  const checkout = new LambdaExecutionRole(stack, 'Checkout', { environmentKey });
  table.grantReadData(checkout);
  const connected = new LambdaExecutionRole(stack, 'Connected', { inVpc: true });

  table.grantReadData(new EcsTaskRoles(stack, 'Api', { repositories: [repository], logGroups: [log('ApiLog')], secrets: [secret], parameters: [parameter] }));
  new EcsTaskRoles(stack, 'Debugged', { executeCommand: true });
  return { model: AccessModel.fromApp(app), checkoutLog: checkout.logGroup.logGroupArn, connectedLog: connected.logGroup.logGroupArn };
}

const { model, checkoutLog, connectedLog } = newShop();
const at = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`;
const stream = (group: string) => at('logs', `log-group:shop/${group}:log-stream:1`);
const INSTANCE = at('ec2', 'instance/i-1');
const INTERFACES = at('ec2', 'network-interface/*');
const IAM = `arn:aws:iam::${ACCOUNT}:*`;
const PAGE = 'arn:aws:s3:::pages/index.html';

const ADMINISTRATION = ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateRole', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:PassRole',
  'iam:UpdateAssumeRolePolicy', 'iam:ListRoles'];
const LOGGING = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const METADATA = ['ec2:ModifyInstanceMetadataOptions', 'ec2:AssociateIamInstanceProfile', 'ec2:ReplaceIamInstanceProfileAssociation', 'ec2:ModifyInstanceAttribute',
  'ec2:CreateTags'];
const PULLING = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'];
const CHANNELS = ['ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel'];

type Row = [who: string, may: May, what: string, actions: string[], resources?: string[], context?: RequestContext];

/** A request to CloudWatch about metrics of a namespace. */
const metrics = (namespace: string) => ROLE_SESSION.having('cloudwatch:namespace', namespace);

const INSTANCES: Row[] = [
  ['Web/Role', 'may', 'read what it was granted', ['s3:GetObject', 's3:ListBucket'], ['Shop/Pages/*', 'Shop/Pages']],
  ['Web/Role', 'may not', 'write there', ['s3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy'], ['Shop/Pages', 'Shop/Pages/*']],
  ['Web/Role', 'may not', 'read what it was not granted', ['s3:GetObject', 's3:ListBucket'], ['Shop/Ledger', 'Shop/Ledger/*']],
  ['Web/Role', 'may', 'write its log', LOGGING, [stream('WebLog')]],
  ['Web/Role', 'may not', 'write another log', LOGGING, [stream('ForeignLog'), stream('ApiLog')]],
  ['Web/Role', 'may not', 'make, remove or read logs', ['logs:CreateLogGroup', 'logs:DeleteLogGroup', 'logs:GetLogEvents', 'logs:DeleteLogStream', 'logs:PutRetentionPolicy'],
    [stream('WebLog'), stream('ForeignLog')]],
  ['Web/Role', 'may', 'publish its metrics', ['cloudwatch:PutMetricData'], ['*'], metrics('CWAgent')],
  ['Web/Role', 'may not', 'publish those of others', ['cloudwatch:PutMetricData'], ['*'], metrics('Billing')],
  ['Web/Role', 'may not', 'publish without a namespace', ['cloudwatch:PutMetricData'], ['*'], ROLE_SESSION.lacking('cloudwatch:namespace')],
  ['Web/Role', 'may not', 'silence alarms', ['cloudwatch:DeleteAlarms', 'cloudwatch:SetAlarmState'], [at('cloudwatch', 'alarm:*')]],
  ['Web/Role', 'may not', 'change identities', ADMINISTRATION, [IAM]],
  ['Web/Role', 'may not', 'loosen its own metadata or take another profile', METADATA, [INSTANCE]],
  ['Web/Role', 'may not', 'take on other roles', ['sts:AssumeRole'], ['Operator', 'Tied/Role', `arn:aws:iam::${STRANGER}:role/any`]],

  ['Web/Role', 'may', 'be managed by Systems Manager', ['ssm:UpdateInstanceInformation', 'ssm:ListInstanceAssociations', 'ec2messages:GetMessages'], [INSTANCE]],
  ['Web/Role', 'may', 'open sessions', CHANNELS],
  ['Web/Role', 'may not', 'open sessions on others', ['ssm:StartSession', 'ssm:SendCommand', 'ssm:ResumeSession'], [INSTANCE, at('ssm', 'document/any')]],
  ['Web/Role', 'may not', 'change parameters', ['ssm:PutParameter', 'ssm:DeleteParameter'], [at('ssm', 'parameter/shop/setting')]],
  // The residue of AmazonSSMManagedInstanceCore that the documentation of `systemsManager` tells of.
  ['Web/Role', 'may', 'read every parameter that no key of ours encrypts', ['ssm:GetParameter', 'ssm:GetParameters'], [at('ssm', 'parameter/shop/setting')]],
  ['Web/Role', 'may not', 'read secrets or use keys', ['secretsmanager:GetSecretValue', 'kms:Decrypt'], ['Shop/Password', 'Shop/EnvironmentKey']],
  ['Unmanaged/Role', 'may', 'read what it was granted', ['s3:GetObject'], [PAGE]],
  ['Unmanaged/Role', 'may not', 'be managed, nor read parameters', ['ssm:UpdateInstanceInformation', 'ssm:GetParameter', ...CHANNELS], ['*']],

  ['Template/InstanceRole/Role', 'may', 'read what the template was granted', ['s3:GetObject'], ['Shop/Pages/*']],
  ['Template/InstanceRole/Role', 'may', 'report on its patches', ['ssm:GetDeployablePatchSnapshotForInstance', 'ssm:PutComplianceItems', 'ssm:PutInventory'], ['*']],
  ['Template/InstanceRole/Role', 'may not', 'loosen what the template hardens', [...METADATA, 'ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate', 'ec2:RunInstances'],
    [INSTANCE, at('ec2', 'launch-template/lt-1')]],
  ['Template/InstanceRole/Role', 'may not', 'change who patches what', ['ssm:UpdateAssociation', 'ssm:DeleteAssociation', 'ssm:CreateAssociation'],
    [at('ssm', 'association/1'), INSTANCE]],
  ['Template/InstanceRole/Role', 'may not', 'change identities', ADMINISTRATION, [IAM]],
];

/** Credentials that an instance got from its metadata, in a request that comes by some way. */
const issued = ROLE_SESSION.having('ec2:SourceInstanceARN', INSTANCE)
  .having('aws:EC2InstanceSourceVPC', 'vpc-1').having('aws:EC2InstanceSourcePrivateIPv4', '10.0.0.5');
const through = (vpc: string, address: string) => issued.having('aws:SourceVpc', vpc).having('aws:VpcSourceIp', address);
const fromInternet = issued.having('aws:SourceIp', '198.51.100.1').lacking('aws:SourceVpc').lacking('aws:VpcSourceIp');
const READ = ['s3:GetObject'];

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourcevpc */
const CREDENTIALS: Row[] = [
  ['Tied/Role', 'may', 'use its credentials where they were issued', READ, [PAGE], through('vpc-1', '10.0.0.5')],
  ['Tied/Role', 'may not', 'use them in another VPC, even from the same address', READ, [PAGE], through('vpc-2', '10.0.0.5')],
  ['Tied/Role', 'may not', 'use them on another machine of the VPC', READ, [PAGE], through('vpc-1', '10.0.0.6')],
  ['Tied/Role', 'may not', 'use them from the Internet', READ, [PAGE], fromInternet],
  ['Tied/Role', 'may not', 'manage itself from there', ['ssm:UpdateInstanceInformation', 'ssm:GetParameter'], ['*'], fromInternet],
  ['Tied/Role', 'may', 'have a service go on with them', READ, [PAGE], fromInternet.having('aws:ViaAWSService', 'true')],
  ['Tied/Role', 'may', 'use what Systems Manager made of the role', READ, [PAGE],
    ROLE_SESSION.lacking('ec2:SourceInstanceARN').lacking('aws:EC2InstanceSourceVPC').lacking('aws:EC2InstanceSourcePrivateIPv4')],
  ['Tied/Role', 'may not', 'do more than it was granted where it may use them', ['s3:PutObject'], [PAGE], through('vpc-1', '10.0.0.5')],
  // What the rows above are for.
  ['Web/Role', 'may', 'use its credentials from anywhere', READ, [PAGE], fromInternet],
];

/** Requests of the function's code carry its ARN, those that Lambda makes with the role do not. */
const code = ROLE_SESSION.having('lambda:SourceFunctionArn', at('lambda', 'function:Connected'));
const byLambda = ROLE_SESSION.lacking('lambda:SourceFunctionArn');
const CONNECTING = ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses'];

const FUNCTIONS: Row[] = [
  ['Checkout/Role', 'may', 'write its own log', LOGGING, [checkoutLog]],
  ['Checkout/Role', 'may not', 'write the logs of others', LOGGING, [connectedLog, stream('ForeignLog')]],
  ['Checkout/Role', 'may not', 'make logs, or remove and read its own', ['logs:CreateLogGroup', 'logs:DeleteLogGroup', 'logs:DeleteLogStream', 'logs:GetLogEvents',
    'logs:PutRetentionPolicy'], [checkoutLog, stream('ForeignLog')]],
  ['Checkout/Role', 'may', 'read what it was granted', ['dynamodb:GetItem', 'dynamodb:Query'], ['Shop/Orders']],
  ['Checkout/Role', 'may not', 'write it', ['dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:DeleteTable'], ['Shop/Orders']],
  ['Checkout/Role', 'may', 'decrypt its environment', ['kms:Decrypt'], ['Shop/EnvironmentKey']],
  ['Checkout/Role', 'may not', 'change the key', ['kms:PutKeyPolicy', 'kms:CreateGrant', 'kms:ScheduleKeyDeletion', 'kms:Encrypt'], ['Shop/EnvironmentKey']],
  ['Connected/Role', 'may not', 'use the key of another function', ['kms:Decrypt', 'kms:DescribeKey'], ['Shop/EnvironmentKey']],
  ['Checkout/Role', 'may not', 'change functions, its own among them', ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction', 'lambda:AddPermission'], [at('lambda', 'function:*')]],
  ['Checkout/Role', 'may not', 'change identities', ADMINISTRATION, [IAM]],
  ['Checkout/Role', 'may not', 'touch the network, being in none', [...CONNECTING, 'ec2:DescribeNetworkInterfaces'], [INTERFACES], byLambda],

  ['Connected/Role', 'may', 'have Lambda connect it', CONNECTING, [INTERFACES], byLambda],
  ['Connected/Role', 'may', 'have Lambda look at the network', ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'], ['*'], byLambda],
  ['Connected/Role', 'may not', 'let its code do the same', [...CONNECTING, 'ec2:DetachNetworkInterface'], [INTERFACES], code],
  ['Connected/Role', 'may not', 'let its code look at the network', ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'], ['*'], code],
  ['Connected/Role', 'may', 'let its code write its log', LOGGING, [connectedLog], code],
  ['Connected/Role', 'may not', 'do anything else in the network', ['ec2:AttachNetworkInterface', 'ec2:AuthorizeSecurityGroupIngress', 'ec2:CreateNetworkInterfacePermission',
    'ec2:ModifyNetworkInterfaceAttribute'], ['*'], byLambda],
];

const TASKS: Row[] = [
  ['Api/ExecutionRole', 'may', 'pull the image', PULLING, ['Shop/Images']],
  ['Api/ExecutionRole', 'may', 'sign in to the registry', ['ecr:GetAuthorizationToken']],
  ['Api/ExecutionRole', 'may not', 'push images', ['ecr:PutImage', 'ecr:InitiateLayerUpload', 'ecr:BatchDeleteImage', 'ecr:SetRepositoryPolicy'], ['Shop/Images']],
  ['Api/ExecutionRole', 'may not', 'pull others', PULLING, [at('ecr', 'repository/other')]],
  ['Api/ExecutionRole', 'may', 'write the log', LOGGING, [stream('ApiLog')]],
  ['Api/ExecutionRole', 'may not', 'write other logs', [...LOGGING, 'logs:CreateLogGroup'], [stream('ForeignLog')]],
  ['Api/ExecutionRole', 'may', 'hand the secret to the containers', ['secretsmanager:GetSecretValue'], ['Shop/Password']],
  ['Api/ExecutionRole', 'may', 'hand the parameter to them', ['ssm:GetParameters'], [at('ssm', 'parameter/shop/setting')]],
  ['Api/ExecutionRole', 'may not', 'read or change others', ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue', 'ssm:GetParameters', 'ssm:PutParameter'],
    [at('secretsmanager', 'secret:other-a1B2c3'), at('ssm', 'parameter/other')]],
  ['Api/ExecutionRole', 'may not', 'use the data of the application', ['dynamodb:GetItem', 'dynamodb:Scan'], ['Shop/Orders']],
  ['Api/ExecutionRole', 'may not', 'change identities', ADMINISTRATION, [IAM]],

  ['Api/TaskRole', 'may', 'use the data of the application', ['dynamodb:GetItem', 'dynamodb:Query'], ['Shop/Orders']],
  ['Api/TaskRole', 'may not', 'write it', ['dynamodb:PutItem', 'dynamodb:DeleteTable'], ['Shop/Orders']],
  ['Api/TaskRole', 'may not', 'read the secret that starts it', ['secretsmanager:GetSecretValue'], ['Shop/Password']],
  ['Api/TaskRole', 'may not', 'read the parameter that starts it', ['ssm:GetParameters', 'ssm:GetParameter'], [at('ssm', 'parameter/shop/setting')]],
  ['Api/TaskRole', 'may not', 'pull images', [...PULLING, 'ecr:GetAuthorizationToken'], ['Shop/Images', '*']],
  ['Api/TaskRole', 'may not', 'write the log by itself', LOGGING, [stream('ApiLog')]],
  ['Api/TaskRole', 'may not', 'become the execution role, or another', ['sts:AssumeRole'], ['Api/ExecutionRole', 'Debugged/TaskRole', 'Operator']],
  ['Api/TaskRole', 'may not', 'change tasks or identities', [...ADMINISTRATION, 'ecs:RegisterTaskDefinition', 'ecs:RunTask', 'ecs:ExecuteCommand'], [IAM, at('ecs', '*')]],
  ['Api/TaskRole', 'may not', 'have a shell opened in it', CHANNELS],
  ['Debugged/TaskRole', 'may', 'have a shell opened in it, when the knob says so', CHANNELS],
  ['Debugged/TaskRole', 'may not', 'open one elsewhere', ['ecs:ExecuteCommand', 'ssm:StartSession'], [at('ecs', '*')]],
  ['Debugged/ExecutionRole', 'may not', 'do anything, as nothing was said', [...CHANNELS, ...PULLING, ...LOGGING, 'secretsmanager:GetSecretValue'],
    ['Shop/Images', stream('ApiLog'), 'Shop/Password', '*']],
];

const named = (rows: Row[]) => rows.map(([who, may, what, actions, resources = ['*'], context = ROLE_SESSION]) => [who, may, what, { actions, resources, context }] as const);

describe.each<[string, Row[]]>([
  ['instances', INSTANCES], ['credentials of instances', CREDENTIALS], ['functions', FUNCTIONS], ['tasks', TASKS],
])('%s', (_, rows) => {
  test.each(named(rows))('%s %s %s', (principal, may, _what, question) => {
    expectVerdict(model, may, { principal, ...question });
  });
});

const task = (account: string, region = 'eu-west-1', service = 'ecs') => RequestContext.exactly()
  .having('aws:SourceAccount', account).having('aws:SourceArn', `arn:aws:${service}:${region}:${account}:task/main/1`);

describe('who takes a role on', () => {
  test.each<[string, May, string, string, RequestContext?]>([
    ['ec2.amazonaws.com', 'may', 'of instances', 'Web/Role'],
    ['ec2.amazonaws.com', 'may', 'of launched instances', 'Template/InstanceRole/Role'],
    ['lambda.amazonaws.com', 'may not', 'of instances', 'Web/Role'],
    ['ssm.amazonaws.com', 'may not', 'of instances', 'Web/Role'],
    ['Operator', 'may not', 'of instances', 'Web/Role'],
    [STRANGER, 'may not', 'of instances', 'Web/Role'],
    ['*', 'may not', 'of instances', 'Web/Role'],

    ['lambda.amazonaws.com', 'may', 'of a function', 'Checkout/Role'],
    ['ec2.amazonaws.com', 'may not', 'of a function', 'Checkout/Role'],
    ['edgelambda.amazonaws.com', 'may not', 'of a function', 'Checkout/Role'],
    ['Connected/Role', 'may not', 'of another function', 'Checkout/Role'],
    ['Operator', 'may not', 'of a function', 'Checkout/Role'],
    [STRANGER, 'may not', 'of a function', 'Checkout/Role'],

    ['ecs-tasks.amazonaws.com', 'may', 'of tasks, for a task of the account', 'Api/TaskRole', task(ACCOUNT)],
    ['ecs-tasks.amazonaws.com', 'may', 'of their start, for a task of the account', 'Api/ExecutionRole', task(ACCOUNT)],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, for a task of another account', 'Api/TaskRole', task(STRANGER)],
    ['ecs-tasks.amazonaws.com', 'may not', 'of their start, for a task of another account', 'Api/ExecutionRole', task(STRANGER)],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, for a foreign ARN with our account', 'Api/TaskRole', task(STRANGER).having('aws:SourceAccount', ACCOUNT)],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, for a foreign account with our ARN', 'Api/TaskRole', task(ACCOUNT).having('aws:SourceAccount', STRANGER)],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, for a task of another Region', 'Api/TaskRole', task(ACCOUNT, 'us-east-1')],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, for something that is no task', 'Api/TaskRole', task(ACCOUNT, 'eu-west-1', 'lambda')],
    ['ecs-tasks.amazonaws.com', 'may not', 'of tasks, on nobody\'s behalf', 'Api/TaskRole', RequestContext.exactly()],
    ['ecs.amazonaws.com', 'may not', 'of tasks', 'Api/TaskRole', task(ACCOUNT)],
    ['ec2.amazonaws.com', 'may not', 'of tasks', 'Api/TaskRole', task(ACCOUNT)],
    ['Api/TaskRole', 'may not', 'of the start of tasks', 'Api/ExecutionRole'],
    ['Operator', 'may not', 'of tasks', 'Api/TaskRole'],
    [STRANGER, 'may not', 'of tasks', 'Api/TaskRole'],
  ])('%s %s take on the role %s: %s', (principal, may, _, role, context = ANY) => {
    expectVerdict(model, may, { principal, actions: ['sts:AssumeRole'], resources: [role], context });
  });

  test('a role of tasks without its conditions would be anybody\'s, so the rows above can fail', () => {
    const stack = new Stack(new App({ analyticsReporting: false }), 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
    const { taskRole } = new EcsTaskRoles(stack, 'Api');
    (taskRole.node.defaultChild as iam.CfnRole).addPropertyDeletionOverride('AssumeRolePolicyDocument.Statement.0.Condition');

    expectVerdict(AccessModel.fromApp(stack), 'may', {
      principal: 'ecs-tasks.amazonaws.com', actions: ['sts:AssumeRole'], resources: ['Api/TaskRole'], context: task(STRANGER),
    });
  });
});
