import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, readable, statementsOf } from './policies';
import type { CrossAccountConditions } from '../../src/identity/cross-account-conditions';
import { CrossAccountTrustedAccess } from '../../src/identity/cross-account-trusted-access';
import type { CrossAccountTrustedAccessProps } from '../../src/identity/cross-account-trusted-access-props';
import { CrossAccountTrustingRole } from '../../src/identity/cross-account-trusting-role';
import { nagFindings } from '../private/nag';

const TRUSTING = '444455556666';
const ROLE = `arn:<AWS::Partition>:iam::${TRUSTING}:role/Operations`;
const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

function newAccess(props: Partial<CrossAccountTrustedAccessProps> = {}, stack = newStack()): CrossAccountTrustedAccess {
  return new CrossAccountTrustedAccess(stack, 'Access', { roleName: 'Operations', trustingAccountIds: [TRUSTING], ...props });
}

function importedRole(stack: Stack): iam.IRole {
  return iam.Role.fromRoleName(stack, 'Deployer', 'deployer');
}

function texts(access: CrossAccountTrustedAccess, lines: string[]): string[] {
  return lines.map((line) => readable(Stack.of(access).resolve(line)) as string);
}

describe('the policy', () => {
  test('by default', () => {
    const access = newAccess();

    expect(statementsOf(access.managedPolicy)).toEqual([
      { Sid: 'AssumeRole', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE, Condition: MFA },
    ]);
    Template.fromStack(Stack.of(access)).hasResource('AWS::IAM::ManagedPolicy', {
      DeletionPolicy: Match.absent(),
      Properties: {
        Path: '/security-baseline/',
        Description: `Assume Operations in ${TRUSTING}`,
        Groups: Match.absent(),
        Users: Match.absent(),
        Roles: Match.absent(),
        ManagedPolicyName: Match.absent(),
      },
    });
  });

  test('of groups, users and the same role in several accounts', () => {
    const stack = newStack();
    const access = newAccess({
      path: '/operations/',
      trustingAccountIds: [TRUSTING, '777788889999'],
      groups: [iam.Group.fromGroupName(stack, 'Group', 'operators')],
      users: [iam.User.fromUserName(stack, 'User', 'alice')],
    }, stack);
    const arns = ['444455556666', '777788889999'].map((account) => `arn:<AWS::Partition>:iam::${account}:role/operations/Operations`);

    expect(statementsOf(access.managedPolicy)[0].Resource).toEqual(arns);
    expect(texts(access, access.roleArns)).toEqual(arns);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::ManagedPolicy', { Groups: ['operators'], Users: ['alice'], Roles: Match.absent() });
  });

  test('of roles, which have no MFA', () => {
    const stack = newStack();
    const access = newAccess({ roles: [importedRole(stack)] }, stack);

    expect(access.requiresMfa).toBe(false);
    expect(statementsOf(access.managedPolicy)).toEqual([{ Sid: 'AssumeRole', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE }]);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::ManagedPolicy', { Roles: ['deployer'], Groups: Match.absent() });
  });

  test.each<[string, CrossAccountConditions]>([
    ['nothing', {}],
    ['an external id', { externalIds: ['e1', 'e2'] }],
    ['a fresh MFA', { mfaMaxAge: Duration.minutes(15) }],
    ['no MFA', { requireMfa: false }],
    ['an address', { allowedIpRanges: ['203.0.113.0/24'] }],
    ['a source identity', { requireSourceIdentity: true, sourceIdentityPatterns: ['${aws:username}'] }],
    ['an optional source identity', { sourceIdentityPatterns: ['a*'] }],
    ['tags', { sessionTags: [{ key: 'Project', allowedValues: ['Blue'], transitive: true }, { key: 'Ticket', required: false }] }],
    ['everything', {
      externalIds: ['e1'],
      mfaMaxAge: Duration.hours(1),
      allowedIpRanges: ['203.0.113.0/24'],
      requireSourceIdentity: true,
      sessionTags: [{ key: 'Project' }],
    }],
  ])('asks for the same as the trust policy: %s', (_, conditions) => {
    const trusting = new CrossAccountTrustingRole(newStack({ env: { account: TRUSTING, region: 'eu-west-1' } }), 'Access', {
      roleName: 'Operations', trustedAccountIds: ['111122223333'], ...conditions,
    });
    const access = newAccess(conditions);
    const what = ({ Sid, Effect, Action, Condition }: any) => ({ Sid, Effect, Action, Condition });
    const trust = readable(Stack.of(trusting).resolve(trusting.role.assumeRolePolicy)).Statement;

    expect(statementsOf(access.managedPolicy).map(what)).toEqual(trust.map(what));
    expect(readable(Stack.of(access).resolve(access.roleArns[0]!))).toEqual(readable(Stack.of(trusting).resolve(trusting.roleArn)));
  });

  test('of an environment that is not known', () => {
    const access = newAccess({}, newStack({}));

    expect(statementsOf(access.managedPolicy)[0].Resource).toBe(ROLE);
  });
});

