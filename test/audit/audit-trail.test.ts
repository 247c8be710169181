import {
  App, aws_iam as iam, aws_kms as kms, aws_logs as logs, aws_s3 as s3, aws_sns as sns, CfnParameter, Duration, RemovalPolicy, Stack,
} from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { AuditTrail } from '../../src/audit/audit-trail';
import { AuditTrailProps, TrailDataEvents } from '../../src/audit/audit-trail-props';
import { CisAlarm } from '../../src/audit/cis-alarm';
import { SecureKey } from '../../src/data/secure-key';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const ORGANIZATION = { organizationId: 'o-a1b2c3d4e5', managementAccountId: '999999999999' };
const NAME = /^audit-trail-[0-9a-f]{6}-\$\{instance\}$/;

function newStack(): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
}

/** A trail with a topic, and the parts of its template. */
function build(props: AuditTrailProps = {}) {
  const stack = newStack();
  const audit = new AuditTrail(stack, 'Audit', { notificationTopic: new sns.Topic(stack, 'Topic'), ...props });
  return { stack, audit };
}

function inspect({ stack, audit }: { stack: Stack; audit: AuditTrail }) {
  const template = Template.fromStack(stack);
  const resources = template.toJSON().Resources;
  const id = (construct: { node: { defaultChild?: any } }) => stack.getLogicalId(construct.node.defaultChild);
  const all = (type: string) => Object.values(template.findResources(type)).map(flat);
  const trailId = stack.getLogicalId(audit.trail);
  const bucketId = id(audit.bucket.bucket);
  return {
    template,
    trailId,
    bucketId,
    accessLogsId: audit.bucket.accessLogBucket && id(audit.bucket.accessLogBucket),
    keyId: id(audit.key),
    logGroupId: id(audit.logGroup),
    roleId: id(audit.deliveryRole),
    trail: flat(resources[trailId]),
    trailArn: flat(stack.resolve(audit.trailArn)),
    logGroup: flat(resources[id(audit.logGroup)]),
    role: flat(resources[id(audit.deliveryRole)]),
    bucket: flat(resources[bucketId]),
    key: all('AWS::KMS::Key')[0],
    bucketPolicy: all('AWS::S3::BucketPolicy').find(({ Properties }) => Properties.Bucket === `\${${bucketId}}`).Properties.PolicyDocument.Statement,
  };
}

const statement = (statements: any[], sid: string) => statements.find(({ Sid }) => Sid === sid);

