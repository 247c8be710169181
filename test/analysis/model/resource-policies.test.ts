import { modelOf } from '../../../src/analysis/model/template-model';
import type { Model } from '../../../src/analysis/model/types';
import { readable } from '../../../src/template/model/opaque';
import { TemplateSet } from '../../../src/template/template-set';

type Resources = Record<string, { Type: string; Properties?: Record<string, unknown> }>;

function model(resources: Resources): Model {
  return modelOf(TemplateSet.fromDocument({ Resources: resources }, { stackName: 'S', account: '222222222222', region: 'eu-central-1' })._stacks);
}

const STATEMENT = { Sid: 'Here', Effect: 'Allow', Principal: { AWS: '333333333333' }, Action: 'x:Get', Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: [STATEMENT] };

/** The sids of the policies of the resources that a question about an ARN is about. */
function sidsAt(of: Model, arn: string): (string | undefined)[] {
  return of.targetsFor(arn).flatMap(({ policies }) => policies.flatMap(({ statements }) => statements.map(({ sid }) => sid)));
}

test.each<[string, Record<string, unknown>, string]>([
  ['AWS::S3::BucketPolicy', { Bucket: 'logs', PolicyDocument: DOCUMENT }, 'arn:aws:s3:::logs'],
  ['AWS::S3Express::BucketPolicy', { Bucket: 'logs--euc1-az1--x-s3', PolicyDocument: DOCUMENT }, 'arn:aws:s3express:eu-central-1:222222222222:bucket/logs--euc1-az1--x-s3'],
  ['AWS::SNS::TopicPolicy', { Topics: ['arn:aws:sns:eu-central-1:222222222222:t'], PolicyDocument: DOCUMENT }, 'arn:aws:sns:eu-central-1:222222222222:t'],
  ['AWS::SNS::TopicInlinePolicy', { TopicArn: 'arn:aws:sns:eu-central-1:222222222222:t', PolicyDocument: DOCUMENT }, 'arn:aws:sns:eu-central-1:222222222222:t'],
  ['AWS::SQS::QueuePolicy', { Queues: ['https://sqs.eu-central-1.amazonaws.com/222222222222/q'], PolicyDocument: DOCUMENT }, 'arn:aws:sqs:eu-central-1:222222222222:q'],
  ['AWS::SecretsManager::ResourcePolicy', { SecretId: 'arn:aws:secretsmanager:eu-central-1:222222222222:secret:s-AbCdEf', ResourcePolicy: DOCUMENT }, 'arn:aws:secretsmanager:eu-central-1:222222222222:secret:s-AbCdEf'],
  ['AWS::Kinesis::ResourcePolicy', { ResourceArn: 'arn:aws:kinesis:eu-central-1:222222222222:stream/s', ResourcePolicy: DOCUMENT }, 'arn:aws:kinesis:eu-central-1:222222222222:stream/s'],
  ['AWS::CloudTrail::ResourcePolicy', { ResourceArn: 'arn:aws:cloudtrail:eu-central-1:222222222222:channel/c', ResourcePolicy: DOCUMENT }, 'arn:aws:cloudtrail:eu-central-1:222222222222:channel/c'],
  ['AWS::S3Tables::TableBucketPolicy', { TableBucketARN: 'arn:aws:s3tables:eu-central-1:222222222222:bucket/b', ResourcePolicy: JSON.stringify(DOCUMENT) }, 'arn:aws:s3tables:eu-central-1:222222222222:bucket/b'],
  ['AWS::MSK::ClusterPolicy', { ClusterArn: 'arn:aws:kafka:eu-central-1:222222222222:cluster/c/1', Policy: DOCUMENT }, 'arn:aws:kafka:eu-central-1:222222222222:cluster/c/1'],
  ['AWS::SSM::ResourcePolicy', { ResourceArn: 'arn:aws:ssm:eu-central-1:222222222222:parameter/p', Policy: DOCUMENT }, 'arn:aws:ssm:eu-central-1:222222222222:parameter/p'],
  ['AWS::ECR::Repository', { RepositoryName: 'r', RepositoryPolicyText: DOCUMENT }, 'arn:aws:ecr:eu-central-1:222222222222:repository/r'],
  ['AWS::DynamoDB::Table', { TableName: 't', KeySchema: [], ResourcePolicy: { PolicyDocument: DOCUMENT } }, 'arn:aws:dynamodb:eu-central-1:222222222222:table/t'],
  ['AWS::DynamoDB::GlobalTable', {
    TableName: 't', KeySchema: [], Replicas: [{ Region: 'us-east-1' }, { Region: 'eu-central-1', ResourcePolicy: { PolicyDocument: DOCUMENT } }],
  }, 'arn:aws:dynamodb:eu-central-1:222222222222:table/t'],
  ['AWS::OpenSearchService::Domain', { DomainName: 'd', AccessPolicies: DOCUMENT }, 'arn:aws:es:eu-central-1:222222222222:domain/d'],
  ['AWS::Backup::BackupVault', { BackupVaultName: 'v', AccessPolicy: DOCUMENT }, 'arn:aws:backup:eu-central-1:222222222222:backup-vault:v'],
  ['AWS::Events::EventBus', { Name: 'b', Policy: DOCUMENT }, 'arn:aws:events:eu-central-1:222222222222:event-bus/b'],
])('%s is a policy of its resource', (type, properties, arn) => {
  expect(sidsAt(model({ X: { Type: type, Properties: properties } }), arn)).toEqual(['Here']);
});

