import { App, aws_kinesisfirehose as firehose, aws_kms as kms, aws_logs as logs, aws_s3 as s3, aws_wafv2 as wafv2, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SecureBucket } from '../../src/data';
import { WebAclLogDestination, WebAclLogFilter, WebAclLogging, type WebAclLoggingOptions } from '../../src/edge';
import { flat } from '../private/flat';

const ACCOUNT = '111122223333';
const REGION = 'eu-central-1';
const OF_DELIVERIES = {
  StringEquals: { 'aws:SourceAccount': ACCOUNT },
  ArnLike: { 'aws:SourceArn': `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:*` },
};

function build(options: (stack: Stack) => WebAclLoggingOptions & { redactedHeaders?: string[]; redactQueryString?: boolean } = () => ({})) {
  const stack = new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
  const webAcl = new wafv2.CfnWebACL(stack, 'WebAcl', {
    scope: 'REGIONAL', defaultAction: { block: {} }, visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'M', sampledRequestsEnabled: true },
  });
  return { stack, logging: new WebAclLogging(stack, 'Logging', { webAcl, ...options(stack) }) };
}

function only(stack: Stack, type: string): any {
  const found = Object.values(Template.fromStack(stack).findResources(type));
  expect(found).toHaveLength(1);
  return flat(found[0]);
}

const statementsOf = (policy: string) => JSON.parse(policy).Statement;

