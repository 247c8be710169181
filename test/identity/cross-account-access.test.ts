import { App, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { readable } from './policies';
import { CrossAccountAccess } from '../../src/identity/cross-account-access';
import type { CrossAccountAccessProps } from '../../src/identity/cross-account-access-props';
import { CrossAccountTrustMode } from '../../src/identity/cross-account-trust-mode';
import { CrossAccountTrustedAccess } from '../../src/identity/cross-account-trusted-access';
import { CrossAccountTrustingRole } from '../../src/identity/cross-account-trusting-role';

const PRODUCTION = { account: '444455556666', region: 'eu-west-1' };
const DEVELOPMENT = { account: '111122223333', region: 'us-east-1' };

class Pair {
  public readonly app = new App({ analyticsReporting: false });
  public readonly production: Stack;
  public readonly development: Stack;

  public constructor(production = PRODUCTION, development = DEVELOPMENT) {
    this.production = new Stack(this.app, 'Production', { env: production });
    this.development = new Stack(this.app, 'Development', { env: development });
  }

  public connect(props: Partial<CrossAccountAccessProps> = {}): CrossAccountAccess {
    return new CrossAccountAccess(this.production, 'Access', { roleName: 'Operations', trustedScope: this.development, ...props });
  }

  public get trust(): any[] {
    return this.only(this.production, 'AWS::IAM::Role').AssumeRolePolicyDocument.Statement;
  }

  public get policy(): any {
    return this.only(this.development, 'AWS::IAM::ManagedPolicy');
  }

  public warnings(stack: Stack): string[] {
    return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((warning) => warning.entry.data as string);
  }

  private only(stack: Stack, type: string): any {
    const found = Object.values(Template.fromStack(stack).findResources(type));
    expect(found).toHaveLength(1);
    return readable(found[0]!.Properties);
  }
}

test('a group and a role of one configuration', () => {
  const pair = new Pair();
  const access = pair.connect({
    groups: [new iam.Group(pair.development, 'Operators')], mfaMaxAge: Duration.hours(1), maxSessionDuration: Duration.hours(2),
  });
  const condition = { Bool: { 'aws:MultiFactorAuthPresent': 'true' }, NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } };

  expect(pair.trust).toEqual([{
    Sid: 'AssumeRole',
    Effect: 'Allow',
    Principal: { AWS: 'arn:<AWS::Partition>:iam::111122223333:root' },
    Action: 'sts:AssumeRole',
    Condition: { ...condition, ArnLike: { 'aws:PrincipalArn': ['arn:<AWS::Partition>:iam::111122223333:user/*'] } },
  }]);
  expect(pair.policy.PolicyDocument.Statement).toEqual([{
    Sid: 'AssumeRole', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:<AWS::Partition>:iam::444455556666:role/Operations', Condition: condition,
  }]);
  expect(pair.policy.Groups).toEqual([expect.stringMatching(/^<Operators/)]);
  expect(readable(pair.development.resolve(access.trustedAccess.cliProfiles[0]!))).toContain('duration_seconds = 7200');
  expect([...pair.warnings(pair.production), ...pair.warnings(pair.development)]).toEqual([]);
});

test('a role of the app is trusted by name, without MFA and without an order of the stacks', () => {
  const pair = new Pair();
  pair.connect({ roles: [new iam.Role(pair.development, 'Deployer', { roleName: 'deployer', path: '/ci/', assumedBy: new iam.AccountRootPrincipal() })] });

  expect(pair.trust[0].Condition).toEqual({ ArnLike: { 'aws:PrincipalArn': ['arn:<AWS::Partition>:iam::111122223333:role/ci/deployer'] } });
  expect(pair.policy.PolicyDocument.Statement[0]).not.toHaveProperty('Condition');
  expect(pair.production.dependencies).toEqual([]);
  expect([...pair.warnings(pair.production), ...pair.warnings(pair.development)]).toEqual([]);
});

test('an exact principal must be deployed first', () => {
  const pair = new Pair();
  pair.connect({
    trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL,
    roles: [new iam.Role(pair.development, 'Deployer', { roleName: 'deployer', assumedBy: new iam.AccountRootPrincipal() })],
  });

  expect(pair.trust[0].Principal).toEqual({ AWS: 'arn:<AWS::Partition>:iam::111122223333:role/deployer' });
  expect(pair.production.dependencies).toEqual([pair.development]);
  expect(pair.development.dependencies).toEqual([]);
});