test('one policy of several queues is the policy of each', () => {
  const found = model({
    A: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'a' } },
    B: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'b' } },
    C: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'c' } },
    P: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'A' }, { Ref: 'B' }], PolicyDocument: DOCUMENT } },
  });
  expect(['a', 'b', 'c'].map((name) => sidsAt(found, `arn:aws:sqs:eu-central-1:222222222222:${name}`))).toEqual([['Here'], ['Here'], []]);
});

test('objects share the policy of their bucket', () => {
  const found = model({
    Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } },
    Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Bucket' }, PolicyDocument: DOCUMENT } },
  });
  expect(sidsAt(found, 'arn:aws:s3:::logs/a/b')).toEqual(['Here']);
  expect(sidsAt(found, 'arn:aws:s3:::logs-2/a')).toEqual([]);
  expect(found.targetsFor('arn:aws:s3:::l*/*').map(({ arn, policies }) => [arn, policies.length])).toEqual([['arn:aws:s3:::logs/*', 1], ['arn:aws:s3:::l*/*', 0]]);
});

test('a question about everything looks at each resource that has a policy, and at the rest', () => {
  const found = model({
    Plain: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'plain' } },
    Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'queue' } },
    Policy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: DOCUMENT } },
  });
  expect(found.targetsFor('*').map(({ arn }) => arn)).toEqual(['arn:aws:sqs:eu-central-1:222222222222:queue', '*']);
});

describe('keys', () => {
  test('a key without a policy leaves it to the account', () => {
    const [key] = model({ Key: { Type: 'AWS::KMS::Key' } }).targets;
    expect(key.policyMustAllow).toBe(true);
    expect(key.policies.map(({ statements }) => statements.map(({ actions, principals }) => [actions, principals]))).toEqual([
      [[['kms:*'], [{ kind: 'AWS', value: 'arn:aws:iam::222222222222:root' }]]],
    ]);
  });

  test('a key with a policy has that one', () => {
    const [key] = model({ Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: DOCUMENT } } }).targets;
    expect(key.policies.flatMap(({ statements }) => statements.map(({ sid }) => sid))).toEqual(['Here']);
  });
});

describe('topics', () => {
  test('the policy that AWS gives to a topic counts as long as the template has none', () => {
    const topic = { Type: 'AWS::SNS::Topic', Properties: { TopicName: 't' } };
    const arn = 'arn:aws:sns:eu-central-1:222222222222:t';
    expect(sidsAt(model({ Topic: topic }), arn)).toEqual(['__default_statement_ID']);
    const policy = { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'Topic' }], PolicyDocument: DOCUMENT } };
    expect(sidsAt(model({ Policy: policy, Topic: topic }), arn)).toEqual(['Here']);
  });
});