describe('trail', () => {
  test('of all Regions, validated, encrypted, into bucket and log group', () => {
    const { trail, bucketId, keyId, logGroupId, roleId } = inspect(build());
    expect(trail.Properties).toEqual({
      TrailName: expect.stringMatching(NAME),
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      S3BucketName: `\${${bucketId}}`,
      KMSKeyId: `\${${keyId}.Arn}`,
      CloudWatchLogsLogGroupArn: `\${${logGroupId}.Arn}`,
      CloudWatchLogsRoleArn: `\${${roleId}.Arn}`,
      AdvancedEventSelectors: [{ Name: 'Management events', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }],
    });
  });

  test('waits for the policy of its bucket, and for its role', () => {
    const { template, trail, bucketId } = inspect(build());
    const [policyId] = Object.entries(template.findResources('AWS::S3::BucketPolicy'))
      .find(([, { Properties }]) => flat(Properties.Bucket) === `\${${bucketId}}`)!;
    expect(trail.DependsOn).toContain(policyId);
    template.resourceCountIs('AWS::IAM::Policy', 0); // the role brings its policy, so the reference to the role is enough
  });

  test('can have a fixed name', () => {
    const { trail, trailArn, bucketPolicy, key, role } = inspect(build({ trailName: 'my-trail' }));
    const arn = `arn:\${AWS::Partition}:cloudtrail:${REGION}:${ACCOUNT}:trail/my-trail`;
    expect(trail.Properties.TrailName).toBe('my-trail');
    expect([
      trailArn,
      statement(bucketPolicy, 'CloudTrailAclCheck').Condition.StringEquals['aws:SourceArn'],
      statement(bucketPolicy, 'CloudTrailWrite').Condition.StringEquals['aws:SourceArn'],
      ...['CloudTrailEncrypt', 'CloudTrailDecrypt', 'CloudTrailDescribe']
        .map((sid) => statement(key.Properties.KeyPolicy.Statement, sid).Condition.StringEquals['aws:SourceArn']),
      role.Properties.AssumeRolePolicyDocument.Statement[0].Condition.ArnEqualsIfExists['aws:SourceArn'],
    ]).toEqual(Array(7).fill(arn));
  });

  test('insights', () => {
    expect(inspect(build({ insights: true })).trail.Properties.InsightSelectors).toEqual([
      { InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' },
    ]);
  });

  test('two in one stack do not collide', () => {
    const stack = newStack();
    const one = new AuditTrail(stack, 'One');
    const two = new AuditTrail(stack, 'Two');
    expect(stack.resolve(one.trailName)).not.toEqual(stack.resolve(two.trailName));
    expect(stack.resolve(one.logGroup.logGroupName)).not.toEqual(stack.resolve(two.logGroup.logGroupName));
  });
});

describe('policies name the trail exactly', () => {
  test('bucket', () => {
    const { bucketPolicy, bucketId, trailArn } = inspect(build());
    expect(trailArn).toMatch(new RegExp(`^arn:\\$\\{AWS::Partition\\}:cloudtrail:${REGION}:${ACCOUNT}:trail/${NAME.source.slice(1)}`));
    expect(bucketPolicy.slice(-2)).toEqual([
      {
        Sid: 'CloudTrailAclCheck',
        Effect: 'Allow',
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 's3:GetBucketAcl',
        Resource: `\${${bucketId}.Arn}`,
        Condition: { StringEquals: { 'aws:SourceArn': trailArn } },
      },
      {
        Sid: 'CloudTrailWrite',
        Effect: 'Allow',
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `\${${bucketId}.Arn}/AWSLogs/${ACCOUNT}/*`,
        Condition: { StringEquals: { 'aws:SourceArn': trailArn, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ]);
    expect(bucketPolicy.slice(0, -2).map(({ Sid, Effect }: any) => [Sid, Effect])).toEqual(
      ['DenyInsecureTransport', 'DenyTlsBelow12', 'DenyWrongEncryptionHeader', 'DenyWrongKey', 'DenyDelete', 'DenyLifecycleChange']
        .map((sid) => [sid, 'Deny']));
  });

  test('key', () => {
    const { key, trailArn, logGroup } = inspect(build());
    const service = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Resource: '*' };
    const fromTrail = { 'aws:SourceArn': trailArn };
    expect(key.Properties.KeyPolicy.Statement.slice(2)).toEqual([
      {
        Sid: 'CloudTrailEncrypt',
        ...service,
        Action: 'kms:GenerateDataKey*',
        Condition: {
          StringEquals: fromTrail,
          StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': `arn:\${AWS::Partition}:cloudtrail:*:${ACCOUNT}:trail/*` },
        },
      },
      { Sid: 'CloudTrailDecrypt', ...service, Action: 'kms:Decrypt', Condition: { StringEquals: fromTrail } },
      { Sid: 'CloudTrailDescribe', ...service, Action: 'kms:DescribeKey', Condition: { StringEquals: fromTrail } },
      {
        Sid: 'CloudWatchLogs',
        Effect: 'Allow',
        Principal: { Service: `logs.${REGION}.\${AWS::URLSuffix}` },
        Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        Resource: '*',
        Condition: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:${logGroup.Properties.LogGroupName}`,
          },
        },
      },
    ]);
  });

  test('delivery role', () => {
    const { role, trailArn, logGroup } = inspect(build());
    expect(role.Properties).toEqual({
      Description: 'Lets CloudTrail write to its log group',
      Path: '/security-baseline/',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Effect: 'Allow',
          Principal: { Service: 'cloudtrail.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: { ArnEqualsIfExists: { 'aws:SourceArn': trailArn } },
        }],
      },
      Policies: [{
        PolicyName: 'DeliverToLogGroup',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{
            Sid: 'DeliverToLogGroup',
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:${logGroup.Properties.LogGroupName}`
              + `:log-stream:${ACCOUNT}_CloudTrail_${REGION}*`,
          }],
        },
      }],
    });
  });
});

