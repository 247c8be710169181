import { Duration, Lazy, Size, type Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, propertiesOf } from './roles';
import { Ec2InstanceRole } from '../../../../src/identity/ec2-instance-role';
import { GitHubOidcRole } from '../../../../src/identity/github-oidc-role';
import { type GitHubOidcRoleProps, GitHubSubjectFormat } from '../../../../src/identity/github-oidc-role-props';
import { HardenedLaunchTemplate } from '../../../../src/identity/hardened-launch-template';
import { type HardenedLaunchTemplateProps, PatchOperation } from '../../../../src/identity/hardened-launch-template-props';
import { OidcFederatedRole, type OidcFederatedRoleProps } from '../../../../src/identity/oidc-federated-role';
import { RolesAnywhereRole } from '../../../../src/identity/roles-anywhere-role';
import type { RolesAnywhereRoleProps } from '../../../../src/identity/roles-anywhere-role-props';
import { TrustSource } from '../../../../src/identity/trust-source';
import type { FederatedRoleProps, WorkloadRoleProps } from '../../../../src/identity/workload-role-props';
import { complaintsOf, expectRefused, type Refusal, SECONDS, TEXT, titled, untyped } from '../../limits';

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const bundle = (length: number) => PEM.replace('MIIB', 'M'.repeat(length - PEM.length + 4));

const instance = (stack: Stack, props: WorkloadRoleProps & { readonly metricNamespaces?: string[] }) => new Ec2InstanceRole(stack, 'W', props);
const github = (stack: Stack, props: Partial<GitHubOidcRoleProps>) =>
  new GitHubOidcRole(stack, 'W', { owner: 'o', ownerId: '1', repository: 'r', repositoryId: '2', environments: ['e'], ...props });
const oidc = (stack: Stack, props: Partial<OidcFederatedRoleProps>) =>
  new OidcFederatedRole(stack, 'W', { issuerUrl: 'https://gitlab.com', audiences: ['a'], subjects: ['s'], ...props });
const servers = (stack: Stack, props: Partial<RolesAnywhereRoleProps>) =>
  new RolesAnywhereRole(stack, 'W', { trustSource: TrustSource.certificateBundle(PEM), commonNames: ['a'], ...props });

function describeLimits<Props>(name: string, make: (stack: Stack, props: Props) => unknown, refused: Refusal<Props>[], taken: Props[]): void {
  describe(name, () => {
    test.each(titled(refused))('$title', ({ props, message }) => {
      expectRefused((stack) => make(stack, props), message, newStack());
    });
    test.each(taken.map((props) => ({ title: JSON.stringify(props).slice(0, 150), props })))('takes $title', ({ props }) => {
      expect(() => make(newStack(), props)).not.toThrow();
    });
  });
}

const PATH = "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got ";
const NAMESPACE = "'metricNamespaces' must have 1 to 255 characters without :, * and ?, and not begin with AWS/, got ";

describeLimits('every workload', instance, [
  [{ path: '' }, PATH],
  [{ path: `/${'x'.repeat(511)}/` }, `${PATH}/${'x'.repeat(511)}/`],
  [{ description: 'x'.repeat(1001) }, "'description' must be between 1 and 1000 characters, got 1001"],
  [{ description: '役割' }, "'description' must be in letters of Western Europe (Latin-1), got 役割"],
  [{ metricNamespaces: ['x'.repeat(256)] }, `${NAMESPACE}${'x'.repeat(256)}`],
  [{ metricNamespaces: ['a:b'] }, `${NAMESPACE}a:b`],
  [{ metricNamespaces: ['a?'] }, `${NAMESPACE}a?`],
  [{ metricNamespaces: [untyped(undefined)] }, "'metricNamespaces' must be text, got undefined"],
], [
  { path: '/' }, { path: `/${'x'.repeat(510)}/` }, { path: TEXT }, { description: 'x'.repeat(1000) }, { description: TEXT },
  { metricNamespaces: ['x', 'x'.repeat(255), 'aws/mine', TEXT] }, { metricNamespaces: [] },
]);

