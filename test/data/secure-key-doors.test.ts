/** Who may use a key besides its first users: services, principals under conditions, other accounts, an organization. */
import { App, aws_iam as iam, aws_kms as kms, aws_logs as logs, aws_sns as sns, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { AccountDelegation } from '../../src/data/account-delegation';
import { SecureKey } from '../../src/data/secure-key';
import { SecureKeyProps } from '../../src/data/secure-key-props';
import { flat } from '../private/flat';

const ACCOUNT = '111122223333';
const REGION = 'ap-northeast-1';
const USE = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];
const role = (name: string) => new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/${name}`);

function build(then: (key: SecureKey) => void, props: Partial<SecureKeyProps> = {}): Stack {
  const stack = new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
  then(new SecureKey(stack, 'Key', { alias: 'test', ...props }));
  return stack;
}

/** The statements that `then` adds to those that are always there. */
function added(then: (key: SecureKey) => void, props: Partial<SecureKeyProps> = {}): any[] {
  const [key] = Object.values(Template.fromStack(build(then, props)).findResources('AWS::KMS::Key'));
  return flat(key.Properties.KeyPolicy.Statement).slice(2);
}

describe('use under conditions', () => {
  const user = { AWS: `arn:aws:iam::${ACCOUNT}:role/App` };

  test('only through services', () => {
    expect(added((key) => { key.allowUse([role('App')], { viaServices: ['s3', 'sqs'] }); })).toEqual([{
      Sid: 'ConditionalUse',
      Effect: 'Allow',
      Principal: user,
      Action: USE,
      Resource: '*',
      Condition: { StringEquals: { 'kms:ViaService': [`s3.${REGION}.amazonaws.com`, `sqs.${REGION}.amazonaws.com`] } },
    }]);
  });

  test('only with a context, both at once', () => {
    expect(added((key) => { key.allowUse([role('App')], { viaServices: ['s3'], encryptionContext: { tenant: 'blue', stage: 'prod' } }); })).toEqual([{
      Sid: 'ConditionalUse',
      Effect: 'Allow',
      Principal: user,
      Action: USE,
      Resource: '*',
      Condition: {
        StringEquals: {
          'kms:EncryptionContext:tenant': 'blue',
          'kms:EncryptionContext:stage': 'prod',
          'kms:ViaService': [`s3.${REGION}.amazonaws.com`],
        },
      },
    }]);
  });

  test('without conditions, and a second time', () => {
    const statements = added((key) => {
      key.allowUse([role('App')]);
      key.allowUse([role('Other')]);
    });
    expect(statements.map(({ Sid, Condition }) => [Sid, Condition])).toEqual([['ConditionalUse', undefined], ['ConditionalUse2', undefined]]);
  });

  test('a signing key', () => {
    const props = { keySpec: kms.KeySpec.ECC_NIST_P256, keyUsage: kms.KeyUsage.SIGN_VERIFY };
    expect(added((key) => { key.allowUse([role('App')]); }, props).map(({ Action }) => Action)).toEqual([
      ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify'],
    ]);
  });

  test.each<[string, (key: SecureKey) => void, Partial<SecureKeyProps>, string]>([
    ['nobody', (key) => { key.allowUse([]); }, {}, "'users' must name at least one principal, got none"],
    ['no service', (key) => { key.allowUse([role('A')], { viaServices: [] }); }, {}, "'viaServices' must name at least one, got none"],
    ['an endpoint', (key) => { key.allowUse([role('A')], { viaServices: ['s3.amazonaws.com'] }); }, {},
      "'viaServices' must be names such as s3 or rds, without Region and domain, got s3.amazonaws.com"],
    ['a context without symmetry', (key) => { key.allowUse([role('A')], { encryptionContext: { a: 'b' } }); }, { keySpec: kms.KeySpec.HMAC_256 },
      "'encryptionContext' must be left out for the key spec HMAC_256: only SYMMETRIC_DEFAULT binds a context to what it encrypts"],
    ['services without symmetry', (key) => { key.allowUse([role('A')], { viaServices: ['s3'] }); }, { keySpec: kms.KeySpec.HMAC_256 },
      "'keySpec' must be SYMMETRIC_DEFAULT for allowUse(): AWS services encrypt with symmetric keys only, got HMAC_256"],
    ['everyone', (key) => { key.allowUse([new iam.AnyPrincipal()]); }, {},
      "'principals' of the statement ConditionalUse must not be * without a condition: the key would be open to the world"],
  ])('%s is an error', (_, then, props, message) => {
    expect(() => build(then, props)).toThrow(new Error(message));
  });
});

describe('another account', () => {
  const foreign = { AWS: 'arn:${AWS::Partition}:iam::444455556666:root' };

  test('whomever it permits', () => {
    expect(added((key) => { key.allowForeignUse('444455556666'); })).toEqual([
      { Sid: 'ForeignUse', Effect: 'Allow', Principal: foreign, Action: USE, Resource: '*' },
    ]);
  });

  test('some of its roles, which need not exist', () => {
    expect(added((key) => { key.allowForeignUse('444455556666', { rolePatterns: ['app/*', 'Reader'] }); })).toEqual([{
      Sid: 'ForeignUse',
      Effect: 'Allow',
      Principal: foreign,
      Action: USE,
      Resource: '*',
      Condition: {
        ArnLike: { 'aws:PrincipalArn': ['arn:${AWS::Partition}:iam::444455556666:role/app/*', 'arn:${AWS::Partition}:iam::444455556666:role/Reader'] },
      },
    }]);
  });

  test.each<[(key: SecureKey) => void, string]>([
    [(key) => { key.allowForeignUse('4444'); }, "'accountId' must have 12 digits, got 4444"],
    [(key) => { key.allowForeignUse('444455556666', { rolePatterns: [] }); }, "'rolePatterns' must name at least one, got none"],
    [(key) => { key.allowForeignUse('444455556666', { rolePatterns: ['a b'] }); }, "'rolePatterns' must be a name of a role with its path, or a pattern with *, got a b"],
  ])('%p', (then, message) => {
    expect(() => build(then)).toThrow(new Error(message));
  });
});

test('a publisher, of any resource or of one', () => {
  const bucket = 'arn:aws:s3:::uploads';
  expect(added((key) => {
    key.allowPublisher('budgets.amazonaws.com');
    key.allowPublisher('s3.amazonaws.com', { sourceArn: bucket });
  })).toEqual([
    {
      Sid: 'Publisher',
      Effect: 'Allow',
      Principal: { Service: 'budgets.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    },
    {
      Sid: 'Publisher2',
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT }, ArnLike: { 'aws:SourceArn': bucket } },
    },
  ]);
});

test.each<[(key: SecureKey) => void, string]>([
  [(key) => { key.allowPublisher('budgets'); }, "'service' must be a service principal such as budgets.amazonaws.com, got budgets"],
  [(key) => { key.allowPublisher('s3.amazonaws.com', { sourceArn: 'uploads' }); }, "'sourceArn' must be an ARN, or a pattern of one, got uploads"],
])('%p', (then, message) => {
  expect(() => build(then)).toThrow(new Error(message));
});

test('readers of a trail decrypt its files, nothing else', () => {
  const trail = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/t`;
  expect(added((key) => { key.allowCloudTrail(trail, { readers: [role('Auditor')] }); })[3]).toEqual({
    Sid: 'CloudTrailReaders',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Auditor` },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': `arn:\${AWS::Partition}:cloudtrail:*:${ACCOUNT}:trail/*` } },
  });
});

describe('an organization', () => {
  test('cryptography and grants are denied outside of it', () => {
    expect(added(() => undefined, { restrictToOrganization: 'o-a1b2c3d4e5' })).toEqual([{
      Sid: 'DenyUseOutsideOrganization',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['kms:CreateGrant', 'kms:Decrypt', 'kms:DeriveSharedSecret', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:GenerateMac', 'kms:ReEncrypt*', 'kms:Sign',
        'kms:Verify', 'kms:VerifyMac'],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
    }]);
  });

  test.each(['o-short', 'a1b2c3d4e5', ''])('%p is no id', (restrictToOrganization) => {
    expect(() => build(() => undefined, { restrictToOrganization })).toThrow(
      new Error(`'restrictToOrganization' must be the id of an organization such as o-a1b2c3d4e5, got ${restrictToOrganization}`));
  });
});

describe('throttling', () => {
  test('an alarm on what a filter counts in the log of a trail', () => {
    const template = Template.fromStack(build((key) => {
      const topic = new sns.Topic(Stack.of(key), 'Topic');
      key.alarmOnThrottling({ trailLogGroup: logs.LogGroup.fromLogGroupName(Stack.of(key), 'Log', 'trail'), topic });
    }));
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: 'trail',
      FilterPattern: '{ ($.eventSource = "kms.amazonaws.com") && ($.errorCode = "ThrottlingException") }',
      MetricTransformations: [{ MetricNamespace: 'SecurityBaseline/KMS', MetricName: 'ThrottledRequests', MetricValue: '1' }],
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'SecurityBaseline/KMS',
      MetricName: 'ThrottledRequests',
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^Topic') }],
    });
  });

  test('metric and alarm share one filter', () => {
    const template = Template.fromStack(build((key) => {
      const trailLogGroup = logs.LogGroup.fromLogGroupName(Stack.of(key), 'Log', 'trail');
      key.metricThrottles(trailLogGroup);
      key.alarmOnThrottling({ trailLogGroup, threshold: 5 });
    }));
    template.resourceCountIs('AWS::Logs::MetricFilter', 1);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { Threshold: 5, AlarmActions: Match.absent() });
  });

  test.each<[string, (key: SecureKey, logGroup: (name: string) => logs.ILogGroup) => void, string]>([
    ['two logs', (key, logGroup) => {
      key.metricThrottles(logGroup('one'));
      key.metricThrottles(logGroup('two'));
    }, "'trailLogGroup' must be the same in every call: with a second one, requests would be counted twice"],
    ['no threshold', (key, logGroup) => { key.alarmOnThrottling({ trailLogGroup: logGroup('one'), threshold: 0 }); },
      `'threshold' must be between 1 and ${Number.MAX_SAFE_INTEGER}, got 0`],
  ])('%s', (_, then, message) => {
    expect(() => build((key) => { then(key, (name) => logs.LogGroup.fromLogGroupName(Stack.of(key), name, name)); })).toThrow(new Error(message));
  });
});

test('a key policy that is too large is told before the deployment', () => {
  const stack = build((key) => {
    for (let index = 0; index < 200; index++) {
      key.allowForeignUse('444455556666', { rolePatterns: [`application-${index}`] });
    }
  });
  expect(() => Template.fromStack(stack)).toThrow(/\[Stack\/Key\] the key policy must have at most 32768 bytes, got \d{5} \(deploy-time values at their longest\)/);
});

test('each Sid stands once, whoever wrote the statement', () => {
  const own = new iam.PolicyStatement({
    sid: 'CloudWatchLogs', principals: [new iam.ServicePrincipal('logs.amazonaws.com')], actions: ['kms:Decrypt'], resources: ['*'],
  });
  const statements = added((key) => {
    key.allowCloudWatchLogs();
    key.addToResourcePolicy(own);
    key.addToResourcePolicy(own);
    key.addToResourcePolicy(new iam.PolicyStatement({ sid: 'AccountAdministration', principals: [role('A')], actions: ['kms:DescribeKey'], resources: ['*'] }));
  });
  expect(statements.map(({ Sid }) => Sid)).toEqual(['CloudWatchLogs', 'CloudWatchLogs2', 'AccountAdministration2']);
  expect(own.sid).toBe('CloudWatchLogs');
});

describe('verdicts', () => {
  const world = (props: Partial<SecureKeyProps> = {}, then: (key: SecureKey, reader: iam.Role) => void = () => undefined) => {
    const app = new App();
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    const trust = new iam.ServicePrincipal('lambda.amazonaws.com');
    const reader = new iam.Role(stack, 'Reader', { roleName: 'Reader', assumedBy: trust });
    const all = new iam.Role(stack, 'All', { roleName: 'All', assumedBy: trust });
    all.addToPolicy(new iam.PolicyStatement({ actions: ['kms:*'], resources: ['*'] }));
    const key = new SecureKey(stack, 'Key', { alias: 'test', ...props });
    then(key, reader);
    const access = AccessModel.fromApp(app);
    return (principal: string, action: string, context = RequestContext.unknown()) =>
      access.ask({ principal, actions: [action], resources: [key.keyArn], context }).verdict;
  };

  test.each(['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant', 'kms:ReEncryptFrom'])('a role without a grant may not %s, whatever its own policy says', (action) => {
    const ask = world();
    expect(ask('All', action)).toBe(Verdict.DENIED);
    expect(ask('Reader', action)).toBe(Verdict.DENIED);
  });

  test('a role with a grant decrypts, and administers nothing', () => {
    const ask = world({}, (key, reader) => { key.grantDecrypt(reader); });
    expect(ask('Reader', 'kms:Decrypt')).toBe(Verdict.ALLOWED);
    for (const action of ['kms:Encrypt', 'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:CreateGrant']) {
      expect(ask('Reader', action)).toBe(Verdict.DENIED);
    }
  });

  test('outside the organization a grant is not enough', () => {
    const ask = world({ restrictToOrganization: 'o-a1b2c3d4e5' }, (key, reader) => { key.grantDecrypt(reader); });
    const of = (organization: string) => RequestContext.unknown().having('aws:PrincipalOrgID', organization).having('aws:PrincipalIsAWSService', 'false');
    expect(ask('Reader', 'kms:Decrypt', of('o-zzzzzzzzzz'))).toBe(Verdict.DENIED);
    expect(ask('Reader', 'kms:Decrypt', of('o-a1b2c3d4e5'))).toBe(Verdict.ALLOWED);
    // A wrong id can be put right.
    expect(ask('All', 'kms:PutKeyPolicy', of('o-zzzzzzzzzz').having('kms:BypassPolicyLockoutSafetyCheck', 'false'))).toBe(Verdict.ALLOWED);
  });

  test('through one service, not through another', () => {
    const ask = world({}, (key) => { key.allowUse([role('Reader')], { viaServices: ['s3'] }); });
    const via = (service: string) => RequestContext.unknown().having('kms:ViaService', `${service}.${REGION}.amazonaws.com`);
    expect(ask('Reader', 'kms:Decrypt', via('s3'))).toBe(Verdict.ALLOWED);
    expect(ask('Reader', 'kms:Decrypt', via('sqs'))).toBe(Verdict.DENIED);
  });
});

describe('administration and use', () => {
  const ADMINISTERS = /^kms:(\*|Put|Schedule|Cancel|Enable|Disable|Update|Delete|Create(?!Grant)|Tag|Untag|Replicate|RotateKey|Import)/;
  const USES = /^kms:(\*|Decrypt|Encrypt|ReEncrypt|GenerateData|GenerateMac|VerifyMac|Sign|Verify$|DeriveShared|CreateGrant)/;
  const everyDoor = (key: SecureKey) => {
    key.allowUse([role('Through')], { viaServices: ['s3'] });
    key.allowViaServices(['rds']);
    key.allowForeignUse('444455556666');
    key.allowPublisher('budgets.amazonaws.com');
    key.allowCloudTrail(`arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/t`, { readers: [role('Auditor')], organizationTrail: true });
    key.allowCloudWatchLogs();
    key.allowEventBridge();
    key.allowCloudWatchAlarms();
    key.allowConfig();
    key.allowGuardDuty('arn:aws:guardduty:x:1:detector/d');
    key.allowMacie();
    key.allowLogDelivery();
    key.allowAutoScalingEbs();
    key.grantEncryptDecrypt(role('Granted'));
    key.grantAdmin(role('GrantedAdmin'));
  };

  test.each<[string, Partial<SecureKeyProps>]>([
    ['symmetric', {}],
    ['multi-Region', { multiRegion: true }],
    ['without the account', { accountDelegation: AccountDelegation.NONE, acknowledgeLockoutRisk: true }],
  ])('no statement gives both, and no role has both (%s)', (_, props) => {
    const [key] = Object.values(Template.fromStack(build(everyDoor, { admins: [role('Admin')], users: [role('User')], ...props })).findResources('AWS::KMS::Key'));
    const allowed = flat(key.Properties.KeyPolicy.Statement).filter(({ Effect }: any) => Effect === 'Allow');
    const both = (actions: string[]) => actions.some((action) => ADMINISTERS.test(action)) && actions.some((action) => USES.test(action));
    expect(allowed.length).toBeGreaterThan(15);
    expect(allowed.filter(({ Action }: any) => both([Action].flat()))).toEqual([]);

    const byRole = new Map<string, string[]>();
    for (const { Principal, Action } of allowed) {
      for (const principal of [Principal.AWS ?? []].flat().filter((arn: string) => arn.includes(':role/'))) {
        byRole.set(principal, [...byRole.get(principal) ?? [], ...[Action].flat()]);
      }
    }
    expect(byRole.size).toBe(7);
    expect([...byRole].filter(([, actions]) => both(actions))).toEqual([]);
  });

  test('the test can fail', () => {
    const [key] = Object.values(Template.fromStack(build(() => undefined, { accountDelegation: AccountDelegation.FULL })).findResources('AWS::KMS::Key'));
    const actions = [key.Properties.KeyPolicy.Statement[0].Action].flat();
    expect(actions.some((action: string) => ADMINISTERS.test(action)) && actions.some((action: string) => USES.test(action))).toBe(true);
  });
});
