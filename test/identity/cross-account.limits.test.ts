import { App, Duration, Lazy, Stack, Token } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { complaintsOf, expectRefused, type Refusal, SECONDS, TEXT, titled, untyped } from './limits';
import { newStack, readable } from './policies';
import { CrossAccountAccess } from '../../src/identity/cross-account-access';
import type { CrossAccountConditions } from '../../src/identity/cross-account-conditions';
import { CrossAccountTrustMode } from '../../src/identity/cross-account-trust-mode';
import { CrossAccountTrustedAccess } from '../../src/identity/cross-account-trusted-access';
import type { CrossAccountTrustedAccessProps } from '../../src/identity/cross-account-trusted-access-props';
import { CrossAccountTrustingRole } from '../../src/identity/cross-account-trusting-role';
import type { CrossAccountTrustingRoleProps } from '../../src/identity/cross-account-trusting-role-props';

/** Characters of the trust policy with four external ids of no length. */
const BARE = 271;
const OTHER = '444455556666';
const trusting = (stack: Stack, props: Partial<CrossAccountTrustingRoleProps>) =>
  new CrossAccountTrustingRole(stack, 'Access', { roleName: 'Operations', trustedAccountIds: [OTHER], ...props });
const trusted = (stack: Stack, props: Partial<CrossAccountTrustedAccessProps>) =>
  new CrossAccountTrustedAccess(stack, 'Access', { roleName: 'Operations', trustingAccountIds: [OTHER], ...props });

type Common = CrossAccountConditions & { readonly roleName?: string; readonly path?: string };

const NAME = "'roleName' must have 1 to 64 letters, digits and +=,.@_-, got ";
const PATH = "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got ";
const EXTERNAL = "'externalIds' must have 2 to 1224 letters, digits and +=,.@:/_-, got ";
const IDENTITY = "'sourceIdentityPatterns' must have 1 to 64 letters, digits, +=,.@_-, wildcards * and ?, or ${aws:username}, got ";
const RANGES = "'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got ";
const KEYS = "'sessionTags' must have keys of 1 to 128 letters, digits, spaces and .:/=+@_- without aws: in front, got ";
const VALUES = "'allowedValues' must have up to 256 letters, digits, spaces and .:/=+@_-, got ";
const tags = (count: number) => ({ sessionTags: Array.from({ length: count }, (_, index) => ({ key: `k${index}` })) });
const values = (...allowedValues: string[]) => ({ sessionTags: [{ key: 'Team', allowedValues }] });