describe('a new log group', () => {
  test('has the name that AWS WAF asks for, and stays', () => {
    const group = only(build().stack, 'AWS::Logs::LogGroup');
    expect(group).toEqual({
      Type: 'AWS::Logs::LogGroup',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { LogGroupName: expect.stringMatching(/^aws-waf-logs-[0-9a-f]{6}-\$\{instance\}$/), RetentionInDays: 365 },
    });
  });

  test('gets what was not simply let through, without credentials, at an ARN without :*', () => {
    const { Properties, DependsOn } = only(build().stack, 'AWS::WAFv2::LoggingConfiguration');
    expect(Properties).toEqual({
      ResourceArn: '${WebAcl.Arn}',
      LogDestinationConfigs: [expect.stringMatching(/^arn:\$\{AWS::Partition\}:logs:eu-central-1:111122223333:log-group:\$\{LoggingLogGroup\w+\}$/)],
      RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }],
      LoggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [{
          Behavior: 'KEEP',
          Requirement: 'MEETS_ANY',
          Conditions: ['BLOCK', 'COUNT', 'CAPTCHA', 'CHALLENGE'].map((Action) => ({ ActionCondition: { Action } })),
        }],
      },
    });
    expect(DependsOn).toEqual([expect.stringMatching(/^WebAclLogDelivery/)]);
  });

  test('lets the log delivery service write', () => {
    const { Properties: { PolicyDocument, PolicyName } } = only(build().stack, 'AWS::Logs::ResourcePolicy');
    expect(PolicyName).toMatch(/^web-acl-logs-[0-9a-f]{6}-\$\{instance\}$/);
    expect(statementsOf(PolicyDocument)).toEqual([{
      Sid: 'WebAclLogs',
      Effect: 'Allow',
      Principal: { Service: 'delivery.logs.amazonaws.com' },
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: expect.stringMatching(/^arn:\$\{AWS::Partition\}:logs:eu-central-1:111122223333:log-group:\$\{LoggingLogGroup\w+\}:log-stream:\*$/),
      Condition: OF_DELIVERIES,
    }]);
  });

  test('of the same stack share one policy, because an account may have ten', () => {
    const { stack, logging } = build();
    const webAcl = stack.node.findChild('WebAcl') as wafv2.CfnWebACL;
    new WebAclLogging(stack, 'Other', { webAcl });
    const [statement, ...others] = statementsOf(only(stack, 'AWS::Logs::ResourcePolicy').Properties.PolicyDocument);
    expect(others).toEqual([]);
    expect(statement.Resource).toEqual([expect.stringMatching(/LoggingLogGroup\w+\}:log-stream:\*$/), expect.stringMatching(/OtherLogGroup\w+\}:log-stream:\*$/)]);
    expect(logging.logGroup).toBeDefined();
  });

  test('takes key, retention and removal policy', () => {
    const { stack } = build((scope) => ({
      key: new kms.Key(scope, 'Key'), retention: logs.RetentionDays.TWO_YEARS, removalPolicy: RemovalPolicy.DESTROY,
    }));
    expect(only(stack, 'AWS::Logs::LogGroup')).toMatchObject({
      DeletionPolicy: 'Delete', Properties: { RetentionInDays: 731, KmsKeyId: expect.stringMatching(/^\$\{Key\w+\.Arn\}$/) },
    });
    expect(only(stack, 'AWS::KMS::Key').Properties.KeyPolicy.Statement[1]).toEqual({
      Sid: 'CloudWatchLogs',
      Effect: 'Allow',
      Principal: { Service: `logs.${REGION}.\${AWS::URLSuffix}` },
      Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      Resource: '*',
      Condition: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': expect.stringMatching(
            /^arn:\$\{AWS::Partition\}:logs:eu-central-1:111122223333:log-group:aws-waf-logs-[0-9a-f]{6}-\$\{instance\}$/),
        },
      },
    });
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('warns of a key whose policy is out of reach', () => {
    const { stack } = build((scope) => ({ key: kms.Key.fromKeyArn(scope, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`) }));
    Annotations.fromStack(stack).hasWarning('/Stack/Logging', Match.stringLikeRegexp(
      'The policy of the given key cannot be changed from here. Unless it lets CloudWatch Logs use the key for this log group, the log group cannot be '
      + 'created. .*WebAclLogging.logKeyPolicy'));
  });
});

test('everything can be logged, and more kept out', () => {
  const { Properties } = only(build(() => ({ filter: WebAclLogFilter.ALL, redactedHeaders: ['x-api-key'], redactQueryString: true })).stack, 'AWS::WAFv2::LoggingConfiguration');
  expect(Properties.LoggingFilter).toBeUndefined();
  expect(Properties.RedactedFields).toEqual([{ SingleHeader: { Name: 'x-api-key' } }, { QueryString: {} }]);
});

describe('a bucket', () => {
  test('of this app gets the statements, and so does its key', () => {
    const { stack, logging } = build((scope) => ({
      destination: WebAclLogDestination.bucket(new SecureBucket(scope, 'Logs', { namePrefix: 'aws-waf-logs', accessLogging: false }).bucket),
    }));
    expect(logging.logGroup).toBeUndefined();
    const statements = only(stack, 'AWS::S3::BucketPolicy').Properties.PolicyDocument.Statement.filter(({ Sid }: any) => Sid.startsWith('WebAcl'));
    const bucket = expect.stringMatching(/^\$\{LogsBucket\w+\.Arn\}$/);
    expect(statements).toEqual([
      {
        Sid: 'WebAclLogsWrite',
        Effect: 'Allow',
        Principal: { Service: 'delivery.logs.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: expect.stringMatching(/^\$\{LogsBucket\w+\.Arn\}\/AWSLogs\/111122223333\/\*$/),
        Condition: { ...OF_DELIVERIES, StringEquals: { ...OF_DELIVERIES.StringEquals, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
      {
        Sid: 'WebAclLogsAclCheck',
        Effect: 'Allow',
        Principal: { Service: 'delivery.logs.amazonaws.com' },
        Action: 's3:GetBucketAcl',
        Resource: bucket,
        Condition: OF_DELIVERIES,
      },
    ]);
    expect(only(stack, 'AWS::KMS::Key').Properties.KeyPolicy.Statement).toContainEqual(expect.objectContaining({
      Sid: 'LogDelivery', Principal: { Service: 'delivery.logs.amazonaws.com' }, Condition: OF_DELIVERIES,
    }));
    const { Properties, DependsOn } = only(stack, 'AWS::WAFv2::LoggingConfiguration');
    expect(Properties.LogDestinationConfigs).toEqual([bucket]);
    expect(DependsOn).toEqual([expect.stringMatching(/^LogsBucketPolicy/)]);
    expect(Template.fromStack(stack).findResources('AWS::Logs::ResourcePolicy')).toEqual({});
  });

  test('that was imported is left alone, with words', () => {
    const { stack } = build((scope) => ({ destination: WebAclLogDestination.bucket(s3.Bucket.fromBucketName(scope, 'Logs', 'aws-waf-logs-shop')) }));
    Annotations.fromStack(stack).hasWarning('/Stack/Logging', Match.stringLikeRegexp(
      'The policy of the given bucket cannot be changed from here. AWS WAF adds what it needs by itself, unless something forbids it.'));
  });
});

test('a bucket whose key is out of reach is a warning', () => {
  const { stack } = build((scope) => {
    const encryptionKey = kms.Key.fromKeyArn(scope, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`);
    return { destination: WebAclLogDestination.bucket(new s3.Bucket(scope, 'Logs', { bucketName: 'aws-waf-logs-shop', encryptionKey })) };
  });
  Annotations.fromStack(stack).hasWarning('/Stack/Logging', Match.stringLikeRegexp(
    'The policy of the key of the given bucket cannot be changed from here. Unless it lets delivery.logs.amazonaws.com use the key, nothing is logged.'));
});

test('a delivery stream and a log group of another', () => {
  const stream = build((scope) => ({ destination: WebAclLogDestination.deliveryStream(firehose.DeliveryStream.fromDeliveryStreamName(scope, 'Stream', 'aws-waf-logs-shop')) }));
  expect(only(stream.stack, 'AWS::WAFv2::LoggingConfiguration').Properties.LogDestinationConfigs)
    .toEqual([`arn:\${AWS::Partition}:firehose:${REGION}:${ACCOUNT}:deliverystream/aws-waf-logs-shop`]);
  const group = build((scope) => ({ destination: WebAclLogDestination.logGroup(logs.LogGroup.fromLogGroupName(scope, 'Group', 'aws-waf-logs-shop')) }));
  expect(only(group.stack, 'AWS::WAFv2::LoggingConfiguration').Properties.LogDestinationConfigs)
    .toEqual([`arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:aws-waf-logs-shop`]);
  expect(statementsOf(only(group.stack, 'AWS::Logs::ResourcePolicy').Properties.PolicyDocument)[0].Resource)
    .toBe(`arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:aws-waf-logs-shop:log-stream:*`);
});

describe('names', () => {
  const named = (logGroupName?: string) => (scope: Stack) => ({ destination: WebAclLogDestination.logGroup(new logs.LogGroup(scope, 'Group', { logGroupName })) });
  const bucket = (bucketName?: string) => (scope: Stack) => ({ destination: WebAclLogDestination.bucket(new s3.Bucket(scope, 'Bucket', { bucketName })) });

  test.each<[string, (scope: Stack) => WebAclLoggingOptions]>([
    ['got waf-logs', named('waf-logs')],
    ['got aws-waf-logs-', named('aws-waf-logs-')],
    ['got AWS-WAF-LOGS-shop', named('AWS-WAF-LOGS-shop')],
    ['got one that CloudFormation makes up', named()],
    ['got one that CloudFormation makes up', bucket()],
    ['got logs', bucket('logs')],
    ['got waf-…', named(Fn.join('', ['waf-', Fn.ref('AWS::Region')]))],
    ['got logs-…', named(Fn.sub('logs-${AWS::Region}'))],
    ['got shop', (scope) => ({ destination: WebAclLogDestination.bucket(s3.Bucket.fromBucketName(scope, 'Bucket', 'shop')) })],
    ['got shop', (scope) => ({ destination: WebAclLogDestination.deliveryStream(firehose.DeliveryStream.fromDeliveryStreamName(scope, 'Stream', 'shop')) })],
  ])('%s is an error', (got, options) => {
    expect(() => build(options)).toThrow(new Error(`'destination' must have a name that begins with aws-waf-logs-, ${got}`));
  });

  test.each<[string, (scope: Stack) => WebAclLoggingOptions]>([
    ['a join', named(Fn.join('-', ['aws-waf-logs', Fn.ref('AWS::Region')]))],
    ['a substitution', named(Fn.sub('aws-waf-logs-${AWS::Region}'))],
    ['a text', named('aws-waf-logs-shop')],
  ])('%s that begins well is fine', (_name, options) => {
    Annotations.fromStack(build(options).stack).hasNoWarning('*', Match.anyValue());
  });

  test.each<[string, (scope: Stack) => WebAclLoggingOptions]>([
    ['a reference', named(Fn.ref('AWS::StackName'))],
    ['a join that begins too short to say', named(Fn.join('', ['aws-', Fn.ref('AWS::Region')]))],
  ])('%s is a warning', (_name, options) => {
    Annotations.fromStack(build(options).stack).hasWarning('/Stack/Logging', Match.stringLikeRegexp(
      'The name of the destination is known only at deployment. It must begin with aws-waf-logs-, or the deployment fails.'));
  });
});

describe('what is refused', () => {
  const destination = (scope: Stack) => WebAclLogDestination.logGroup(logs.LogGroup.fromLogGroupName(scope, 'Group', 'aws-waf-logs-shop'));
  test.each<[string, (scope: Stack) => object]>([
    ["'key' must be left out when 'destination' is given", (scope) => ({ destination: destination(scope), key: kms.Key.fromKeyArn(scope, 'Key', 'arn:aws:kms:eu-central-1:1:key/1') })],
    ["'retention' must be left out when 'destination' is given", (scope) => ({ destination: destination(scope), retention: 1 })],
    ["'removalPolicy' must be left out when 'destination' is given", (scope) => ({ destination: destination(scope), removalPolicy: RemovalPolicy.DESTROY })],
    ["'destination' must be a WebAclLogDestination, got the text aws-waf-logs-shop", () => ({ destination: 'aws-waf-logs-shop' })],
    ["'filter' must be one of NOT_SIMPLY_ALLOWED, ALL, got the text NONE", () => ({ filter: 'NONE' })],
    ["'redactedHeaders' must be names of headers of 1 to 64 characters, without capitals, got Cookie", () => ({ redactedHeaders: ['Cookie'] })],
    ["'redactedHeaders' must name at least one, got none", () => ({ redactedHeaders: [] })],
    ["'redactedHeaders' must name at most 100, got 101", () => ({ redactedHeaders: Array.from({ length: 101 }, (_entry, index) => `h${index}`) })],
    ["'redactedHeaders' must be a list, got the text cookie", () => ({ redactedHeaders: 'cookie' })],
  ])('%s', (message, options) => {
    expect(() => build(options as never)).toThrow(new Error(message));
  });
});