describe('log', () => {
  test('is searchable for a year and encrypted', () => {
    const { logGroup, keyId } = inspect(build());
    expect(logGroup.Properties).toEqual({
      LogGroupName: expect.stringMatching(NAME), KmsKeyId: `\${${keyId}.Arn}`, RetentionInDays: 365,
    });
  });

  test('is kept for seven years, ever cheaper', () => {
    expect(inspect(build()).bucket.Properties.LifecycleConfiguration.Rules).toEqual([{
      Id: 'Retention',
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      NoncurrentVersionExpiration: { NoncurrentDays: 90 },
      ExpirationInDays: 2555,
      Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }, { StorageClass: 'GLACIER_IR', TransitionInDays: 365 }],
    }]);
  });

  test('retention is free to choose', () => {
    const { bucket, logGroup } = inspect(build({
      expiration: Duration.days(400),
      transitions: [],
      logRetention: logs.RetentionDays.TWO_YEARS,
      objectLock: s3.ObjectLockRetention.governance(Duration.days(30)),
    }));
    expect(bucket.Properties.LifecycleConfiguration.Rules[0]).toMatchObject({ ExpirationInDays: 400 });
    expect(bucket.Properties.LifecycleConfiguration.Rules[0].Transitions).toBeUndefined();
    expect(bucket.Properties.ObjectLockConfiguration.Rule.DefaultRetention).toEqual({ Mode: 'GOVERNANCE', Days: 30 });
    expect(logGroup.Properties.RetentionInDays).toBe(731);
  });

  test.each<[string, AuditTrailProps]>([
    ['files', { expiration: Duration.days(364) }], ['log group', { logRetention: logs.RetentionDays.SIX_MONTHS }],
  ])('less than a year gives a warning: %s', (_, props) => {
    Annotations.fromStack(build(props).stack).hasWarning('/Stack/Audit',
      'The log is kept for less than a year, too short for most investigations and audits. [ack: cdk-security-baseline:AuditTrail.shortRetention]');
  });

  test('a year and a token give none', () => {
    const { stack } = build({ expiration: Duration.days(365) });
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
    const days = new CfnParameter(stack, 'Days', { type: 'Number' }).valueAsNumber;
    expect(() => new AuditTrail(stack, 'Other', { expiration: Duration.days(days) })).not.toThrow();
    Annotations.fromStack(stack).hasNoWarning('/Stack/Other', Match.stringLikeRegexp('shortRetention'));
  });

  test('access to the files is logged', () => {
    const { bucket, accessLogsId } = inspect(build());
    expect(bucket.Properties.LoggingConfiguration).toEqual({ DestinationBucketName: `\${${accessLogsId}}`, LogFilePrefix: 'audit-trail/' });
  });

  test('access logs can go to a given bucket', () => {
    const stack = newStack();
    const accessLogBucket = new s3.Bucket(stack, 'Logs');
    const audit = new AuditTrail(stack, 'Audit', { accessLogBucket });
    expect(audit.bucket.accessLogBucket).toBe(accessLogBucket);
  });

  test('deletion can be permitted, or left to a role', () => {
    expect(statement(inspect(build({ denyDelete: false })).bucketPolicy, 'DenyDelete')).toBeUndefined();
    const stack = newStack();
    const breakGlass = [iam.Role.fromRoleArn(stack, 'BreakGlass', `arn:aws:iam::${ACCOUNT}:role/break-glass`)];
    const audit = new AuditTrail(stack, 'Audit', { breakGlass });
    expect(statement(inspect({ stack, audit }).bucketPolicy, 'DenyDelete').Condition).toEqual({
      ArnNotLike: { 'aws:PrincipalArn': [`arn:aws:iam::${ACCOUNT}:role/break-glass`] },
    });
  });
});