test('whom it trusts can be said', () => {
  const pair = new Pair();
  const trustedPrincipalArns = ['arn:aws:iam::111122223333:user/operators/*'];
  pair.connect({ groups: [new iam.Group(pair.development, 'Operators')], trustedPrincipalArns });

  expect(pair.trust[0].Condition.ArnLike).toEqual({ 'aws:PrincipalArn': trustedPrincipalArns });
});

test('without anybody the whole account is trusted, which is a warning', () => {
  const pair = new Pair();
  pair.connect();

  expect(pair.trust[0].Condition).toEqual({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } });
  expect(pair.policy).not.toHaveProperty('Groups');
  expect(pair.warnings(pair.production)).toEqual([expect.stringContaining('[ack: cdk-security-baseline:CrossAccountTrustingRole.wholeAccount]')]);
});

test('two apps that share constants mean the same', () => {
  const shared = { roleName: 'Operations', path: '/operations/', externalIds: ['e1'], sessionTags: [{ key: 'Project' }] };
  const production = new Stack(new App(), 'Stack', { env: PRODUCTION });
  const development = new Stack(new App(), 'Stack', { env: DEVELOPMENT });
  const trusting = new CrossAccountTrustingRole(production, 'Role', { ...shared, trustedAccountIds: [DEVELOPMENT.account] });
  const trusted = new CrossAccountTrustedAccess(development, 'Access', { ...shared, trustingAccountIds: [PRODUCTION.account] });
  const role: any = Object.values(Template.fromStack(production).findResources('AWS::IAM::Role'))[0]!.Properties;
  const policy: any = Object.values(Template.fromStack(development).findResources('AWS::IAM::ManagedPolicy'))[0]!.Properties;

  const deployed = `arn:<AWS::Partition>:iam::${PRODUCTION.account}:role${role.Path}${role.RoleName}`;
  expect(readable(policy.PolicyDocument.Statement).map((statement: any) => statement.Resource)).toEqual([deployed, deployed]);
  expect(readable(production.resolve(trusting.roleArn))).toBe(deployed);
  expect(readable(development.resolve(trusted.roleArns[0]!))).toBe(deployed);
  expect(readable(development.resolve(CrossAccountTrustingRole.arnFor({ accountId: PRODUCTION.account, ...shared })))).toBe(deployed);
});

test.each([
  ['cn-north-1', 'cn-northwest-1'],
  ['us-gov-west-1', 'us-gov-east-1'],
])('in the partition of %s', (trusting, trusted) => {
  const pair = new Pair({ ...PRODUCTION, region: trusting }, { ...DEVELOPMENT, region: trusted });
  pair.connect();

  expect(pair.trust[0].Principal.AWS).toBe('arn:<AWS::Partition>:iam::111122223333:root');
});

test.each<[string, () => unknown, string]>([
  ['a trusting stack without account', () => {
    const app = new App();
    return new CrossAccountAccess(new Stack(app, 'Production'), 'Access', { roleName: 'R', trustedScope: new Stack(app, 'Development', { env: DEVELOPMENT }) });
  }, "'scope' must be in a stack that names its account ('env'), got Production"],
  ['a trusted stack without account', () => {
    const app = new App();
    return new CrossAccountAccess(new Stack(app, 'Production', { env: PRODUCTION }), 'Access', { roleName: 'R', trustedScope: new Stack(app, 'Development') });
  }, "'trustedScope' must be in a stack that names its account ('env'), got Development"],
  ['one account', () => new Pair(PRODUCTION, PRODUCTION).connect(), "'trustedAccountIds' must not hold the account of the role itself, got 444455556666"],
  ['an exact group', () => {
    const pair = new Pair();
    return pair.connect({ trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL, groups: [iam.Group.fromGroupName(pair.development, 'G', 'g')] });
  }, "'trustedPrincipalArns' must name the users when 'trustMode' is EXACT_PRINCIPAL and groups or users are given, got none"],
  ['MFA of roles', () => {
    const pair = new Pair();
    return pair.connect({ requireMfa: true, roles: [iam.Role.fromRoleArn(pair.development, 'R', 'arn:aws:iam::111122223333:role/deployer')] });
  }, "'requireMfa' must not be true when only roles assume the role: their sessions carry no MFA"],
])('refuses %s', (_, build, message) => {
  expect(build).toThrow(new Error(message));
});