const SESSIONS: Refusal<FederatedRoleProps>[] = [
  [{ maxSessionDuration: Duration.seconds(3599) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 3599"],
  [{ maxSessionDuration: Duration.seconds(43_201) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 43201"],
  [{ maxSessionDuration: Duration.millis(3_600_500) }, "'maxSessionDuration' must be whole seconds, got 1 hour 500 millis"],
  [{ maxSessionDuration: Duration.hours(Lazy.number({ produce: () => 1 })) },
    "'maxSessionDuration' must be a Duration.seconds() where only the deployment knows it, got Duration.hours()"],
];
const LEGAL_SESSIONS = [Duration.seconds(3600), Duration.seconds(43_200), SECONDS].map((maxSessionDuration) => ({ maxSessionDuration }));

const OWNER = "'owner' must be the name of one organization or user (letters, digits, - and _), got ";
const REPOSITORY = "'repository' must be the name of one repository (letters, digits, ., - and _), got ";
const AUDIENCE = 'must have 1 to 255 characters without wildcards and spaces, got ';
const BRANCHES = "'branches' must be names of branches, with * for any characters, got ";
const TAGS = "'tags' must be names of tags, with * for any characters, got ";
const ENVIRONMENTS = "'environments' must be names of environments, without :, * and ?, got ";

describeLimits<Partial<GitHubOidcRoleProps>>('GitHubOidcRole', github, [
  ...SESSIONS,
  [{ owner: 'x'.repeat(101) }, `${OWNER}${'x'.repeat(101)}`],
  [{ owner: '-x' }, `${OWNER}-x`],
  [{ owner: 'o@1' }, `${OWNER}o@1`],
  [{ repository: 'x'.repeat(101) }, `${REPOSITORY}${'x'.repeat(101)}`],
  [{ repository: '' }, REPOSITORY],
  [{ ownerId: '' }, "'ownerId' must be a number, got "],
  [{ ownerId: '1'.repeat(21) }, `'ownerId' must be a number, got ${'1'.repeat(21)}`],
  [{ ownerId: untyped(123456) }, "'ownerId' must be text, got the number 123456"],
  [{ repositoryId: '' }, "'repositoryId' must be a number, got "],
  [{ repositoryId: '-1' }, "'repositoryId' must be a number, got -1"],
  [{ repositoryId: undefined, subjectFormat: GitHubSubjectFormat.BOTH }, "'repositoryId' must be given for subjects of the format BOTH, got none"],
  [{ audience: '' }, `'audience' ${AUDIENCE}`],
  [{ audience: 'x'.repeat(256) }, `'audience' ${AUDIENCE}${'x'.repeat(256)}`],
  [{ audience: 'a b' }, `'audience' ${AUDIENCE}a b`],
  ...['', '/main', 'main/', 'main.', '.a', 'a/.b', 'a..b', 'a//b', '@', 'a@{b', 'a.lock', 'a.lock/b', 'a\u0001', 'a~b', 'a^b', 'a:b', 'a[b', 'a\\b', 'a\tb'].map((name): Refusal<Partial<GitHubOidcRoleProps>> =>
    [{ branches: [name] }, `${BRANCHES}${name}`]),
  [{ branches: [untyped(undefined)] }, "'branches' must be text, got undefined"],
  [{ tags: ['v1', 'v1'] }, "'tags' must not repeat an entry, got v1 twice"],
  [{ tags: ['v?'] }, `${TAGS}v?`],
  [{ tags: [untyped(1)] }, "'tags' must be text, got the number 1"],
  [{ environments: [''] }, ENVIRONMENTS],
  [{ environments: ['x'.repeat(256)] }, `${ENVIRONMENTS}${'x'.repeat(256)}`],
  [{ environments: ['a?'] }, `${ENVIRONMENTS}a?`],
  [{ environments: ['a', 'a'] }, "'environments' must not repeat an entry, got a twice"],
  [{ environments: [untyped(null)] }, "'environments' must be text, got null"],
], [
  ...LEGAL_SESSIONS, { owner: 'x'.repeat(100) }, { repository: 'x'.repeat(100) }, { ownerId: '1'.repeat(20) }, { audience: 'x'.repeat(255) }, { audience: TEXT },
  { branches: ['main', 'release/*', '*', 'a@b', 'a.b', 'a.locked', TEXT] }, { tags: ['v*', TEXT] }, { environments: ['x', 'x'.repeat(255), 'in production', TEXT] },
]);

const ISSUER = "'issuerUrl' must be an https:// URL of at most 255 characters, without port, query and / at the end, got ";
const long = (length: number) => `https://a.b/${'x'.repeat(length - 'https://a.b/'.length)}`;

describeLimits<Partial<OidcFederatedRoleProps>>('OidcFederatedRole', oidc, [
  ...SESSIONS,
  [{ issuerUrl: '' }, ISSUER],
  [{ issuerUrl: 'gitlab.com' }, `${ISSUER}gitlab.com`],
  [{ issuerUrl: 'https://*.com' }, `${ISSUER}https://*.com`],
  [{ issuerUrl: 'https://gitlab' }, `${ISSUER}https://gitlab`],
  [{ issuerUrl: long(256) }, `${ISSUER}${long(256)}`],
  [{ issuerUrl: 'https://token.actions.githubusercontent.com' }, "'issuerUrl' must not be that of GitHub Actions: use GitHubOidcRole"],
  [{ audiences: [''] }, `'audiences' ${AUDIENCE}`],
  [{ audiences: ['x'.repeat(256)] }, `'audiences' ${AUDIENCE}${'x'.repeat(256)}`],
  [{ audiences: [untyped(undefined)] }, "'audiences' must be text, got undefined"],
  [{ subjects: [' a'] }, "'subjects' must begin with text, not with a wildcard, got  a"],
  [{ subjects: [untyped(undefined)] }, "'subjects' must be text, got undefined"],
], [...LEGAL_SESSIONS, { issuerUrl: long(255) }, { audiences: ['x', 'x'.repeat(255), TEXT] }, { subjects: ['a*', TEXT] }]);

test('a session that only the deployment knows reaches the template', () => {
  const { role } = oidc(newStack(), { maxSessionDuration: Duration.seconds(Token.asNumber({ Ref: 'Seconds' })) });

  expect(propertiesOf(role).MaxSessionDuration).toBe('${Seconds}');
});

const crl = (length: number) => `-----BEGIN X509 CRL-----\n${'M'.repeat(length - 48)}\n-----END X509 CRL-----`;
const TEXT_FIRST = 'must begin with text, not with a wildcard, got ';

describeLimits<Partial<RolesAnywhereRoleProps>>('RolesAnywhereRole', servers, [
  [{ sessionDuration: Duration.seconds(899) }, "'sessionDuration' must be between 900 and 43200 seconds, got 899"],
  [{ sessionDuration: Duration.seconds(43_201) }, "'sessionDuration' must be between 900 and 43200 seconds, got 43201"],
  [{ sessionDuration: Duration.millis(900_500) }, "'sessionDuration' must be whole seconds, got 15 minutes 500 millis"],
  [{ expiryNotice: Duration.days(0) }, "'expiryNotice' must be between 1 and 360 days, got 0"],
  [{ expiryNotice: Duration.days(361) }, "'expiryNotice' must be between 1 and 360 days, got 361"],
  [{ expiryNotice: Duration.hours(25) }, "'expiryNotice' must be whole days, got 1 day 1 hour"],
  [{ commonNames: [''] }, `'commonNames' ${TEXT_FIRST}`],
  [{ organizationalUnits: ['?'] }, `'organizationalUnits' ${TEXT_FIRST}?`],
  [{ organizationalUnits: ['a', 'a'] }, "'organizationalUnits' must not repeat an entry, got a twice"],
  [{ organizations: ['*'] }, `'organizations' ${TEXT_FIRST}*`],
  [{ organizations: ['a', 'a'] }, "'organizations' must not repeat an entry, got a twice"],
  [{ commonNames: [untyped(undefined)] }, "'commonNames' must be text, got undefined"],
  [{ commonNames: [], organizationalUnits: [] }, "'commonNames' or 'organizationalUnits' must say whose certificates may take on the role, got none"],
  [{ revocationList: '' }, "'revocationList' must be between 1 and 300000 characters, got 0"],
  [{ revocationList: crl(300_001) }, "'revocationList' must be between 1 and 300000 characters, got 300001"],
  [{ revocationList: PEM }, "'revocationList' must be a PEM revocation list (X509 CRL)"],
], [
  { sessionDuration: Duration.seconds(900) }, { sessionDuration: Duration.seconds(43_200) }, { sessionDuration: SECONDS },
  { expiryNotice: Duration.days(1) }, { expiryNotice: Duration.days(360) }, { revocationList: crl(300_000) }, { revocationList: TEXT },
  { commonNames: ['a*', TEXT] },
]);

test('a trust policy has at most 2,048 characters', () => {
  const filled = (length: number) => {
    const stack = newStack();
    oidc(stack, { subjects: ['x'.repeat(length)] });
    return complaintsOf(stack);
  };
  const excess = Number(/got (\d+)/.exec(filled(2000)[0] ?? '')?.[1]) - 2049;

  expect(filled(2000 - excess - 1)).toEqual([]);
  expect(filled(2000 - excess)).toEqual(['[Baseline/W/Role] the trust policy must have at most 2048 characters, got 2049 (deploy-time values at their longest)']);
});

test('a session policy has at most 2,048 characters', () => {
  const filled = (size: number) => {
    const stack = newStack();
    const bare = JSON.stringify({ Statement: [{ Action: 's3:GetObject', Effect: 'Allow', Resource: '' }], Version: '2012-10-17' }).length;
    servers(stack, { sessionPolicy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['x'.repeat(size - bare)] })] }) });
    return complaintsOf(stack);
  };

  expect(filled(2048)).toEqual([]);
  expect(filled(2049)).toEqual(["[Baseline/W] 'sessionPolicy' must have at most 2048 characters, got 2049 (deploy-time values at their longest)"]);
});