describe('console', () => {
  test.each([
    ['eu-west-1', 'https://signin.aws.amazon.com/switchrole?account=444455556666&roleName=operations/Operations%3Dx'],
    ['cn-north-1', 'https://signin.amazonaws.cn/switchrole?account=444455556666&roleName=operations/Operations%3Dx'],
    ['us-gov-west-1', 'https://signin.amazonaws-us-gov.com/switchrole?account=444455556666&roleName=operations/Operations%3Dx'],
    [undefined, 'https://signin.aws.amazon.com/switchrole?account=444455556666&roleName=operations/Operations%3Dx'],
  ])('address in %s', (region, url) => {
    const stack = newStack(region ? { env: { account: '111122223333', region } } : {});

    expect(newAccess({ path: '/operations/', roleName: 'Operations=x' }, stack).switchRoleUrls).toEqual([url]);
  });

  test('one address an account', () => {
    expect(newAccess({ trustingAccountIds: [TRUSTING, '777788889999'] }).switchRoleUrls).toEqual([
      'https://signin.aws.amazon.com/switchrole?account=444455556666&roleName=Operations',
      'https://signin.aws.amazon.com/switchrole?account=777788889999&roleName=Operations',
    ]);
  });

  test.each<[string, Partial<CrossAccountTrustedAccessProps>]>([
    ['an external id', { externalIds: ['e1'] }],
    ['a source identity', { requireSourceIdentity: true }],
    ['a tag', { sessionTags: [{ key: 'Project' }] }],
    ['a long path', { path: `/${'x'.repeat(54)}/` }],
  ])('cannot switch with %s', (_, props) => {
    expect(newAccess(props).switchRoleUrls).toEqual([]);
  });

  test('can switch with what is optional, and 64 characters', () => {
    expect(newAccess({ sourceIdentityPatterns: ['a*'], sessionTags: [{ key: 'Ticket', required: false }], path: `/${'x'.repeat(53)}/` }).switchRoleUrls).toHaveLength(1);
  });
});

describe('AWS CLI', () => {
  test('profile and command', () => {
    const access = newAccess({ sessionDuration: Duration.hours(2) });

    expect(texts(access, access.cliProfiles)).toEqual([[
      '[profile Operations-444455556666]',
      'role_arn = arn:<AWS::Partition>:iam::444455556666:role/Operations',
      'source_profile = default',
      'mfa_serial = arn:<AWS::Partition>:iam::111122223333:mfa/DEVICE',
      'duration_seconds = 7200',
    ].join('\n')]);
    expect(texts(access, access.assumeRoleCommands)).toEqual([
      'aws sts assume-role --role-arn arn:<AWS::Partition>:iam::444455556666:role/Operations --role-session-name SESSION_NAME '
      + '--duration-seconds 7200 --serial-number arn:<AWS::Partition>:iam::111122223333:mfa/DEVICE --token-code CODE',
    ]);
  });

  test('with an external id and without MFA', () => {
    const access = newAccess({ externalIds: ['e1', 'e2'], requireMfa: false });

    expect(texts(access, access.cliProfiles)).toEqual([[
      '[profile Operations-444455556666]',
      'role_arn = arn:<AWS::Partition>:iam::444455556666:role/Operations',
      'source_profile = default',
      'external_id = e1',
      'duration_seconds = 3600',
    ].join('\n')]);
    expect(texts(access, access.assumeRoleCommands)).toEqual([
      'aws sts assume-role --role-arn arn:<AWS::Partition>:iam::444455556666:role/Operations --role-session-name SESSION_NAME '
      + '--duration-seconds 3600 --external-id e1',
    ]);
  });

  test('has no profile with a source identity or tags, but a command', () => {
    const tagged = newAccess({ requireMfa: false, sessionTags: [{ key: 'Cost Center' }, { key: 'Project', allowedValues: ['Blue', 'Red'] }] });

    expect(tagged.cliProfiles).toEqual([]);
    expect(texts(tagged, tagged.assumeRoleCommands)[0]).toMatch(/ --tags 'Key=Cost Center,Value=VALUE' 'Key=Project,Value=Blue'$/);
    expect(newAccess({ requireSourceIdentity: true }).cliProfiles).toEqual([]);
    expect(newAccess({ requireSourceIdentity: true }).assumeRoleCommands[0]).toMatch(/ --source-identity SOURCE_IDENTITY$/);
  });
});

