import { App, aws_iam as iam, aws_kms as kms, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AccountDelegation } from '../../src/data/account-delegation';
import { SecureKey } from '../../src/data/secure-key';
import { SecureKeyProps } from '../../src/data/secure-key-props';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ACCOUNT = '111122223333';
const REGION = 'ap-northeast-1';
const ROOT = { AWS: `arn:\${AWS::Partition}:iam::${ACCOUNT}:root` };
const ADMINISTRATION = [
  'kms:CancelKeyDeletion', 'kms:CreateAlias', 'kms:DeleteAlias', 'kms:DescribeKey', 'kms:DisableKey', 'kms:DisableKeyRotation', 'kms:EnableKey',
  'kms:EnableKeyRotation', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:ListGrants', 'kms:ListKeyPolicies', 'kms:ListKeyRotations',
  'kms:ListResourceTags', 'kms:PutKeyPolicy', 'kms:RevokeGrant', 'kms:RotateKeyOnDemand', 'kms:ScheduleKeyDeletion', 'kms:TagResource',
  'kms:UntagResource', 'kms:UpdateAlias', 'kms:UpdateKeyDescription',
];
const USE = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];
const ADMIN_STATEMENT = { Sid: 'AccountAdministration', Effect: 'Allow', Principal: ROOT, Action: ADMINISTRATION, Resource: '*' };
const DENY_BYPASS = {
  Sid: 'DenyBypassPolicyLockoutSafetyCheck',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'kms:PutKeyPolicy',
  Resource: '*',
  Condition: { Bool: { 'kms:BypassPolicyLockoutSafetyCheck': 'true' } },
};

function newStack(): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
}

function build(props: Partial<SecureKeyProps> = {}, then: (key: SecureKey) => void = () => undefined) {
  const stack = newStack();
  const key = new SecureKey(stack, 'Key', { alias: 'test', ...props });
  then(key);
  return { stack, key };
}

function statementsOf(stack: Stack): any[] {
  const [key] = Object.values(Template.fromStack(stack).findResources('AWS::KMS::Key'));
  return flat(key.Properties.KeyPolicy.Statement);
}

/** The statements that `then` adds to those that are always there. */
function added(then: (key: SecureKey) => void): any[] {
  return statementsOf(build({}, then).stack).slice(2);
}