test.each<[unknown, string]>([
  ['', "'pem' must be between 1 and 16000 characters, got 0"],
  [bundle(16_001), "'pem' must be between 1 and 16000 characters, got 16001"],
  ['MIIB', "'pem' must be PEM certificates, got MIIB"],
  [`${PEM}-----BEGIN RSA PRIVATE KEY-----`, "'pem' must hold certificates only, got a private key"],
])('TrustSource refuses %#', (pem, message) => {
  expect(() => TrustSource.certificateBundle(untyped(pem))).toThrow(new Error(message));
});

test('TrustSource takes 16,000 characters, and several certificates', () => {
  expect(bundle(16_000)).toHaveLength(16_000);
  expect(() => TrustSource.certificateBundle(bundle(16_000))).not.toThrow();
  expect(() => TrustSource.certificateBundle(PEM + PEM)).not.toThrow();
});

const launch = (stack: Stack, props: Partial<HardenedLaunchTemplateProps>) => {
  const securityGroup = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Firewall', 'sg-12345678');
  return new HardenedLaunchTemplate(stack, 'W', { securityGroup, ...props });
};
const volumes = (...sizes: Size[]) => ({ additionalVolumes: sizes.map((size, index) => ({ deviceName: `/dev/sd${'fghij'[index]}`, size })) });
const DEVICE = 'must be a device such as /dev/xvdb or /dev/sda1, got ';
const SCHEDULE = "'patchSchedule' must be cron(…) of six fields or rate(…), got ";

