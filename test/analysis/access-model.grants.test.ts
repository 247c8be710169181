import { App, SecretValue, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';

const app = new App();
const stack = new Stack(app, 'S', { env: { account: '222222222222', region: 'eu-central-1' } });
const fleet = new Stack(app, 'Fleet', { env: { account: '222222222222', region: 'eu-central-1' } });
const worker = new iam.Role(fleet, 'Worker', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const idle = new iam.Role(fleet, 'Idle', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const key = new kms.Key(stack, 'Key');
const bucket = new s3.Bucket(stack, 'Bucket', { enforceSSL: true });
const table = new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
const queue = new sqs.Queue(stack, 'Queue', { encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key });
const topic = new sns.Topic(stack, 'Topic');
const secret = new secretsmanager.Secret(stack, 'Secret', { secretStringValue: SecretValue.unsafePlainText('x') });
const repository = new ecr.Repository(stack, 'Repository');
const fn = new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
const stream = new kinesis.Stream(stack, 'Stream');
const parameter = new ssm.StringParameter(stack, 'Parameter', { stringValue: 'x' });
const machine = new stepfunctions.StateMachine(stack, 'Machine', { definitionBody: stepfunctions.DefinitionBody.fromChainable(new stepfunctions.Pass(stack, 'Pass')) });
const group = new logs.LogGroup(stack, 'Log');
const bus = new events.EventBus(stack, 'Bus');
const rule = new events.Rule(stack, 'Rule', { eventPattern: { source: ['app'] } });
rule.addTarget(new targets.LambdaFunction(fn));

bucket.grantReadWrite(worker);
table.grantReadData(worker);
queue.grantSendMessages(worker);
topic.grantPublish(worker);
secret.grantRead(worker);
repository.grantPull(worker);
fn.grantInvoke(worker);
stream.grantWrite(worker);
parameter.grantRead(worker);
machine.grantStartExecution(worker);
group.grantWrite(worker);
bus.grantPutEventsTo(worker);
const model = AccessModel.fromApp(app);
const TLS = RequestContext.unknown().having('aws:SecureTransport', 'true');

// What a grant of the CDK gives, across stacks of one account, and nothing that it does not.
test.each<[string, string, string]>([
  ['s3:GetObject', bucket.arnForObjects('a/b'), 's3:PutBucketPolicy'],
  ['s3:ListBucket', bucket.bucketArn, 's3:DeleteBucket'],
  ['dynamodb:Query', table.tableArn, 'dynamodb:PutItem'],
  ['sqs:SendMessage', queue.queueArn, 'sqs:ReceiveMessage'],
  ['kms:GenerateDataKey', key.keyArn, 'kms:ScheduleKeyDeletion'],
  ['secretsmanager:GetSecretValue', secret.secretArn, 'secretsmanager:PutSecretValue'],
  ['ecr:BatchGetImage', repository.repositoryArn, 'ecr:PutImage'],
  ['lambda:InvokeFunction', fn.functionArn, 'lambda:UpdateFunctionCode'],
  ['kinesis:PutRecord', stream.streamArn, 'kinesis:DeleteStream'],
  ['ssm:GetParameter', parameter.parameterArn, 'ssm:PutParameter'],
  ['states:StartExecution', machine.stateMachineArn, 'states:DeleteStateMachine'],
  ['logs:PutLogEvents', group.logGroupArn.replace(/:\*$/, ''), 'logs:DeleteLogGroup'],
  ['events:PutEvents', bus.eventBusArn, 'events:DeleteEventBus'],
])('%s is granted, and to nobody else', (action, resource, other) => {
  expect(model.explain({ principal: 'Worker', actions: [action], resources: [resource], context: TLS })).toMatch(/^Allowed: /);
  expect(model.explain({ principal: 'Worker', actions: [other], resources: [resource], context: TLS })).toMatch(/^Denied by everything /);
  expect(model.explain({ principal: idle.roleArn, actions: [action], resources: [resource], context: TLS })).toMatch(/^Denied by everything /);
});

test('a bucket that wants TLS denies without', () => {
  const question = { principal: 'Worker', actions: ['s3:GetObject'], resources: ['Bucket/*'] };
  expect(model.mayOnlyWith(question, TLS)).toBe(true);
  expect(model.mayNot({ ...question, context: RequestContext.unknown().having('aws:SecureTransport', 'false') })).toBe(true);
});

test('a topic whose policy is that of AWS lets the account in, perhaps', () => {
  expect(model.may({ principal: 'Worker', actions: ['sns:Publish'], resources: [topic.topicArn] })).toBe(true);
  const idleMay = model.ask({ principal: 'Idle', actions: ['sns:Publish'], resources: [topic.topicArn] });
  expect(idleMay.unknowns).toContain('AWS:SourceOwner');
});

test('a rule may invoke the function that it targets, and another source may not', () => {
  const invoke = { principal: 'events.amazonaws.com', actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] };
  expect(model.may({ ...invoke, context: RequestContext.unknown().having('aws:SourceArn', rule.ruleArn) })).toBe(true);
  expect(model.mayNot({ ...invoke, context: RequestContext.unknown().having('aws:SourceArn', 'arn:aws:events:eu-central-1:999999999999:rule/evil') })).toBe(true);
  expect(model.mayNot({ ...invoke, principal: 's3.amazonaws.com' })).toBe(true);
});
