import { App, Aws, CfnParameter, Duration, Stack, Token } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, readable, statementsOf } from './policies';
import { CrossAccountTrustMode } from '../../src/identity/cross-account-trust-mode';
import { CrossAccountTrustingRole } from '../../src/identity/cross-account-trusting-role';
import type { CrossAccountTrustingRoleProps } from '../../src/identity/cross-account-trusting-role-props';
import { nagFindings } from '../private/nag';

const TRUSTED = '444455556666';
const ROOT = { AWS: `arn:<AWS::Partition>:iam::${TRUSTED}:root` };
const ALICE = `arn:aws:iam::${TRUSTED}:user/alice`;
const DEPLOYER = `arn:aws:iam::${TRUSTED}:role/ci/deployer`;
const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const ALL_ON_ALL = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });

function newRole(props: Partial<CrossAccountTrustingRoleProps> = {}, stack = newStack()): CrossAccountTrustingRole {
  return new CrossAccountTrustingRole(stack, 'Access', { roleName: 'Operations', trustedAccountIds: [TRUSTED], ...props });
}

function propertiesOf(trusting: CrossAccountTrustingRole): any {
  const [role] = Object.values(Template.fromStack(Stack.of(trusting)).findResources('AWS::IAM::Role'));
  return readable(role!.Properties);
}

function trustOf(props: Partial<CrossAccountTrustingRoleProps>): any[] {
  return propertiesOf(newRole(props)).AssumeRolePolicyDocument.Statement;
}

function warningsOf(props: Partial<CrossAccountTrustingRoleProps>): string[] {
  const trusting = newRole(props);
  return Annotations.fromStack(Stack.of(trusting)).findWarning('*', Match.anyValue())
    .map((warning) => (/\[ack: cdk-security-baseline:CrossAccountTrustingRole\.(\w+)\]/.exec(warning.entry.data as string) ?? [])[1]!);
}

describe('the role', () => {
  test('by default', () => {
    expect(propertiesOf(newRole())).toEqual({
      RoleName: 'Operations',
      Description: 'Assumed from 444455556666',
      MaxSessionDuration: 3600,
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Sid: 'AssumeRole', Effect: 'Allow', Principal: ROOT, Action: 'sts:AssumeRole', Condition: MFA }],
      },
    });
  });

  test('with everything', () => {
    const stack = newStack();
    const trusting = newRole({
      path: '/operations/',
      description: 'People on call',
      maxSessionDuration: Duration.hours(4),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('CloudWatchReadOnlyAccess')],
      permissionsBoundary: iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'Limits'),
      statements: [new iam.PolicyStatement({ sid: 'Reboot', actions: ['ec2:RebootInstances'], resources: ['*'] })],
    }, stack);

    expect(propertiesOf(trusting)).toMatchObject({
      Path: '/operations/',
      Description: 'People on call',
      MaxSessionDuration: 14_400,
      ManagedPolicyArns: ['arn:<AWS::Partition>:iam::aws:policy/CloudWatchReadOnlyAccess'],
      PermissionsBoundary: 'arn:<AWS::Partition>:iam::111122223333:policy/Limits',
    });
    expect(statementsOf(trusting.permissions!)).toEqual([{ Sid: 'Reboot', Effect: 'Allow', Action: 'ec2:RebootInstances', Resource: '*' }]);
    expect(readable(stack.resolve(trusting.roleArn))).toBe('arn:<AWS::Partition>:iam::111122223333:role/operations/Operations');
  });

  test('goes when the stack goes', () => {
    const template = Template.fromStack(Stack.of(newRole({ statements: [new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] })] })));

    template.allResources('AWS::IAM::Role', Match.objectLike({ DeletionPolicy: Match.absent() }));
    template.allResources('AWS::IAM::ManagedPolicy', Match.objectLike({ DeletionPolicy: Match.absent() }));
  });

  test('is a grantee', () => {
    const stack = newStack();
    const trusting = newRole({}, stack);
    const bucketKey = iam.Grant.addToPrincipal({ grantee: trusting, actions: ['kms:Decrypt'], resourceArns: ['*'] });

    expect(bucketKey.success).toBe(true);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: Match.objectLike({ Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }] }),
    });
  });

  test.each([undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('synthesizes in Region %s', (region) => {
    const stack = newStack(region ? { env: { account: '111122223333', region } } : {});

    expect(propertiesOf(newRole({}, stack)).AssumeRolePolicyDocument.Statement[0].Principal).toEqual(ROOT);
  });
});