describe('refuses', () => {
  test.each<[string, Partial<CrossAccountTrustedAccessProps>, string]>([
    ['a name known at deployment', { roleName: Aws.STACK_NAME }, "'roleName' must be known at synthesis, because policies of another account spell it out"],
    ['a name', { roleName: 'a/b' }, "'roleName' must have 1 to 64 letters, digits and +=,.@_-, got a/b"],
    ['a path', { path: 'a' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got a"],
    ['no account', { trustingAccountIds: [] }, "'trustingAccountIds' must name at least one, got none"],
    ['any account', { trustingAccountIds: ['*'] }, "'trustingAccountIds' must have 12 digits, got *"],
    ['an account twice', { trustingAccountIds: [TRUSTING, TRUSTING] }, `'trustingAccountIds' must not repeat an entry, got ${TRUSTING} twice`],
    ['its own account', { trustingAccountIds: ['111122223333'] }, "'trustingAccountIds' must not hold the account of this stack, got 111122223333"],
    ['an external id', { externalIds: ['a b'] }, "'externalIds' must have 2 to 1224 letters, digits and +=,.@:/_-, got a b"],
    ['a short session', { sessionDuration: Duration.minutes(14) }, "'sessionDuration' must be between 900 and 43200 seconds, got 840"],
    ['a long session', { sessionDuration: Duration.hours(13) }, "'sessionDuration' must be between 900 and 43200 seconds, got 46800"],
  ])('%s', (_, props, message) => {
    const stack = newStack();

    expect(() => newAccess(props, stack)).toThrow(new Error(message));
    expect(stack.node.findChild('Access').node.children).toEqual([]);
  });

  test('MFA of roles alone', () => {
    const stack = newStack();

    expect(() => newAccess({ roles: [importedRole(stack)], requireMfa: true }, stack))
      .toThrow(new Error("'requireMfa' must not be true when only roles assume the role: their sessions carry no MFA"));
  });
});

describe('warns', () => {
  const group = (stack: Stack) => iam.Group.fromGroupName(stack, 'Group', 'operators');

  test.each<[string, (stack: Stack) => Partial<CrossAccountTrustedAccessProps>, string | undefined]>([
    ['not by default', () => ({}), undefined],
    ['not of roles', (stack) => ({ roles: [importedRole(stack)] }), undefined],
    ['of missing MFA', (stack) => ({ groups: [group(stack)], requireMfa: false }),
      'IAM users may assume Operations without MFA; give roles, which have none, an access of their own [ack: cdk-security-baseline:CrossAccountTrustedAccess.noMfa]'],
    ['of users beside roles', (stack) => ({ groups: [group(stack)], roles: [importedRole(stack)] }),
      'IAM users may assume Operations without MFA; give roles, which have none, an access of their own [ack: cdk-security-baseline:CrossAccountTrustedAccess.noMfa]'],
    ['of MFA that shuts roles out', (stack) => ({ groups: [group(stack)], roles: [importedRole(stack)], requireMfa: true }),
      'assuming Operations requires MFA, which sessions of roles never carry: only users can [ack: cdk-security-baseline:CrossAccountTrustedAccess.mfaShutsRolesOut]'],
  ])('%s', (_, props, message) => {
    const stack = newStack();
    newAccess(props(stack), stack);

    expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((warning) => warning.entry.data)).toEqual(message ? [message] : []);
  });
});

test('nothing for cdk-nag to say', () => {
  expect(nagFindings((stack) => { newAccess({}, stack); })).toEqual([]);
});