describe('statements that stand in resources of their own', () => {
  const FUNCTION = { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'f', Role: 'arn:aws:iam::222222222222:role/r', Code: {} } };
  const ARN = 'arn:aws:lambda:eu-central-1:222222222222:function:f';

  test('a Lambda permission with everything that limits it', () => {
    const found = model({
      F: FUNCTION,
      P: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          FunctionName: { 'Fn::GetAtt': ['F', 'Arn'] },
          Action: 'lambda:InvokeFunctionUrl',
          Principal: '*',
          PrincipalOrgID: 'o-1234567890',
          SourceArn: 'arn:aws:s3:::logs',
          SourceAccount: '222222222222',
          FunctionUrlAuthType: 'NONE',
          EventSourceToken: 'token',
          InvokedViaFunctionUrl: true,
        },
      },
    });
    const [target] = found.targetsFor(ARN);
    expect(target.unknownPolicy).toBeUndefined();
    const [{ statements: [statement] }] = target.policies;
    expect(statement).toMatchObject({ sid: 'P', actions: ['lambda:InvokeFunctionUrl'], resources: [ARN], principals: [{ kind: 'Everyone' }] });
    expect(Object.fromEntries(statement.conditions.map(({ written, key, values }) => [`${written} ${key}`, values]))).toEqual({
      'StringEquals AWS:SourceAccount': ['222222222222'],
      'StringEquals aws:PrincipalOrgID': ['o-1234567890'],
      'StringEquals lambda:FunctionUrlAuthType': ['NONE'],
      'StringEquals lambda:EventSourceToken': ['token'],
      'ArnLike AWS:SourceArn': ['arn:aws:s3:::logs'],
      'Bool lambda:InvokedViaFunctionUrl': ['true'],
    });
  });

  test.each([
    ['events.amazonaws.com', { kind: 'Service', value: 'events.amazonaws.com' }],
    ['333333333333', { kind: 'AWS', value: 'arn:aws:iam::333333333333:root' }],
    ['arn:aws:iam::333333333333:role/caller', { kind: 'AWS', value: 'arn:aws:iam::333333333333:role/caller' }],
  ])('the principal of a Lambda permission: %s', (principal, pattern) => {
    const found = model({
      F: FUNCTION,
      P: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: { Ref: 'F' }, Action: 'lambda:InvokeFunction', Principal: principal } },
    });
    expect(found.targetsFor(ARN)[0].policies[0].statements[0].principals).toEqual([pattern]);
  });

  test('the rest of the policy of a function outside the templates is not known', () => {
    const found = model({ P: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'f', Action: 'lambda:InvokeFunction', Principal: '*' } } });
    expect(found.targetsFor(ARN)[0].unknownPolicy).toBe(`the rest of the policy of ${ARN}, which is not in the templates`);
  });

  test('a layer version permission', () => {
    const layer = 'arn:aws:lambda:eu-central-1:222222222222:layer:l:1';
    const found = model({
      P: { Type: 'AWS::Lambda::LayerVersionPermission', Properties: { LayerVersionArn: layer, Action: 'lambda:GetLayerVersion', Principal: '*', OrganizationId: 'o-1' } },
    });
    expect(found.targetsFor(layer)[0].policies[0].statements[0].conditions).toMatchObject([{ written: 'StringEquals', key: 'aws:PrincipalOrgID', values: ['o-1'] }]);
  });

  test('event bus policies, with a statement and without', () => {
    const found = model({
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'b' } },
      Old: { Type: 'AWS::Events::EventBusPolicy', Properties: { EventBusName: 'b', StatementId: 'Old', Principal: '*', Action: 'events:PutEvents', Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-1' } } },
      New: { Type: 'AWS::Events::EventBusPolicy', Properties: { EventBusName: { Ref: 'Bus' }, StatementId: 'x', Statement: { ...STATEMENT, Action: 'events:PutEvents' } } },
    });
    const [bus] = found.targetsFor('arn:aws:events:eu-central-1:222222222222:event-bus/b');
    expect(bus.policies.flatMap(({ statements }) => statements.map(({ sid, conditions }) => [sid, conditions.map(({ key }) => key)]))).toEqual([
      ['Old', ['aws:PrincipalOrgID']], ['Here', []],
    ]);
  });
});

test('a policy of CloudWatch Logs holds for the log groups of its Region', () => {
  const found = model({
    P: { Type: 'AWS::Logs::ResourcePolicy', Properties: { PolicyName: 'p', PolicyDocument: JSON.stringify(DOCUMENT) } },
    G: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'g' } },
  });
  expect(sidsAt(found, 'arn:aws:logs:eu-central-1:222222222222:log-group:g')).toEqual(['Here']);
  expect(sidsAt(found, 'arn:aws:logs:eu-central-1:222222222222:log-group:other')).toEqual(['Here']);
  expect(sidsAt(found, 'arn:aws:logs:us-east-1:222222222222:log-group:g')).toEqual([]);
});

test('the short form of resources in the policy of an API', () => {
  const found = model({
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'a', Policy: { Statement: { ...STATEMENT, Resource: ['execute-api:/prod/GET/*'] } } } },
  });
  const target = found.targets.find(({ policies }) => policies.length > 0);
  expect(readable(target?.arn ?? '')).toMatch(/^arn:aws:execute-api:eu-central-1:222222222222:<.*>$/);
  expect(target?.policies[0].statements[0].resources).toEqual([`${target?.arn ?? ''}/prod/GET/*`]);
});

test('a file system without a policy may let clients in', () => {
  const [fileSystem] = model({ F: { Type: 'AWS::EFS::FileSystem' } }).targets;
  expect(fileSystem.unknownPolicy).toBe('which clients reach a mount target: without a policy a file system lets them in');
});

test('a policy that may not exist says nothing for certain', () => {
  const set = TemplateSet.fromDocument({
    Parameters: { On: { Type: 'String' } },
    Conditions: { IsOn: { 'Fn::Equals': [{ Ref: 'On' }, 'yes'] } },
    Resources: { P: { Type: 'AWS::S3::BucketPolicy', Condition: 'IsOn', Properties: { Bucket: 'logs', PolicyDocument: DOCUMENT } } },
  }, { stackName: 'S' });
  const [{ policies: [policy] }] = modelOf(set._stacks).targetsFor('arn:aws:s3:::logs');
  expect(policy).toMatchObject({ statements: [], unknown: 'whether S/P will exist' });
});

test('a malformed policy is an error that names its resource', () => {
  const build = (): Model => model({ P: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'logs', PolicyDocument: { Statement: [{ Effect: 'Permit' }] } } } });
  expect(build).toThrow(/S\/P/);
});