const role = (name: string) => new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/${name}`);
const arnOf = (name: string) => ({ AWS: `arn:aws:iam::${ACCOUNT}:role/${name}` });

describe('defaults', () => {
  test('rotates yearly, waits 30 days, is retained and tagged', () => {
    const template = Template.fromStack(build().stack);
    template.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Description: 'Stack/Key',
        EnableKeyRotation: true,
        RotationPeriodInDays: 365,
        PendingWindowInDays: 30,
        Tags: [{ Key: 'security-baseline', Value: 'true' }],
        KeySpec: Match.absent(),
        KeyUsage: Match.absent(),
        MultiRegion: Match.absent(),
      },
    });
  });

  test('the alias goes with the stack, so that the next deployment can take it', () => {
    Template.fromStack(build().stack).hasResource('AWS::KMS::Alias', {
      Properties: { AliasName: 'alias/test' },
      DeletionPolicy: Match.absent(),
    });
  });

  test('the policy is ours alone', () => {
    expect(statementsOf(build().stack)).toEqual([ADMIN_STATEMENT, DENY_BYPASS]);
  });

  test('no warning, and nothing for cdk-nag', () => {
    Annotations.fromStack(build().stack).hasNoWarning('*', Match.anyValue());
    expect(nagFindings((stack) => new SecureKey(stack, 'Key', { alias: 'test' }))).toEqual([]);
  });
});

describe('alias', () => {
  test.each(['alias/test', 'test'])('%s', (alias) => {
    Template.fromStack(build({ alias }).stack).hasResourceProperties('AWS::KMS::Alias', { AliasName: 'alias/test' });
  });

  test('a token gets the prefix', () => {
    const stack = newStack();
    new SecureKey(stack, 'Key', { alias: new CfnParameter(stack, 'Name').valueAsString });
    const [alias] = Object.values(Template.fromStack(stack).findResources('AWS::KMS::Alias'));
    expect(flat(alias.Properties.AliasName)).toBe('alias/${Name}');
  });
});

describe('delegation', () => {
  test('FULL leaves everything to the account', () => {
    expect(statementsOf(build({ accountDelegation: AccountDelegation.FULL }).stack)).toEqual([
      { Sid: 'AccountFullAccess', Effect: 'Allow', Principal: ROOT, Action: 'kms:*', Resource: '*' }, DENY_BYPASS,
    ]);
  });

  test('NONE leaves nothing to the account', () => {
    const { stack } = build({ accountDelegation: AccountDelegation.NONE, admins: [role('Admin')], acknowledgeLockoutRisk: true });
    expect(statementsOf(stack)).toEqual([
      { Sid: 'KeyAdministration', Effect: 'Allow', Principal: arnOf('Admin'), Action: ADMINISTRATION, Resource: '*' }, DENY_BYPASS,
    ]);
  });

  test('admins and users have separate statements', () => {
    expect(statementsOf(build({ admins: [role('Admin')], users: [role('User')] }).stack)).toEqual([
      ADMIN_STATEMENT,
      { Sid: 'KeyAdministration', Effect: 'Allow', Principal: arnOf('Admin'), Action: ADMINISTRATION, Resource: '*' },
      { Sid: 'KeyUse', Effect: 'Allow', Principal: arnOf('User'), Action: USE, Resource: '*' },
      {
        Sid: 'KeyGrants',
        Effect: 'Allow',
        Principal: arnOf('User'),
        Action: ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
        Resource: '*',
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      },
      DENY_BYPASS,
    ]);
  });

  test('administering a multi-Region key includes its replicas', () => {
    const { stack } = build({ multiRegion: true });
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', { MultiRegion: true });
    expect(statementsOf(stack)[0].Action).toEqual([...ADMINISTRATION, 'kms:ReplicateKey', 'kms:UpdatePrimaryRegion'].sort());
  });
});

describe('separation of duties', () => {
  const CRYPTOGRAPHY = /^kms:(Encrypt|Decrypt|ReEncrypt|GenerateDataKey|GenerateMac|VerifyMac|Sign|Verify|DeriveSharedSecret|CreateGrant|\*)/;
  const MANAGEMENT = /^kms:(Put|Schedule|Disable|Enable|Update|Create|Delete|\*)(?!Grant)/;

  test('no statement gives administration and use to the same principal', () => {
    const { stack, key } = build({ admins: [role('Admin')], users: [role('User')], multiRegion: true });
    key.allowViaServices(['s3', 'rds']);
    key.allowCloudTrail('arn:aws:cloudtrail:x:y:trail/z');
    key.allowCloudWatchLogs();
    key.allowEventBridge();
    key.allowCloudWatchAlarms();
    key.allowConfig();
    key.allowGuardDuty('arn:aws:guardduty:x:y:detector/z');
    key.allowMacie();
    key.allowLogDelivery();
    key.allowAutoScalingEbs();
    key.grantEncryptDecrypt(role('Other'));
    key.grantAdmin(role('OtherAdmin'));
    const statements = statementsOf(stack).filter((statement) => statement.Effect === 'Allow');
    expect(statements.length).toBeGreaterThan(15);
    for (const { Action, Sid } of statements) {
      const actions: string[] = [Action].flat();
      const both = actions.some((action) => CRYPTOGRAPHY.test(action)) && actions.some((action) => MANAGEMENT.test(action));
      expect({ Sid, both }).toEqual({ Sid, both: false });
    }
    const sids = statements.map(({ Sid }) => Sid).filter((sid) => sid !== undefined);
    expect(new Set(sids).size).toBe(sids.length);
  });

  test('a principal in both lists gets a warning', () => {
    Annotations.fromStack(build({ admins: [role('Both')], users: [role('User'), role('Both')] }).stack).hasWarning('/Stack/Key',
      Match.stringLikeRegexp('A principal stands in both admins and users.*cdk-security-baseline:SecureKey.separationOfDuties'));
  });

  test('different principals get none', () => {
    Annotations.fromStack(build({ admins: [role('Admin')], users: [role('User')] }).stack).hasNoWarning('*', Match.anyValue());
  });
});

describe('grants', () => {
  test('write key policy and identity policy', () => {
    const stack = newStack();
    const key = new SecureKey(stack, 'Key', { alias: 'test' });
    key.grantDecrypt(new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountRootPrincipal() }));
    const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::IAM::Role'));
    expect(statementsOf(stack)[2]).toEqual({
      Effect: 'Allow', Principal: { AWS: `\${${logicalId}.Arn}` }, Action: 'kms:Decrypt', Resource: '*',
    });
    const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
    const [keyId] = Object.keys(Template.fromStack(stack).findResources('AWS::KMS::Key'));
    expect(flat(policy.Properties.PolicyDocument.Statement)).toEqual([{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: `\${${keyId}.Arn}` }]);
  });

  test('of administration give no use, not even by grants', () => {
    expect(added((key) => key.grantAdmin(role('Admin')))).toEqual([
      { Effect: 'Allow', Principal: arnOf('Admin'), Action: ADMINISTRATION, Resource: '*' },
    ]);
  });
});

describe('statements for services', () => {
  const service = (name: string) => ({ Service: name });
  const use = (Sid: string, Principal: object, Action: string | string[], Condition?: object) => ({
    Sid, Effect: 'Allow', Principal, Action, Resource: '*', ...(Condition && { Condition }),
  });
  const trail = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/t`;
  const arn = (rest: string) => `arn:\${AWS::Partition}:${rest}`;

  test('via services', () => {
    const via = { 'kms:CallerAccount': ACCOUNT, 'kms:ViaService': [`s3.${REGION}.amazonaws.com`, `rds.${REGION}.amazonaws.com`] };
    expect(added((key) => { key.allowViaServices(['s3', 'rds']); })).toEqual([
      use('UseThroughServices', ROOT, USE, { StringEquals: via }),
      use('GrantsThroughServices', ROOT, ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
        { StringEquals: via, Bool: { 'kms:GrantIsForAWSResource': 'true' } }),
    ]);
  });

  test('via services, again and again', () => {
    const statements = added((key) => {
      key.allowViaServices(['s3']);
      key.allowViaServices(['s3']);
      key.allowViaServices(['s3', 'rds']);
    });
    expect(statements.map(({ Sid, Condition }) => [Sid, Condition.StringEquals['kms:ViaService']])).toEqual([
      ['UseThroughServices', [`s3.${REGION}.amazonaws.com`]],
      ['GrantsThroughServices', [`s3.${REGION}.amazonaws.com`]],
      ['UseThroughServices2', [`rds.${REGION}.amazonaws.com`]],
      ['GrantsThroughServices2', [`rds.${REGION}.amazonaws.com`]],
    ]);
  });

  test('CloudTrail', () => {
    const source = { 'aws:SourceArn': trail };
    const principal = service('cloudtrail.amazonaws.com');
    expect(added((key) => { key.allowCloudTrail(trail); })).toEqual([
      use('CloudTrailEncrypt', principal, 'kms:GenerateDataKey*', {
        StringEquals: source,
        StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': arn(`cloudtrail:*:${ACCOUNT}:trail/*`) },
      }),
      use('CloudTrailDecrypt', principal, 'kms:Decrypt', { StringEquals: source }),
      use('CloudTrailDescribe', principal, 'kms:DescribeKey', { StringEquals: source }),
    ]);
  });

  test('CloudTrail of an organization', () => {
    const [encrypt] = added((key) => { key.allowCloudTrail(trail, { organizationTrail: true }); });
    expect(encrypt.Condition.StringLike).toEqual({ 'kms:EncryptionContext:aws:cloudtrail:arn': arn('cloudtrail:*:*:trail/*') });
  });

  test('two trails have statements of their own', () => {
    const sids = added((key) => { key.allowCloudTrail(trail); key.allowCloudTrail(`${trail}2`); }).map(({ Sid }) => Sid);
    expect(sids).toEqual(['CloudTrailEncrypt', 'CloudTrailDecrypt', 'CloudTrailDescribe', 'CloudTrailEncrypt2', 'CloudTrailDecrypt2', 'CloudTrailDescribe2']);
  });

  test.each([[undefined, '*'], ['/aws/audit', '/aws/audit']])('CloudWatch Logs, log group %p', (name, pattern) => {
    expect(added((key) => { key.allowCloudWatchLogs(name); })).toEqual([
      use('CloudWatchLogs', service(`logs.${REGION}.\${AWS::URLSuffix}`),
        ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': arn(`logs:${REGION}:${ACCOUNT}:log-group:${pattern}`) } }),
    ]);
  });

  test.each<[string, (key: SecureKey) => void, object]>([
    ['EventBridge', (key) => { key.allowEventBridge(); },
      use('EventBridge', service('events.amazonaws.com'), ['kms:Decrypt', 'kms:GenerateDataKey*'])],
    ['CloudWatch alarms', (key) => { key.allowCloudWatchAlarms(); },
      use('CloudWatchAlarms', service('cloudwatch.amazonaws.com'), ['kms:Decrypt', 'kms:GenerateDataKey*'], {
        StringEquals: { 'aws:SourceAccount': ACCOUNT },
        ArnLike: { 'aws:SourceArn': arn(`cloudwatch:${REGION}:${ACCOUNT}:alarm:*`) },
      })],
    ['Config', (key) => { key.allowConfig(); },
      use('Config', service('config.amazonaws.com'), ['kms:Decrypt', 'kms:GenerateDataKey'], { StringEquals: { 'aws:SourceAccount': ACCOUNT } })],
    ['Macie', (key) => { key.allowMacie(); },
      use('Macie', service('macie.amazonaws.com'), ['kms:Encrypt', 'kms:GenerateDataKey'], {
        StringEquals: { 'aws:SourceAccount': ACCOUNT },
        ArnLike: { 'aws:SourceArn': [arn(`macie2:${REGION}:${ACCOUNT}:export-configuration:*`), arn(`macie2:${REGION}:${ACCOUNT}:classification-job/*`)] },
      })],
    ['log delivery', (key) => { key.allowLogDelivery(); },
      use('LogDelivery', service('delivery.logs.amazonaws.com'), USE, {
        StringEquals: { 'aws:SourceAccount': ACCOUNT },
        ArnLike: { 'aws:SourceArn': arn(`logs:${REGION}:${ACCOUNT}:*`) },
      })],
  ])('%s, once however often it is called', (_, allow, expected) => {
    expect(added((key) => { allow(key); allow(key); })).toEqual([expected]);
  });

  test('GuardDuty', () => {
    const detector = `arn:aws:guardduty:${REGION}:${ACCOUNT}:detector/d`;
    expect(added((key) => { key.allowGuardDuty(detector); })).toEqual([
      use('GuardDuty', service('guardduty.amazonaws.com'), 'kms:GenerateDataKey',
        { StringEquals: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': detector } }),
    ]);
  });

  test('Auto Scaling', () => {
    const principal = { AWS: arn(`iam::${ACCOUNT}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`) };
    expect(added((key) => { key.allowAutoScalingEbs(); key.allowAutoScalingEbs(); })).toEqual([
      use('AutoScaling', principal, USE),
      use('AutoScalingGrants', principal, ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'], { Bool: { 'kms:GrantIsForAWSResource': 'true' } }),
    ]);
  });

  test.each<[string, (key: SecureKey) => void]>([
    ['allowViaServices', (key) => { key.allowViaServices(['s3']); }],
    ['allowCloudTrail', (key) => { key.allowCloudTrail(trail); }],
    ['allowCloudWatchLogs', (key) => { key.allowCloudWatchLogs(); }],
    ['allowEventBridge', (key) => { key.allowEventBridge(); }],
    ['allowCloudWatchAlarms', (key) => { key.allowCloudWatchAlarms(); }],
    ['allowConfig', (key) => { key.allowConfig(); }],
    ['allowGuardDuty', (key) => { key.allowGuardDuty('arn'); }],
    ['allowMacie', (key) => { key.allowMacie(); }],
    ['allowLogDelivery', (key) => { key.allowLogDelivery(); }],
    ['allowAutoScalingEbs', (key) => { key.allowAutoScalingEbs(); }],
  ])('%s is refused for a key that is not symmetric', (method, allow) => {
    const { key } = build({ keySpec: kms.KeySpec.HMAC_256 });
    expect(() => { allow(key); }).toThrow(
      new Error(`'keySpec' must be SYMMETRIC_DEFAULT for ${method}(): AWS services encrypt with symmetric keys only, got HMAC_256`));
  });

  test.each(['S3', 's3.amazonaws.com', ''])('the service name %p is refused', (name) => {
    expect(() => { build().key.allowViaServices([name]); }).toThrow(
      new Error(`'services' must be names such as s3 or rds, without Region and domain, got ${name}`));
  });
});

describe('key specs', () => {
  test.each<[kms.KeySpec, kms.KeyUsage | undefined, string[]]>([
    [kms.KeySpec.RSA_4096, kms.KeyUsage.ENCRYPT_DECRYPT, ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GetPublicKey', 'kms:ReEncrypt*']],
    [kms.KeySpec.RSA_3072, kms.KeyUsage.SIGN_VERIFY, ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify']],
    [kms.KeySpec.ECC_NIST_P256, kms.KeyUsage.KEY_AGREEMENT, ['kms:DeriveSharedSecret', 'kms:DescribeKey', 'kms:GetPublicKey']],
    [kms.KeySpec.ECC_SECG_P256K1, undefined, ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify']],
    [kms.KeySpec.ML_DSA_65, undefined, ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify']],
    [kms.KeySpec.HMAC_512, undefined, ['kms:DescribeKey', 'kms:GenerateMac', 'kms:VerifyMac']],
  ])('%s for %p: use without grants, no rotation', (keySpec, keyUsage, actions) => {
    const { stack } = build({ keySpec, keyUsage, users: [role('User')] });
    expect(statementsOf(stack)).toEqual([
      ADMIN_STATEMENT, { Sid: 'KeyUse', Effect: 'Allow', Principal: arnOf('User'), Action: actions, Resource: '*' }, DENY_BYPASS,
    ]);
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      KeySpec: keySpec, EnableKeyRotation: Match.absent(), RotationPeriodInDays: Match.absent(),
    });
  });

  test.each<[kms.KeySpec | undefined, kms.KeyUsage | undefined, string]>([
    [kms.KeySpec.RSA_4096, undefined, "'keyUsage' must be ENCRYPT_DECRYPT or SIGN_VERIFY for the key spec RSA_4096, got none"],
    [kms.KeySpec.RSA_4096, kms.KeyUsage.GENERATE_VERIFY_MAC, "'keyUsage' must be ENCRYPT_DECRYPT or SIGN_VERIFY for the key spec RSA_4096, got GENERATE_VERIFY_MAC"],
    [kms.KeySpec.ECC_NIST_P384, kms.KeyUsage.ENCRYPT_DECRYPT, "'keyUsage' must be SIGN_VERIFY or KEY_AGREEMENT for the key spec ECC_NIST_P384, got ENCRYPT_DECRYPT"],
    [kms.KeySpec.HMAC_256, kms.KeyUsage.SIGN_VERIFY, "'keyUsage' must be GENERATE_VERIFY_MAC for the key spec HMAC_256, got SIGN_VERIFY"],
    [undefined, kms.KeyUsage.SIGN_VERIFY, "'keyUsage' must be ENCRYPT_DECRYPT for the key spec SYMMETRIC_DEFAULT, got SIGN_VERIFY"],
  ])('%p for %p is refused', (keySpec, keyUsage, message) => {
    expect(() => build({ keySpec, keyUsage })).toThrow(new Error(message));
  });
});

describe('errors', () => {
  const longest = 'a'.repeat(250);
  test.each<[string, Partial<SecureKeyProps>, string]>([
    ['alias of AWS', { alias: 'alias/aws/s3' }, "'alias' must not begin with alias/aws/, which belongs to AWS, got alias/aws/s3"],
    ['alias of AWS, short', { alias: 'aws/s3' }, "'alias' must not begin with alias/aws/, which belongs to AWS, got aws/s3"],
    ['alias characters', { alias: 'my key' }, "'alias' must have at most 250 letters, digits, /, _ and - besides the prefix alias/, got my key"],
    ['alias length', { alias: `${longest}a` }, `'alias' must have at most 250 letters, digits, /, _ and - besides the prefix alias/, got ${longest}a`],
    ['alias empty', { alias: '' }, "'alias' must have at most 250 letters, digits, /, _ and - besides the prefix alias/, got "],
    ['rotation too often', { rotationPeriod: Duration.days(89) }, "'rotationPeriod' must be between 90 and 2560 days, got 89"],
    ['rotation in hours', { rotationPeriod: Duration.hours(5000) }, "'rotationPeriod' must be whole days, got 208 days 8 hours"],
    ['window in hours', { pendingWindow: Duration.hours(180) }, "'pendingWindow' must be whole days, got 7 days 12 hours"],
    ['rotation too rare', { rotationPeriod: Duration.days(2561) }, "'rotationPeriod' must be between 90 and 2560 days, got 2561"],
    ['window too short', { pendingWindow: Duration.days(6) }, "'pendingWindow' must be between 7 and 30 days, got 6"],
    ['window too long', { pendingWindow: Duration.days(31) }, "'pendingWindow' must be between 7 and 30 days, got 31"],
    ['rotation of HMAC', { keySpec: kms.KeySpec.HMAC_256, enableKeyRotation: true }, "'keySpec' must be SYMMETRIC_DEFAULT for a key that rotates, got HMAC_256"],
    ['period for HMAC', { keySpec: kms.KeySpec.HMAC_256, rotationPeriod: Duration.days(90) },
      "'keySpec' must be SYMMETRIC_DEFAULT for a key that rotates, got HMAC_256"],
    ['period without rotation', { enableKeyRotation: false, rotationPeriod: Duration.days(90) },
      "'rotationPeriod' must be left out when 'enableKeyRotation' is false"],
    ['nobody left', { accountDelegation: AccountDelegation.NONE }, "'admins' must name at least one principal with AccountDelegation.NONE, got none"],
    ['lockout', { accountDelegation: AccountDelegation.NONE, admins: [role('Admin')] },
      "'acknowledgeLockoutRisk' must be true with AccountDelegation.NONE: without its admins the key is lost"],
    ['everyone administers', { admins: [new iam.AnyPrincipal()] },
      "'principals' of the statement KeyAdministration must not be * without a condition: the key would be open to the world"],
    ['everyone uses', { users: [new iam.StarPrincipal()] },
      "'principals' of the statement KeyUse must not be * without a condition: the key would be open to the world"],
  ])('%s', (_, props, message) => {
    const stack = newStack();
    expect(() => new SecureKey(stack, 'Key', { alias: 'test', ...props })).toThrow(new Error(message));
    expect(stack.node.tryFindChild('Key')).toBeUndefined();
  });

  test.each<[string, Partial<SecureKeyProps>]>([
    ['lowest', { rotationPeriod: Duration.days(90), pendingWindow: Duration.days(7) }],
    ['highest', { rotationPeriod: Duration.days(2560), pendingWindow: Duration.days(30), alias: longest }],
  ])('the %s values pass', (_, props) => {
    expect(() => build(props)).not.toThrow();
  });

  test('a later statement for everyone', () => {
    const statement = new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt'], resources: ['*'] });
    expect(() => build().key.addToResourcePolicy(statement)).toThrow(
      new Error("'principals' of the statement without Sid must not be * without a condition: the key would be open to the world"));
  });

  test('everyone with a condition passes', () => {
    const conditions = { StringEquals: { 'kms:CallerAccount': ACCOUNT } };
    const statement = new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt'], resources: ['*'], conditions });
    expect(added((key) => key.addToResourcePolicy(statement))).toEqual([
      { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*', Condition: conditions },
    ]);
  });
});

describe('warnings', () => {
  test.each<[string, Partial<SecureKeyProps>]>([
    ['removalPolicy', { removalPolicy: RemovalPolicy.DESTROY }],
    ['rotation', { enableKeyRotation: false }],
    ['rsa2048', { keySpec: kms.KeySpec.RSA_2048, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT }],
  ])('%s', (rule, props) => {
    const warnings = Annotations.fromStack(build(props).stack).findWarning('/Stack/Key', Match.anyValue());
    expect(warnings).toHaveLength(1);
    expect(warnings[0].entry.data).toContain(`[ack: cdk-security-baseline:SecureKey.${rule}]`);
  });
});

test.each([['cn-north-1'], ['us-gov-west-1'], ['us-east-1'], [undefined]])('synthesizes in %p without a literal partition', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  const key = new SecureKey(stack, 'Key', { alias: 'test' });
  key.allowCloudTrail('arn');
  key.allowCloudWatchLogs();
  key.allowAutoScalingEbs();
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws');
  expect(statementsOf(stack)[5].Principal).toEqual({ Service: `logs.${region ?? '${AWS::Region}'}.\${AWS::URLSuffix}` });
});

test('periods that are known only at deployment reach the template', () => {
  const stack = new Stack(new App(), 'Stack');
  const days = (id: string) => Duration.days(new CfnParameter(stack, id, { type: 'Number', default: 30 }).valueAsNumber);
  new SecureKey(stack, 'Key', { alias: 'a', rotationPeriod: days('Rotation'), pendingWindow: days('Window') });

  Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
    EnableKeyRotation: true,
    RotationPeriodInDays: { Ref: 'Rotation' },
    PendingWindowInDays: { Ref: 'Window' },
  });
});