describe('trust policy', () => {
  test('several accounts', () => {
    expect(trustOf({ trustedAccountIds: [TRUSTED, '777788889999'] })[0].Principal)
      .toEqual({ AWS: [ROOT.AWS, 'arn:<AWS::Partition>:iam::777788889999:root'] });
  });

  test('principals are a condition, so that they need not exist', () => {
    expect(trustOf({ trustedPrincipalArns: [ALICE, `arn:aws:iam::${TRUSTED}:user/ops/*`] })).toEqual([{
      Sid: 'AssumeRole',
      Effect: 'Allow',
      Principal: ROOT,
      Action: 'sts:AssumeRole',
      Condition: { ...MFA, ArnLike: { 'aws:PrincipalArn': [ALICE, `arn:aws:iam::${TRUSTED}:user/ops/*`] } },
    }]);
  });

  test('exact principals', () => {
    expect(trustOf({ trustedPrincipalArns: [DEPLOYER, ALICE], trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL })).toEqual([{
      Sid: 'AssumeRole', Effect: 'Allow', Principal: { AWS: [DEPLOYER, ALICE] }, Action: 'sts:AssumeRole',
    }]);
  });

  test('a third party needs its external id and no MFA', () => {
    expect(trustOf({ thirdParty: true, externalIds: ['customer-42'] })).toEqual([{
      Sid: 'AssumeRole',
      Effect: 'Allow',
      Principal: ROOT,
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': ['customer-42'] } },
    }]);
  });

  test('organization, addresses and age of MFA', () => {
    const paths = ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*'];
    expect(trustOf({
      principalOrgId: 'o-a1b2c3d4e5', principalOrgPaths: paths, allowedIpRanges: ['203.0.113.0/24'], mfaMaxAge: Duration.minutes(30),
    })[0].Condition).toEqual({
      ...MFA,
      'NumericLessThan': { 'aws:MultiFactorAuthAge': '1800' },
      'IpAddress': { 'aws:SourceIp': ['203.0.113.0/24'] },
      'StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
      'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': paths },
    });
  });

  test('a source identity is required by the call and allowed by a statement of its own', () => {
    expect(trustOf({ requireSourceIdentity: true, sourceIdentityPatterns: ['${aws:username}'], externalIds: ['e1'] })).toEqual([
      {
        Sid: 'AssumeRole',
        Effect: 'Allow',
        Principal: ROOT,
        Action: 'sts:AssumeRole',
        Condition: { ...MFA, StringEquals: { 'sts:ExternalId': ['e1'] }, StringLike: { 'sts:SourceIdentity': ['${aws:username}'] } },
      },
      {
        Sid: 'SetSourceIdentity',
        Effect: 'Allow',
        Principal: ROOT,
        Action: 'sts:SetSourceIdentity',
        Condition: { ...MFA, StringLike: { 'sts:SourceIdentity': ['${aws:username}'] } },
      },
    ]);
    expect(trustOf({ requireSourceIdentity: true })[0].Condition.StringLike).toEqual({ 'sts:SourceIdentity': ['*'] });
  });

  test('a source identity may be allowed without being required', () => {
    expect(trustOf({ sourceIdentityPatterns: ['a*', 'b?'] })).toEqual([
      { Sid: 'AssumeRole', Effect: 'Allow', Principal: ROOT, Action: 'sts:AssumeRole', Condition: MFA },
      {
        Sid: 'SetSourceIdentity',
        Effect: 'Allow',
        Principal: ROOT,
        Action: 'sts:SetSourceIdentity',
        Condition: { ...MFA, StringLike: { 'sts:SourceIdentity': ['a*', 'b?'] } },
      },
    ]);
  });

  test('session tags are required by the call and limited by a statement of their own', () => {
    expect(trustOf({
      trustedPrincipalArns: [DEPLOYER],
      sessionTags: [
        { key: 'Project', allowedValues: ['Blue', 'Green'] },
        { key: 'Cost Center', transitive: true },
        { key: 'Ticket', required: false },
      ],
    })).toEqual([
      {
        Sid: 'AssumeRole',
        Effect: 'Allow',
        Principal: ROOT,
        Action: 'sts:AssumeRole',
        Condition: {
          ArnLike: { 'aws:PrincipalArn': [DEPLOYER] },
          StringLike: { 'aws:RequestTag/Cost Center': '*' },
          StringEquals: { 'aws:RequestTag/Project': ['Blue', 'Green'] },
        },
      },
      {
        Sid: 'TagSession',
        Effect: 'Allow',
        Principal: ROOT,
        Action: 'sts:TagSession',
        Condition: {
          'ArnLike': { 'aws:PrincipalArn': [DEPLOYER] },
          'StringLike': { 'aws:RequestTag/Cost Center': '*' },
          'StringEquals': { 'aws:RequestTag/Project': ['Blue', 'Green'] },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['Project', 'Cost Center', 'Ticket'], 'sts:TransitiveTagKeys': ['Cost Center'] },
        },
      },
    ]);
  });

  test('no tag may be transitive unless it says so', () => {
    expect(trustOf({ trustedPrincipalArns: [DEPLOYER], sessionTags: [{ key: 'Ticket', required: false }] })[1].Condition).toEqual({
      'ArnLike': { 'aws:PrincipalArn': [DEPLOYER] },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['Ticket'] },
      'Null': { 'sts:TransitiveTagKeys': 'true' },
    });
  });

  test('no condition passes without its key', () => {
    const everything = trustOf({
      trustedPrincipalArns: [ALICE],
      externalIds: ['e1'],
      principalOrgId: 'o-a1b2c3d4e5',
      principalOrgPaths: ['o-a1b2c3d4e5/*'],
      allowedIpRanges: ['203.0.113.0/24'],
      mfaMaxAge: Duration.hours(1),
      requireSourceIdentity: true,
      sessionTags: [{ key: 'Project' }],
    });

    expect(everything).toHaveLength(3);
    for (const statement of everything) {
      expect(Object.keys(statement.Condition).filter((operator) => operator.endsWith('IfExists'))).toEqual([]);
    }
    expect(Object.keys(everything[0].Condition).filter((operator) => operator.startsWith('ForAllValues'))).toEqual([]);
  });

  test.each([
    ['an account', {}, true],
    ['users', { trustedPrincipalArns: [ALICE] }, true],
    ['roles', { trustedPrincipalArns: [DEPLOYER] }, false],
    ['roles and users', { trustedPrincipalArns: [DEPLOYER, ALICE] }, false],
    ['a third party', { thirdParty: true, externalIds: ['e1'] }, false],
    ['a third party of whom it is asked', { thirdParty: true, externalIds: ['e1'], requireMfa: true }, true],
    ['an account of which it is not asked', { requireMfa: false }, false],
  ])('MFA of %s', (_, props, required) => {
    expect(newRole(props).requiresMfa).toBe(required);
    expect(trustOf(props)[0].Condition?.Bool).toEqual(required ? MFA.Bool : undefined);
  });

  test('deploy-time values pass', () => {
    const stack = newStack();
    const parameter = (id: string) => new CfnParameter(stack, id).valueAsString;
    const trusting = newRole({
      trustedAccountIds: [parameter('Account')],
      trustedPrincipalArns: [parameter('Arn'), `arn:${Aws.PARTITION}:iam::${parameter('Other')}:user/${parameter('User')}`],
      externalIds: [parameter('ExternalId')],
      principalOrgId: parameter('Org'),
      principalOrgPaths: [parameter('OrgPath')],
      mfaMaxAge: Duration.seconds(Token.asNumber({ Ref: 'Age' })),
    }, stack);

    expect(propertiesOf(trusting).AssumeRolePolicyDocument.Statement[0]).toMatchObject({
      Principal: { AWS: 'arn:<AWS::Partition>:iam::<Account>:root' },
      Condition: {
        'ArnLike': { 'aws:PrincipalArn': ['<Arn>', 'arn:<AWS::Partition>:iam::<Other>:user/<User>'] },
        'NumericLessThan': { 'aws:MultiFactorAuthAge': '<Age>' },
        'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['<OrgPath>'] },
      },
    });
  });

  test('a named role of another stack of the app is spelled out', () => {
    const app = new App({ analyticsReporting: false });
    const trusting = new Stack(app, 'Trusting', { env: { account: '111122223333', region: 'eu-west-1' } });
    const trusted = new Stack(app, 'Trusted', { env: { account: TRUSTED, region: 'us-east-1' } });
    const deployer = new iam.Role(trusted, 'Deployer', { roleName: 'deployer', path: '/ci/', assumedBy: new iam.AccountRootPrincipal() });
    const role = newRole({ trustedPrincipalArns: [deployer.roleArn] }, trusting);

    expect(role.requiresMfa).toBe(false);
    expect(propertiesOf(role).AssumeRolePolicyDocument.Statement[0].Condition)
      .toEqual({ ArnLike: { 'aws:PrincipalArn': [`arn:<AWS::Partition>:iam::${TRUSTED}:role/ci/deployer`] } });
  });
});

