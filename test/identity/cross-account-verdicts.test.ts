/** What the policies of both halves mean together, asked of the synthesized templates. */
import { App, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { CrossAccountAccess } from '../../src/identity/cross-account-access';
import type { CrossAccountAccessProps } from '../../src/identity/cross-account-access-props';
import { CrossAccountTrustedAccess } from '../../src/identity/cross-account-trusted-access';
import { CrossAccountTrustingRole } from '../../src/identity/cross-account-trusting-role';

const PRODUCTION = '444455556666';
const DEVELOPMENT = '111122223333';
const AUDITOR = '777788889999';
const STRANGER = '999900001111';

const withMfa = (age: number) => RequestContext.consoleWithMfa().having('aws:MultiFactorAuthAge', String(age)).having('aws:SourceIp', '203.0.113.7');

/** Group, users and roles of development, and what they may assume in production. */
function newModel(operations: Partial<CrossAccountAccessProps> = {}): AccessModel {
  const app = new App({ analyticsReporting: false });
  const development = new Stack(app, 'Development', { env: { account: DEVELOPMENT, region: 'eu-west-1' } });
  const production = new Stack(app, 'Production', { env: { account: PRODUCTION, region: 'eu-west-1' } });
  const onCall = new iam.Group(development, 'OnCall');
  new iam.User(development, 'Olga', { userName: 'olga', path: '/people/', groups: [onCall] });
  new iam.User(development, 'Dan', { userName: 'dan' });
  const named = (id: string) => new iam.Role(development, id, { roleName: id, path: '/ci/', assumedBy: new iam.AccountRootPrincipal() });
  const deployer = named('Deployer');
  const tester = named('Tester');
  // What is refused to the tester is refused by the trust policies alone.
  new iam.ManagedPolicy(development, 'AnyRole', { statements: [new iam.PolicyStatement({ actions: ['sts:*'], resources: ['*'] })], roles: [tester] });
  new CrossAccountAccess(production, 'Operations', {
    roleName: 'Operations', trustedScope: development, groups: [onCall], mfaMaxAge: Duration.hours(1), allowedIpRanges: ['203.0.113.0/24'], ...operations,
  });
  new CrossAccountAccess(production, 'Deploy', {
    roleName: 'Deploy',
    trustedScope: development,
    roles: [deployer],
    requireSourceIdentity: true,
    sourceIdentityPatterns: ['pipeline-*'],
    sessionTags: [{ key: 'Project', allowedValues: ['Blue', 'Green'] }, { key: 'Ticket', required: false, transitive: true }],
  });
  new CrossAccountTrustingRole(production, 'Audit', {
    roleName: 'Audit', trustedAccountIds: [AUDITOR], thirdParty: true, externalIds: ['customer-42'],
  });
  return AccessModel.fromApp(app);
}

function verdict(model: AccessModel, principal: string, role: string, context: RequestContext, action = 'sts:AssumeRole'): Verdict {
  return model.ask({ principal, actions: [action], resources: [`arn:aws:iam::${PRODUCTION}:role/${role}`], context }).verdict;
}

const model = newModel();

test.each<[string, string, RequestContext, Verdict]>([
  ['on call, console with MFA', 'Development/OnCall', withMfa(60), Verdict.ALLOWED],
  ['on call, a user with a path', 'Development/Olga', withMfa(60), Verdict.ALLOWED],
  ['on call, MFA a second too old', 'Development/OnCall', withMfa(3600), Verdict.DENIED],
  ['on call, console without MFA', 'Development/OnCall', RequestContext.consoleWithoutMfa().having('aws:SourceIp', '203.0.113.7'), Verdict.DENIED],
  ['on call, access key', 'Development/OnCall', RequestContext.accessKey().having('aws:SourceIp', '203.0.113.7'), Verdict.DENIED],
  ['on call, from elsewhere', 'Development/OnCall', withMfa(60).having('aws:SourceIp', '198.51.100.1'), Verdict.DENIED],
  ['on call, through a VPC endpoint', 'Development/OnCall', withMfa(60).lacking('aws:SourceIp'), Verdict.DENIED],
  ['another user of the account', 'Development/Dan', withMfa(60), Verdict.DENIED],
  ['a role of the account that may assume any role', 'Development/Tester', RequestContext.roleSession(), Verdict.DENIED],
  ['another account, whatever it allows', STRANGER, RequestContext.unknown(), Verdict.DENIED],
  ['anybody', '*', RequestContext.unknown(), Verdict.DENIED],
])('operations: %s', (_, principal, context, expected) => {
  expect(verdict(model, principal, 'Operations', context)).toBe(expected);
});

test('operations: MFA, its age and the address are what it takes', () => {
  const question = { principal: 'Development/OnCall', actions: ['sts:AssumeRole'], resources: [`arn:aws:iam::${PRODUCTION}:role/Operations`] };

  expect(model.mayOnlyWith(question, withMfa(60))).toBe(false); // TLS and the calling service are no conditions of this
  expect(model.mayOnlyWith(question, RequestContext.unknown().having('aws:MultiFactorAuthPresent', 'true')
    .having('aws:MultiFactorAuthAge', '60').having('aws:SourceIp', '203.0.113.7'))).toBe(true);
});

test('operations without MFA: an access key is enough, so the rows above can fail', () => {
  const weak = newModel({ requireMfa: false, mfaMaxAge: undefined });

  expect(verdict(weak, 'Development/OnCall', 'Operations', RequestContext.accessKey().having('aws:SourceIp', '203.0.113.7'))).toBe(Verdict.ALLOWED);
});

test('operations: an identity of the trusted account with every right gets in as a user, which no trust policy can prevent', () => {
  expect(verdict(model, DEVELOPMENT, 'Operations', withMfa(60))).not.toBe(Verdict.DENIED);
});

describe('deployment by a role', () => {
  const session = RequestContext.roleSession().lacking('sts:TransitiveTagKeys');
  const complete = session.having('sts:SourceIdentity', 'pipeline-7').having('aws:RequestTag/Project', 'Blue').having('aws:TagKeys', 'Project');

  test.each<[string, string, RequestContext, Verdict]>([
    ['with source identity and tag', 'Development/Deployer', complete, Verdict.ALLOWED],
    ['without source identity', 'Development/Deployer', complete.lacking('sts:SourceIdentity'), Verdict.DENIED],
    ['with another source identity', 'Development/Deployer', complete.having('sts:SourceIdentity', 'alice'), Verdict.DENIED],
    ['without tag', 'Development/Deployer', complete.lacking('aws:RequestTag/Project').lacking('aws:TagKeys'), Verdict.DENIED],
    ['with another value', 'Development/Deployer', complete.having('aws:RequestTag/Project', 'Red'), Verdict.DENIED],
    ['by another role that may assume any', 'Development/Tester', complete, Verdict.DENIED],
    ['by another account', STRANGER, complete, Verdict.DENIED],
  ])('%s', (_, principal, context, expected) => {
    expect(verdict(model, principal, 'Deploy', context)).toBe(expected);
  });

  test.each<[string, RequestContext, Verdict]>([
    ['the tag it takes', complete, Verdict.ALLOWED],
    ['an optional one as well', complete.having('aws:TagKeys', 'Project', 'Ticket'), Verdict.ALLOWED],
    ['an optional one that goes on', complete.having('aws:TagKeys', 'Project', 'Ticket').having('sts:TransitiveTagKeys', 'Ticket'), Verdict.ALLOWED],
    ['a tag that it does not take', complete.having('aws:TagKeys', 'Project', 'Admin'), Verdict.DENIED],
    ['a tag that may not go on', complete.having('sts:TransitiveTagKeys', 'Project'), Verdict.DENIED],
  ])('passes %s', (_, context, expected) => {
    expect(verdict(model, 'Development/Deployer', 'Deploy', context, 'sts:TagSession')).toBe(expected);
  });

  test.each<[string, RequestContext, Verdict]>([
    ['its own', session.having('sts:SourceIdentity', 'pipeline-7'), Verdict.ALLOWED],
    ['another', session.having('sts:SourceIdentity', 'alice'), Verdict.DENIED],
  ])('sets %s source identity', (_, context, expected) => {
    expect(verdict(model, 'Development/Deployer', 'Deploy', context, 'sts:SetSourceIdentity')).toBe(expected);
  });
});

test.each<[string, string, RequestContext, Verdict]>([
  ['with the external id', AUDITOR, RequestContext.roleSession().having('sts:ExternalId', 'customer-42'), Verdict.ALLOWED],
  ['with that of another customer', AUDITOR, RequestContext.roleSession().having('sts:ExternalId', 'customer-43'), Verdict.DENIED],
  ['without', AUDITOR, RequestContext.roleSession().lacking('sts:ExternalId'), Verdict.DENIED],
  ['by another account', STRANGER, RequestContext.roleSession().having('sts:ExternalId', 'customer-42'), Verdict.DENIED],
  ['by people on call', 'Development/OnCall', withMfa(60).having('sts:ExternalId', 'customer-42'), Verdict.DENIED],
])('audit %s', (_, principal, context, expected) => {
  expect(verdict(model, principal, 'Audit', context)).toBe(expected);
});

test.each(['production-1', 'production-2', 'production-3'])('halves that do not match shut everybody out, with %s too', (externalId) => {
  const app = new App({ analyticsReporting: false });
  const development = new Stack(app, 'Development', { env: { account: DEVELOPMENT, region: 'eu-west-1' } });
  const production = new Stack(app, 'Production', { env: { account: PRODUCTION, region: 'eu-west-1' } });
  const group = new iam.Group(development, 'OnCall');
  new CrossAccountTrustingRole(production, 'Role', { roleName: 'Operations', trustedAccountIds: [DEVELOPMENT], externalIds: ['production-1'] });
  new CrossAccountTrustedAccess(development, 'Access', {
    roleName: 'Operations', trustingAccountIds: [PRODUCTION], externalIds: ['production-2'], groups: [group],
  });

  expect(verdict(AccessModel.fromApp(app), 'Development/OnCall', 'Operations', withMfa(60).having('sts:ExternalId', externalId))).toBe(Verdict.DENIED);
});