describeLimits<Partial<HardenedLaunchTemplateProps>>('HardenedLaunchTemplate', launch, [
  [{ rootVolumeSize: Size.kibibytes(5) }, `'rootVolumeSize' must be between 1 and 16384 whole GiB, got ${5 / 1024 / 1024}`],
  [volumes(Size.gibibytes(1), Size.gibibytes(0)), "'additionalVolumes' must be between 1 and 16384 whole GiB, got 0"],
  [volumes(Size.gibibytes(16_385)), "'additionalVolumes' must be between 1 and 16384 whole GiB, got 16385"],
  [{ rootDeviceName: '' }, `'rootDeviceName' ${DEVICE}`],
  [{ rootDeviceName: '/dev/nvme0n1' }, `'rootDeviceName' ${DEVICE}/dev/nvme0n1`],
  [{ additionalVolumes: [{ deviceName: '', size: Size.gibibytes(1) }] }, `'additionalVolumes' ${DEVICE}`],
  [{ additionalVolumes: [{ deviceName: '/mnt/data', size: Size.gibibytes(1) }] }, `'additionalVolumes' ${DEVICE}/mnt/data`],
  [{ additionalVolumes: [{ deviceName: untyped(undefined), size: Size.gibibytes(1) }] }, "'additionalVolumes' must be text, got undefined"],
  [{ rootDeviceName: '/dev/sda1', additionalVolumes: [{ deviceName: '/dev/sda1', size: Size.gibibytes(1) }] },
    "'additionalVolumes' must not repeat an entry, got /dev/sda1 twice"],
  [{ patchSchedule: '' }, SCHEDULE],
  [{ patchSchedule: 'rate(0 days)' }, `${SCHEDULE}rate(0 days)`],
  [{ patchSchedule: 'rate(1.5 hours)' }, `${SCHEDULE}rate(1.5 hours)`],
  [{ patchSchedule: 'cron(0 2 ? * SUN * *)' }, `${SCHEDULE}cron(0 2 ? * SUN * *)`],
  [{ patchSchedule: 'at(2026-01-01T00:00:00)' }, `${SCHEDULE}at(2026-01-01T00:00:00)`],
  [{ patching: PatchOperation.SCAN, rebootAfterPatching: false }, "'rebootAfterPatching' must be left out when 'patching' is SCAN"],
], [
  { rootVolumeSize: Size.gibibytes(1) }, { rootVolumeSize: Size.tebibytes(16) }, { rootVolumeSize: Size.mebibytes(2048) },
  volumes(Size.gibibytes(1), Size.gibibytes(16_384)),
  { rootDeviceName: '/dev/sda1', additionalVolumes: ['/dev/xvda', 'xvdf', '/dev/sdp6', '/dev/xvdba'].map((deviceName) => ({ deviceName, size: Size.gibibytes(1) })) },
  { rootDeviceName: TEXT }, { patchSchedule: 'rate(30 minutes)' }, { patchSchedule: TEXT },
]);

test('a legal launch template synthesizes', () => {
  const stack = newStack();
  launch(stack, volumes(Size.gibibytes(16_384)));

  expect(() => Template.fromStack(stack)).not.toThrow();
});