describe('arnFor', () => {
  test('is the ARN of the role that another app makes', () => {
    const trusting = newRole({ path: '/operations/' });
    const elsewhere = new Stack(new App(), 'Elsewhere');
    const arn = CrossAccountTrustingRole.arnFor({ accountId: '111122223333', roleName: 'Operations', path: '/operations/' });

    expect(elsewhere.resolve(arn)).toEqual(Stack.of(trusting).resolve(trusting.roleArn));
    expect(elsewhere.resolve(CrossAccountTrustingRole.arnFor({ accountId: '111122223333', roleName: 'Operations' })))
      .toEqual(Stack.of(newRole()).resolve(newRole().roleArn));
  });

  test.each([
    [{ accountId: '1', roleName: 'R' }, "'accountId' must have 12 digits, got 1"],
    [{ accountId: '111122223333', roleName: 'a/b' }, "'roleName' must have 1 to 64 letters, digits and +=,.@_-, got a/b"],
    [{ accountId: '111122223333', roleName: 'R', path: 'x' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got x"],
  ])('refuses %j', (reference, message) => {
    expect(() => CrossAccountTrustingRole.arnFor(reference)).toThrow(new Error(message));
  });
});

describe('refuses', () => {
  const arns = (...trustedPrincipalArns: string[]) => ({ trustedPrincipalArns });
  const malformed = (arn: string): [string, Partial<CrossAccountTrustingRoleProps>, string] => [
    arn, arns(arn), `'trustedPrincipalArns' must be ARNs of IAM users or roles, with wildcards only in the name, got ${arn}`,
  ];

  test.each<[string, Partial<CrossAccountTrustingRoleProps>, string]>([
    ['a name known at deployment', { roleName: Aws.STACK_NAME }, "'roleName' must be known at synthesis, because policies of another account spell it out"],
    ['a path known at deployment', { path: `/${Aws.STACK_NAME}/` }, "'path' must be known at synthesis, because policies of another account spell it out"],
    ['a long name', { roleName: 'x'.repeat(65) }, `'roleName' must have 1 to 64 letters, digits and +=,.@_-, got ${'x'.repeat(65)}`],
    ['an empty name', { roleName: '' }, "'roleName' must have 1 to 64 letters, digits and +=,.@_-, got "],
    ['an open path', { path: '/x' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got /x"],
    ['a long path', { path: `/${'x'.repeat(511)}/` }, `'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got /${'x'.repeat(511)}/`],
    ['no account', { trustedAccountIds: [] }, "'trustedAccountIds' must name at least one, got none"],
    ['everybody', { trustedAccountIds: ['*'] }, "'trustedAccountIds' must have 12 digits, got *"],
    ['an account twice', { trustedAccountIds: [TRUSTED, TRUSTED] }, `'trustedAccountIds' must not repeat an entry, got ${TRUSTED} twice`],
    ['its own account', { trustedAccountIds: ['111122223333'] }, "'trustedAccountIds' must not hold the account of the role itself, got 111122223333"],
    ['no principal', arns(), "'trustedPrincipalArns' must name at least one, got none"],
    malformed('*'),
    malformed(`arn:aws:iam::${TRUSTED}:*`),
    malformed(`arn:aws:iam::${TRUSTED}:root`),
    malformed(`arn:aws:iam::${TRUSTED}:group/operators`),
    malformed('arn:aws:iam::*:role/deployer'),
    malformed(`arn:*:iam::${TRUSTED}:role/deployer`),
    malformed(`arn:aws:sts::${TRUSTED}:assumed-role/deployer/session`),
    malformed(`arn:aws:iam:eu-west-1:${TRUSTED}:role/deployer`),
    malformed(TRUSTED),
    ['a principal twice', arns(ALICE, ALICE), `'trustedPrincipalArns' must not repeat an entry, got ${ALICE} twice`],
    ['a principal from elsewhere', arns(ALICE, 'arn:aws:iam::777788889999:user/bob'),
      `'trustedPrincipalArns' must be of a trusted account (${TRUSTED}), got arn:aws:iam::777788889999:user/bob`],
    ['an account of which nobody is trusted', { ...arns(ALICE), trustedAccountIds: [TRUSTED, '777788889999'] },
      "'trustedPrincipalArns' must name somebody of each trusted account, got nobody of 777788889999"],
    ['an exact wildcard', { ...arns(`arn:aws:iam::${TRUSTED}:user/*`), trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL },
      `'trustedPrincipalArns' must have no wildcard when 'trustMode' is EXACT_PRINCIPAL, got arn:aws:iam::${TRUSTED}:user/*`],
    ['exactly nobody', { trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL },
      "'trustedPrincipalArns' must name at least one when 'trustMode' is EXACT_PRINCIPAL, got none"],
    ['a third party without external id', { thirdParty: true }, "'externalIds' must name at least one when 'thirdParty' is true, got none"],
    ['no external id', { externalIds: [] }, "'externalIds' must name at least one, got none"],
    ['a short external id', { externalIds: ['x'] }, "'externalIds' must have 2 to 1224 letters, digits and +=,.@:/_-, got x"],
    ['a long external id', { externalIds: ['x'.repeat(1225)] }, `'externalIds' must have 2 to 1224 letters, digits and +=,.@:/_-, got ${'x'.repeat(1225)}`],
    ['an external id with a wildcard', { externalIds: ['abc*'] }, "'externalIds' must have 2 to 1224 letters, digits and +=,.@:/_-, got abc*"],
    ['an external id twice', { externalIds: ['e1', 'e1'] }, "'externalIds' must not repeat an entry, got e1 twice"],
    ['an organization', { principalOrgId: 'o-1' }, "'principalOrgId' must be the id of an organization such as o-a1b2c3d4e5, got o-1"],
    ['no part of an organization', { principalOrgPaths: [] }, "'principalOrgPaths' must name at least one, got none"],
    ['a part of no organization', { principalOrgPaths: ['*/r-ab12/*'] },
      "'principalOrgPaths' must be paths such as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*, got */r-ab12/*"],
    ['an open part of an organization', { principalOrgPaths: ['o-a1b2c3d4e5/r-ab12'] },
      "'principalOrgPaths' must be paths such as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*, got o-a1b2c3d4e5/r-ab12"],
    ['a part of another organization', { principalOrgId: 'o-zzzzzzzzzz', principalOrgPaths: ['o-a1b2c3d4e5/*'] },
      "'principalOrgPaths' must be of the organization o-zzzzzzzzzz, got o-a1b2c3d4e5/*"],
    ['MFA of roles', { ...arns(DEPLOYER), requireMfa: true }, "'requireMfa' must not be true when only roles assume the role: their sessions carry no MFA"],
    ['the age of no MFA', { requireMfa: false, mfaMaxAge: Duration.hours(1) }, "'mfaMaxAge' must be left out when no MFA is required"],
    ['a short age of MFA', { mfaMaxAge: Duration.seconds(899) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 899"],
    ['a long age of MFA', { mfaMaxAge: Duration.hours(37) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 133200"],
    ['no range', { allowedIpRanges: [] }, "'allowedIpRanges' must name at least one, got none"],
    ['the whole Internet', { allowedIpRanges: ['0.0.0.0/0'] }, "'allowedIpRanges' must not be the whole Internet, got 0.0.0.0/0"],
    ['a range', { allowedIpRanges: ['203.0.113.0'] }, "'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113.0"],
    ['no source identity', { requireSourceIdentity: true, sourceIdentityPatterns: [] }, "'sourceIdentityPatterns' must name at least one, got none"],
    ['a source identity', { requireSourceIdentity: true, sourceIdentityPatterns: ['aws:x'] },
      "'sourceIdentityPatterns' must have 1 to 64 letters, digits, +=,.@_-, wildcards * and ?, or ${aws:username}, got aws:x"],
    ['user names of roles', { ...arns(DEPLOYER), requireSourceIdentity: true, sourceIdentityPatterns: ['${aws:username}'] },
      "'sourceIdentityPatterns' must not all have ${aws:username} when only roles assume the role: their sessions have no user name"],
    ['no session tag', { sessionTags: [] }, "'sessionTags' must name at least one, got none"],
    ['a session tag twice', { sessionTags: [{ key: 'Team' }, { key: 'team' }] }, "'sessionTags' must not repeat an entry, got team twice"],
    ['a reserved session tag', { sessionTags: [{ key: 'AWS:x' }] },
      "'sessionTags' must have keys of 1 to 128 letters, digits, spaces and .:/=+@_- without aws: in front, got AWS:x"],
    ['too many session tags', { sessionTags: Array.from({ length: 51 }, (_, index) => ({ key: `k${index}` })) },
      "'sessionTags' must be between 1 and 50 tags, got 51"],
    ['no value', { sessionTags: [{ key: 'Team', allowedValues: [] }] }, "'allowedValues' must name at least one, got none"],
    ['a wildcard value', { sessionTags: [{ key: 'Team', allowedValues: ['b*'] }] },
      "'allowedValues' must have up to 256 letters, digits, spaces and .:/=+@_-, got b*"],
    ['values of an optional tag', { sessionTags: [{ key: 'Team', allowedValues: ['blue'], required: false }] },
      "'allowedValues' must be left out for the optional session tag Team"],
    ['a short session', { maxSessionDuration: Duration.minutes(59) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 3540"],
    ['a long session', { maxSessionDuration: Duration.hours(13) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 46800"],
    ['a long description', { description: 'x'.repeat(1001) }, "'description' must be between 1 and 1000 characters, got 1001"],
  ])('%s', (_, props, message) => {
    const stack = newStack();

    expect(() => newRole(props, stack)).toThrow(new Error(message));
    expect(stack.node.findChild('Access').node.children).toEqual([]);
  });

  test('a trust policy that no account takes', () => {
    const trusting = newRole({ trustedPrincipalArns: Array.from({ length: 80 }, (_, index) => `${ALICE}-of-a-long-name-${index}`) });

    expect(() => Template.fromStack(Stack.of(trusting))).toThrow(/the trust policy must have at most 4096 characters, got \d{4} \(deploy-time values at their longest\)/);
  });
});

describe('warns', () => {
  test.each<[string, Partial<CrossAccountTrustingRoleProps>, string[]]>([
    ['of a whole account', {}, ['wholeAccount']],
    ['not of a named user', { trustedPrincipalArns: [ALICE] }, []],
    ['not of a third party', { thirdParty: true, externalIds: ['e1'] }, []],
    ['not of an organization', { principalOrgId: 'o-a1b2c3d4e5' }, []],
    ['not of a part of an organization', { principalOrgPaths: ['o-a1b2c3d4e5/*'] }, []],
    ['of missing MFA', { trustedPrincipalArns: [ALICE], requireMfa: false }, ['noMfa']],
    ['of users beside roles', { trustedPrincipalArns: [ALICE, DEPLOYER] }, ['noMfa']],
    ['of MFA that shuts roles out', { trustedPrincipalArns: [ALICE, DEPLOYER], requireMfa: true }, ['mfaShutsRolesOut']],
    ['of long sessions of roles', { trustedPrincipalArns: [DEPLOYER], maxSessionDuration: Duration.hours(2) }, ['chainedSessions']],
    ['not of long sessions of users', { trustedPrincipalArns: [ALICE], maxSessionDuration: Duration.hours(2) }, []],
    ['of full access', { trustedPrincipalArns: [ALICE], statements: [ALL_ON_ALL] }, ['fullAccess']],
    ['of administrators', { trustedPrincipalArns: [ALICE], managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] }, ['fullAccess']],
    ['of a large trust policy', { trustedPrincipalArns: Array.from({ length: 40 }, (_, index) => `${ALICE}-of-a-long-name-${index}`) }, ['trustPolicySize']],
  ])('%s', (_, props, ids) => {
    expect(warningsOf(props)).toEqual(ids);
  });

  test('not of full access within a boundary', () => {
    const stack = newStack();
    newRole({
      trustedPrincipalArns: [ALICE], statements: [ALL_ON_ALL], permissionsBoundary: iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'Limits'),
    }, stack);

    expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
  });

  test.each([
    [{}, 'whoever has a policy that allows it in 444455556666 may assume Operations; '
      + "name 'trustedPrincipalArns', or require an organization or external id"],
    [{ trustedPrincipalArns: [ALICE], requireMfa: false }, 'IAM users may assume Operations without MFA; give roles, which have none, a role of their own'],
    [{ trustedPrincipalArns: [ALICE, DEPLOYER], requireMfa: true },
      'Operations requires MFA, which sessions of the trusted roles never carry: only users can assume it'],
    [{ trustedPrincipalArns: [DEPLOYER], maxSessionDuration: Duration.hours(2) },
      "sessions of Operations last at most one hour for the trusted roles, whatever 'maxSessionDuration' says"],
    [{ trustedPrincipalArns: [ALICE], statements: [ALL_ON_ALL] },
      "Operations lets another account do everything in this one; limit it, or give it a 'permissionsBoundary'"],
  ])('in words: %j', (props, message) => {
    Annotations.fromStack(Stack.of(newRole(props))).hasWarning('/Baseline/Access', Match.stringLikeRegexp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

test('nothing for cdk-nag to say', () => {
  expect(nagFindings((stack) => {
    newRole({}, stack);
    new CrossAccountTrustingRole(stack, 'ThirdParty', {
      roleName: 'Auditor', trustedAccountIds: [TRUSTED], thirdParty: true, externalIds: ['e1'],
    });
  })).toEqual([]);
});