describe('data events', () => {
  const selectors = (props: AuditTrailProps) => {
    const inspected = inspect(build(props));
    return { ...inspected, selectors: inspected.trail.Properties.AdvancedEventSelectors };
  };
  const ofS3 = (name: string, bucketId: string, accessLogsId: string, readOnly: object[]) => ({
    Name: name,
    FieldSelectors: [
      { Field: 'eventCategory', Equals: ['Data'] },
      { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
      ...readOnly,
      { Field: 'resources.ARN', NotStartsWith: [`\${${bucketId}.Arn}/`, `\${${accessLogsId}.Arn}/`] },
    ],
  });

  test('writes, without the own buckets', () => {
    const { selectors: found, bucketId, accessLogsId } = selectors({ dataEvents: [TrailDataEvents.S3_WRITE] });
    expect(found.slice(1)).toEqual([ofS3('S3 object writes', bucketId, accessLogsId!, [{ Field: 'readOnly', Equals: ['false'] }])]);
  });

  test('all access, without the own buckets', () => {
    const { selectors: found, bucketId, accessLogsId } = selectors({ dataEvents: [TrailDataEvents.S3_ALL] });
    expect(found.slice(1)).toEqual([ofS3('S3 object access', bucketId, accessLogsId!, [])]);
  });

  test('functions, and selectors of the user', () => {
    const own = { name: 'Tables', fieldSelectors: [{ field: 'eventCategory', equalTo: ['Data'] }, { field: 'resources.type', equalTo: ['AWS::DynamoDB::Table'] }] };
    expect(selectors({ dataEvents: [TrailDataEvents.LAMBDA], additionalEventSelectors: [own] }).selectors.slice(1)).toEqual([
      {
        Name: 'Lambda invocations',
        FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::Lambda::Function'] }],
      },
      { Name: 'Tables', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] }] },
    ]);
  });
});