describe.each<[string, (stack: Stack, props: Common) => unknown]>([['CrossAccountTrustingRole', trusting], ['CrossAccountTrustedAccess', trusted]])('%s', (_, make) => {
  const refused: Refusal<Common>[] = [
    [{ roleName: '' }, NAME],
    [{ roleName: 'x'.repeat(65) }, `${NAME}${'x'.repeat(65)}`],
    [{ roleName: 'a*' }, `${NAME}a*`],
    [{ roleName: untyped(1) }, "'roleName' must be text, got the number 1"],
    [{ roleName: TEXT }, "'roleName' must be known at synthesis, because policies of another account spell it out"],
    [{ path: TEXT }, "'path' must be known at synthesis, because policies of another account spell it out"],
    [{ path: '' }, PATH],
    [{ path: '//' }, `${PATH}//`],
    [{ path: `/${'x'.repeat(511)}/` }, `${PATH}/${'x'.repeat(511)}/`],
    [{ externalIds: ['x'] }, `${EXTERNAL}x`],
    [{ externalIds: ['x'.repeat(1225)] }, `${EXTERNAL}${'x'.repeat(1225)}`],
    [{ externalIds: ['ab', untyped(undefined)] }, "'externalIds' must be text, got undefined"],
    [{ externalIds: [untyped(12)] }, "'externalIds' must be text, got the number 12"],
    [{ externalIds: ['ab', 'ab'] }, "'externalIds' must not repeat an entry, got ab twice"],
    [{ requireMfa: true, mfaMaxAge: Duration.seconds(899) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 899"],
    [{ requireMfa: true, mfaMaxAge: Duration.seconds(129_601) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 129601"],
    [{ requireMfa: true, mfaMaxAge: Duration.millis(900_001) }, "'mfaMaxAge' must be whole seconds, got 15 minutes 1 milli"],
    [{ requireMfa: false, mfaMaxAge: Duration.hours(1) }, "'mfaMaxAge' must be left out when no MFA is required"],
    [{ allowedIpRanges: [] }, "'allowedIpRanges' must name at least one, got none"],
    [{ allowedIpRanges: ['203.0.113.0/24', '203.0.113.0/24'] }, "'allowedIpRanges' must not repeat an entry, got 203.0.113.0/24 twice"],
    [{ allowedIpRanges: [''] }, RANGES],
    [{ allowedIpRanges: ['203.0.113.0/33'] }, `${RANGES}203.0.113.0/33`],
    [{ allowedIpRanges: ['0.0.0.0/1', '128.0.0.0/1'] }, "'allowedIpRanges' must not be the whole Internet, got 0.0.0.0/1, 128.0.0.0/1"],
    [{ allowedIpRanges: [untyped(undefined)] }, "'allowedIpRanges' must be text, got undefined"],
    [{ sourceIdentityPatterns: [''] }, IDENTITY],
    [{ sourceIdentityPatterns: ['x'.repeat(65)] }, `${IDENTITY}${'x'.repeat(65)}`],
    [{ sourceIdentityPatterns: ['${aws:userid}'] }, `${IDENTITY}\${aws:userid}`],
    [{ sourceIdentityPatterns: ['a', 'a'] }, "'sourceIdentityPatterns' must not repeat an entry, got a twice"],
    [tags(51), "'sessionTags' must be between 1 and 50 tags, got 51"],
    [{ sessionTags: [] }, "'sessionTags' must name at least one, got none"],
    [{ sessionTags: [{ key: '' }] }, KEYS],
    [{ sessionTags: [{ key: 'x'.repeat(129) }] }, `${KEYS}${'x'.repeat(129)}`],
    [{ sessionTags: [{ key: 'aws:team' }] }, `${KEYS}aws:team`],
    [{ sessionTags: [{ key: 'te*m' }] }, `${KEYS}te*m`],
    [{ sessionTags: [{ key: untyped(1) }] }, "'sessionTags' must be text, got the number 1"],
    [{ sessionTags: [{ key: untyped(undefined) }] }, "'sessionTags' must be text, got undefined"],
    [values('x'.repeat(257)), `${VALUES}${'x'.repeat(257)}`],
    [values('a', 'a'), "'allowedValues' must not repeat an entry, got a twice"],
    [values(untyped(undefined)), "'allowedValues' must be text, got undefined"],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => make(stack, props), message);
  });

  test.each<Common>([
    { roleName: 'x' }, { roleName: 'x'.repeat(64) }, { path: '/' }, { path: `/${'x'.repeat(510)}/` },
    { externalIds: ['xx', 'x'.repeat(1224), TEXT] },
    ...[Duration.seconds(900), Duration.seconds(129_600), SECONDS].map((mfaMaxAge) => ({ requireMfa: true, mfaMaxAge })),
    { allowedIpRanges: ['203.0.113.7/32', '2001:db8::/128', '0.0.0.0/1', TEXT] },
    { sourceIdentityPatterns: ['x', 'x'.repeat(64), '${aws:username}', TEXT] },
    tags(1), tags(50), { sessionTags: [{ key: 'x'.repeat(128) }, { key: TEXT }] },
    values('', 'x'.repeat(256), TEXT),
  ])('takes %j', (props) => {
    expect(() => make(newStack(), props)).not.toThrow();
  });
});

describe('accounts', () => {
  test.each<[unknown, string]>([
    [[], 'must name at least one, got none'],
    [[OTHER, OTHER], `must not repeat an entry, got ${OTHER} twice`],
    [['44445555666'], 'must have 12 digits, got 44445555666'],
    [['4444555566667'], 'must have 12 digits, got 4444555566667'],
    [['4444-5555-6666'], 'must have 12 digits, got 4444-5555-6666'],
    [[''], 'must have 12 digits, got '],
    [[444455556666], 'must be text, got the number 444455556666'],
    [[OTHER, undefined], 'must be text, got undefined'],
  ])('%j: %s', (ids, rule) => {
    expectRefused((stack) => trusting(stack, { trustedAccountIds: untyped(ids) }), `'trustedAccountIds' ${rule}`);
    expectRefused((stack) => trusted(stack, { trustingAccountIds: untyped(ids) }), `'trustingAccountIds' ${rule}`);
  });

  test.each<[unknown, string]>([['1', "'accountId' must have 12 digits, got 1"], [444455556666, "'accountId' must be text, got the number 444455556666"],
    [undefined, "'accountId' must be text, got undefined"]])('of a reference: %p', (accountId, message) => {
    expect(() => CrossAccountTrustingRole.arnFor({ accountId: untyped(accountId), roleName: 'R' })).toThrow(new Error(message));
  });
});

describe('what only the role takes', () => {
  const orgs = (...principalOrgPaths: string[]) => ({ principalOrgPaths });
  const ID = "'principalOrgId' must be the id of an organization such as o-a1b2c3d4e5, got ";
  const PATHS = "'principalOrgPaths' must be paths such as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*, got ";
  const refused: Refusal<Partial<CrossAccountTrustingRoleProps>>[] = [
    [{ description: '' }, "'description' must be between 1 and 1000 characters, got 0"],
    [{ description: 'x'.repeat(1001) }, "'description' must be between 1 and 1000 characters, got 1001"],
    [{ description: '運用' }, "'description' must be in letters of Western Europe (Latin-1), got 運用"],
    [{ maxSessionDuration: Duration.seconds(3599) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 3599"],
    [{ maxSessionDuration: Duration.seconds(43_201) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 43201"],
    [{ maxSessionDuration: Duration.millis(3_600_500) }, "'maxSessionDuration' must be whole seconds, got 1 hour 500 millis"],
    [{ principalOrgId: 'o-a1b2c3d4e' }, `${ID}o-a1b2c3d4e`],
    [{ principalOrgId: `o-${'x'.repeat(33)}` }, `${ID}o-${'x'.repeat(33)}`],
    [{ principalOrgId: 'o-A1B2C3D4E5' }, `${ID}o-A1B2C3D4E5`],
    [{ principalOrgId: '' }, ID],
    [orgs('o-a1b2c3d4e5/*', 'o-a1b2c3d4e5/*'), "'principalOrgPaths' must not repeat an entry, got o-a1b2c3d4e5/* twice"],
    [orgs('o-a1b2c3d4e5'), `${PATHS}o-a1b2c3d4e5`],
    [orgs(''), PATHS],
    [orgs(untyped(undefined)), "'principalOrgPaths' must be text, got undefined"],
    [{ trustedPrincipalArns: [`arn:aws:iam::${OTHER}:root`] },
      `'trustedPrincipalArns' must be ARNs of IAM users or roles, with wildcards only in the name, got arn:aws:iam::${OTHER}:root`],
    [{ trustedPrincipalArns: [''] }, "'trustedPrincipalArns' must be ARNs of IAM users or roles, with wildcards only in the name, got "],
    [{ trustedPrincipalArns: [untyped(undefined)] }, "'trustedPrincipalArns' must be text, got undefined"],
    [{ thirdParty: true, externalIds: [] }, "'externalIds' must name at least one, got none"],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => trusting(stack, props), message);
  });

  test.each<Partial<CrossAccountTrustingRoleProps>>([
    { description: 'x' }, { description: 'x'.repeat(1000) }, { description: TEXT },
    { maxSessionDuration: Duration.seconds(3600) }, { maxSessionDuration: Duration.seconds(43_200) },
    { principalOrgId: 'o-a1b2c3d4e5' }, { principalOrgId: `o-${'x'.repeat(32)}` }, { principalOrgId: TEXT },
    orgs('o-a1b2c3d4e5/*', 'o-a1b2c3d4e5/r-ab12/', TEXT),
  ])('takes %j', (props) => {
    const stack = newStack();
    trusting(stack, props);

    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test('a session that only the deployment knows reaches the template', () => {
    const stack = newStack();
    trusting(stack, { maxSessionDuration: Duration.seconds(Token.asNumber({ Ref: 'Seconds' })) });

    expect(readable(Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::Role'))[0].Properties.MaxSessionDuration)).toBe('<Seconds>');
    expectRefused((other) => trusting(other, { maxSessionDuration: Duration.hours(Lazy.number({ produce: () => 1 })) }),
      "'maxSessionDuration' must be a Duration.seconds() where only the deployment knows it, got Duration.hours()");
  });

  test('the trust policy has at most 4,096 characters, and above 2,048 a warning', () => {
    const filled = (size: number) => {
      const stack = newStack();
      trusting(stack, { externalIds: ['w', 'x', 'y', 'z'].map((letter, index) => letter.repeat(Math.floor((size - BARE + index) / 4))) });
      return stack;
    };
    const warnings = (stack: Stack) => Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('trustPolicySize')).map(({ entry }) => entry.data);

    expect(complaintsOf(filled(4096))).toEqual([]);
    expect(complaintsOf(filled(4097))).toEqual(['[Baseline/Access] the trust policy must have at most 4096 characters, got 4097 (deploy-time values at their longest)']);
    expect(warnings(filled(2048))).toEqual([]);
    expect(warnings(filled(2049))).toEqual([
      "the trust policy has 2049 characters; an account takes 2048 unless its quota 'Role trust policy length' was raised "
      + '[ack: cdk-security-baseline:CrossAccountTrustingRole.trustPolicySize]',
    ]);
  });
});

describe('what only the trusted side takes', () => {
  const refused: Refusal<Partial<CrossAccountTrustedAccessProps>>[] = [
    [{ sessionDuration: Duration.seconds(899) }, "'sessionDuration' must be between 900 and 43200 seconds, got 899"],
    [{ sessionDuration: Duration.seconds(43_201) }, "'sessionDuration' must be between 900 and 43200 seconds, got 43201"],
    [{ sessionDuration: Duration.millis(900_500) }, "'sessionDuration' must be whole seconds, got 15 minutes 500 millis"],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => trusted(stack, props), message);
  });

  test.each([900, 43_200])('takes a session of %d seconds', (seconds) => {
    expect(trusted(newStack(), { sessionDuration: Duration.seconds(seconds) }).cliProfiles).toEqual([expect.stringContaining(`duration_seconds = ${seconds}`)]);
  });
});

describe('CrossAccountAccess', () => {
  test('nothing is left in either stack after an error', () => {
    const app = new App({ analyticsReporting: false });
    const [here, there] = ['444455556666', '111122223333'].map((account) => new Stack(app, `S${account}`, { env: { account, region: 'eu-west-1' } }));
    const group = iam.Group.fromGroupName(there!, 'Group', 'g');
    const props = { roleName: 'Operations', trustedScope: there!, groups: [group] };

    expectRefused((stack) => new CrossAccountAccess(stack, 'A', { ...props, trustMode: CrossAccountTrustMode.EXACT_PRINCIPAL }),
      "'trustedPrincipalArns' must name the users when 'trustMode' is EXACT_PRINCIPAL and groups or users are given, got none", here);
    expectRefused((stack) => new CrossAccountAccess(stack, 'B', { ...props, mfaMaxAge: Duration.seconds(1) }),
      "'mfaMaxAge' must be between 900 and 129600 seconds, got 1", here);
    expect(there!.node.children).toEqual([group]);
  });
});