describe('of an organization', () => {
  test('the policies name the management account, the files lie under the organization too', () => {
    const { trail, trailArn, bucketPolicy, bucketId, key, role, logGroup } = inspect(build({ organization: ORGANIZATION, trailName: 'org' }));
    const arn = `arn:\${AWS::Partition}:cloudtrail:${REGION}:999999999999:trail/org`;
    expect(trail.Properties.IsOrganizationTrail).toBe(true);
    expect(trailArn).toBe(arn);
    expect(statement(bucketPolicy, 'CloudTrailWrite')).toMatchObject({
      Resource: [`\${${bucketId}.Arn}/AWSLogs/${ACCOUNT}/*`, `\${${bucketId}.Arn}/AWSLogs/o-a1b2c3d4e5/*`],
      Condition: { StringEquals: { 'aws:SourceArn': arn, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    });
    expect(statement(key.Properties.KeyPolicy.Statement, 'CloudTrailEncrypt').Condition).toEqual({
      StringEquals: { 'aws:SourceArn': arn },
      StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:${AWS::Partition}:cloudtrail:*:*:trail/*' },
    });
    const streams = `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:${logGroup.Properties.LogGroupName}:log-stream:`;
    expect(role.Properties.Policies[0].PolicyDocument.Statement[0].Resource).toEqual([
      `${streams}${ACCOUNT}_CloudTrail_${REGION}*`, `${streams}o-a1b2c3d4e5_*`,
    ]);
  });

  test.each(['o-short', 'o-UPPERCASE12', 'x-a1b2c3d4e5', ''])('the id %p is refused', (organizationId) => {
    expect(() => build({ organization: { ...ORGANIZATION, organizationId } })).toThrow(
      new Error(`'organizationId' must be o- and 10 to 32 lowercase letters and digits, got ${organizationId}`));
  });

  test.each(['12345678901', '1234567890123', 'account'])('the management account %p is refused', (managementAccountId) => {
    expect(() => build({ organization: { ...ORGANIZATION, managementAccountId } })).toThrow(
      new Error(`'managementAccountId' must have 12 digits, got ${managementAccountId}`));
  });
});

describe('a given key', () => {
  test.each<[string, (stack: Stack) => kms.IKey, number]>([
    ['SecureKey', (stack) => new SecureKey(stack, 'Key', { alias: 'test' }), 2],
    ['Key', (stack) => new kms.Key(stack, 'Key'), 1],
  ])('%s gets the statements', (_, keyOf, before) => {
    const stack = newStack();
    const key = keyOf(stack);
    const audit = new AuditTrail(stack, 'Audit', { key });
    expect(audit.key).toBe(key);
    const { template, key: found } = inspect({ stack, audit });
    template.resourceCountIs('AWS::KMS::Key', 1);
    expect(found.Properties.KeyPolicy.Statement.slice(before).map(({ Sid }: any) => Sid)).toEqual(
      ['CloudTrailEncrypt', 'CloudTrailDecrypt', 'CloudTrailDescribe', 'CloudWatchLogs']);
  });

  test('that was imported gives a warning that says what to add', () => {
    const stack = newStack();
    new AuditTrail(stack, 'Audit', { key: kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/k`) });
    Annotations.fromStack(stack).hasWarning('/Stack/Audit', 'The policy of the given key cannot be changed from here. Unless it lets '
      + 'cloudtrail.amazonaws.com use kms:GenerateDataKey*, kms:Decrypt and kms:DescribeKey, and CloudWatch Logs encrypt and decrypt, '
      + 'the deployment fails. [ack: cdk-security-baseline:AuditTrail.keyPolicy]');
  });

  test('of another Region is refused', () => {
    const stack = newStack();
    const key = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/k`);
    expect(() => new AuditTrail(stack, 'Audit', { key })).toThrow(new Error("'key' must be in the Region of the trail, us-east-1, got eu-west-1"));
  });
});

describe('alarms', () => {
  test('notify the topic', () => {
    const { stack, audit } = build();
    const template = Template.fromStack(stack);
    expect(audit.alarms).toBeDefined();
    template.resourceCountIs('AWS::CloudWatch::Alarm', Object.values(CisAlarm).length);
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [Match.anyValue()] });
  });

  test('can be switched off', () => {
    const { stack, audit } = build({ alarms: false });
    expect(audit.alarms).toBeUndefined();
    Template.fromStack(stack).resourceCountIs('AWS::Logs::MetricFilter', 0);
  });

  test('can be disabled and tuned one by one', () => {
    const { stack } = build({
      disabledAlarms: [{ alarm: CisAlarm.ROOT_USE, reason: 'seen elsewhere' }],
      alarmThresholds: [{ alarm: CisAlarm.CONSOLE_SIGN_IN_WITHOUT_MFA, threshold: 3 }],
    });
    Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Alarm', 1);
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'ConsoleSignInWithoutMfa', Threshold: 3 });
  });
});

test('grantRead permits bucket, key and log group', () => {
  const { stack, audit } = build();
  audit.grantRead(new iam.Role(stack, 'Auditor', { assumedBy: new iam.AccountRootPrincipal() }));
  const { bucketId, keyId, logGroupId, key, template } = inspect({ stack, audit });
  const [policy] = Object.values(template.findResources('AWS::IAM::Policy')).map(flat);
  expect(policy.Properties.PolicyDocument.Statement.map(({ Action, Resource }: any) => [Action, [Resource].flat()])).toEqual([
    [['s3:GetObject*', 's3:GetBucket*', 's3:List*'], [`\${${bucketId}.Arn}`, `\${${bucketId}.Arn}/*`]],
    [['kms:Decrypt', 'kms:DescribeKey'], [`\${${keyId}.Arn}`]],
    // The newest aws-cdk-lib adds the ARN without the final `:*`.
    [expect.arrayContaining(['logs:FilterLogEvents', 'logs:GetLogEvents']), expect.arrayContaining([`\${${logGroupId}.Arn}`])],
  ]);
  expect(key.Properties.KeyPolicy.Statement.at(-1)).toMatchObject({ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:DescribeKey'] });
});

describe('removal', () => {
  const policies = (stack: Stack) => {
    const resources: any[] = Object.values(Template.fromStack(stack).toJSON().Resources);
    const found = new Map<string, string | undefined>();
    for (const { Type, DeletionPolicy } of resources.filter((entry) => entry.Type !== 'AWS::SNS::Topic')) {
      if (found.has(Type)) {
        expect(DeletionPolicy).toBe(found.get(Type));
      }
      found.set(Type, DeletionPolicy);
    }
    return Object.fromEntries(found);
  };

  test('everything stays that the trail needs to go on', () => {
    expect(policies(build().stack)).toEqual({
      'AWS::KMS::Key': 'Retain',
      'AWS::KMS::Alias': undefined, // a name for people, which the next deployment needs
      'AWS::S3::Bucket': 'Retain',
      'AWS::S3::BucketPolicy': 'Retain',
      'AWS::Logs::LogGroup': 'RetainExceptOnCreate',
      'AWS::IAM::Role': 'RetainExceptOnCreate',
      'AWS::CloudTrail::Trail': 'RetainExceptOnCreate',
      'AWS::Logs::MetricFilter': 'RetainExceptOnCreate',
      'AWS::CloudWatch::Alarm': 'RetainExceptOnCreate',
    });
  });

  test('what stays has no name that the next deployment takes', () => {
    const named: [string, unknown][] = [];
    const { template, logGroupId } = inspect(build());
    for (const { Type, Properties } of Object.values(template.toJSON().Resources).map(flat)) {
      for (const [key, value] of Object.entries((Properties ?? {}) as Record<string, unknown>)) {
        if (/^(AlarmName|BucketName|BucketNamePrefix|LogGroupName|RoleName|TrailName|TopicName|FilterName)$/.test(key) && value !== `\${${logGroupId}}`) {
          named.push([`${Type} ${key}`, value]);
        }
      }
    }
    expect(named.map(([key]) => key).sort()).toEqual([
      'AWS::CloudTrail::Trail TrailName', 'AWS::Logs::LogGroup LogGroupName', 'AWS::S3::Bucket BucketNamePrefix', 'AWS::S3::Bucket BucketNamePrefix',
    ]);
    for (const [, value] of named) {
      expect(value).toMatch(/-\$\{instance\}$/);
    }
  });

  test('everything goes on request', () => {
    const { stack } = build({ removalPolicy: RemovalPolicy.DESTROY, acknowledgeDataLoss: true });
    for (const type of ['KMS::Key', 'S3::Bucket', 'S3::BucketPolicy', 'Logs::LogGroup', 'CloudTrail::Trail', 'Logs::MetricFilter', 'CloudWatch::Alarm']) {
      Template.fromStack(stack).allResources(`AWS::${type}`, { DeletionPolicy: 'Delete' });
    }
    expect(Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).map((policy) => JSON.stringify(policy)).join())
      .not.toContain('DenyDelete');
  });

  test('but not unasked', () => {
    expect(() => build({ removalPolicy: RemovalPolicy.DESTROY })).toThrow(
      new Error("'acknowledgeDataLoss' must be true for a trail that is deleted with its stack"));
  });

  test('a trail that goes, goes before its bucket is emptied', () => {
    const { template, trail } = inspect(build({ removalPolicy: RemovalPolicy.DESTROY, acknowledgeDataLoss: true }));
    expect(trail.DependsOn).toEqual(expect.arrayContaining(Object.keys(template.findResources('Custom::S3AutoDeleteObjects'))));
  });
});

describe('errors', () => {
  const rule = "'trailName' must have 3 to 128 letters, digits, ., _ and -, the last three neither at an end nor side by side, and be no IP address, got ";

  test.each(['ab', 'a'.repeat(129), '-abc', 'abc-', 'a--b', 'a._b', 'a b c', '192.168.5.4', ''])('the name %p', (trailName) => {
    expect(() => build({ trailName })).toThrow(new Error(`${rule}${trailName}`));
  });

  test.each(['abc', 'a'.repeat(128), 'a.b_c-D9', '1.2.3.4.5'])('but not the name %p', (trailName) => {
    expect(() => build({ trailName })).not.toThrow();
  });

  test('nor a token', () => {
    const stack = newStack();
    const trailName = new CfnParameter(stack, 'Name').valueAsString;
    expect(() => new AuditTrail(stack, 'Audit', { trailName })).not.toThrow();
  });

  test.each<[TrailDataEvents[], string]>([
    [[TrailDataEvents.S3_ALL, TrailDataEvents.S3_WRITE], "'dataEvents' must not name S3_WRITE besides S3_ALL, which includes it"],
    [[TrailDataEvents.LAMBDA, TrailDataEvents.LAMBDA], "'dataEvents' must not repeat an entry, got LAMBDA twice"],
  ])('data events %p', (dataEvents, message) => {
    const stack = newStack();
    expect(() => new AuditTrail(stack, 'Audit', { dataEvents })).toThrow(new Error(message));
    expect(stack.node.findChild('Audit').node.children).toEqual([]);
  });
});

test('together with SecurityNotifications: no warning, and nothing for cdk-nag', () => {
  const add = (stack: Stack) => {
    const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
    new AuditTrail(stack, 'Audit', { notificationTopic: topic });
    new AuditTrail(stack, 'Organization', { notificationTopic: topic, organization: ORGANIZATION, dataEvents: [TrailDataEvents.S3_WRITE] });
  };
  const stack = newStack();
  add(stack);
  Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  expect(nagFindings(add)).toEqual([]);
});

test.each([['cn-north-1'], ['us-gov-west-1'], ['ap-northeast-1'], [undefined]])('synthesizes in %p without a literal partition', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  new AuditTrail(stack, 'Audit', { dataEvents: [TrailDataEvents.S3_WRITE], organization: ORGANIZATION });
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws');
});
