import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document, model, READ, untyped } from './support';
import { AccessLevels } from '../../../src/analysis/access-levels';
import { AccessModel } from '../../../src/analysis/access-model';
import { ACTIONS_DATE } from '../../../src/analysis/data/action-table';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { BootstrapRolesOptions, EscalationOptions } from '../../../src/analysis/escalation-options';
import type { OutsiderOptions } from '../../../src/analysis/outsider-options';
import { OutsiderReport } from '../../../src/analysis/outsider-report';
import { PermissionMap } from '../../../src/analysis/permission-map';

const QUALIFIERS = "'qualifiers' must be 1 to 10 letters, digits, hyphens or underscores each, got ";
const ACCOUNTS = "'trustedAccounts' must be account ids of 12 digits, got ";
const bootstrap = (options: BootstrapRolesOptions): EscalationOptions => ({ bootstrap: options });
const accepted = (reason: string): EscalationOptions => ({ accepted: [{ from: 'alice', to: 'ADMINISTRATOR', reason }] });

test.each<[EscalationOptions, string]>([
  [accepted(''), "'reason' must say why the path from alice to ADMINISTRATOR is accepted, got an empty text"],
  [accepted(' \n'), "'reason' must say why the path from alice to ADMINISTRATOR is accepted, got an empty text"],
  [accepted(untyped(undefined)), "'reason' must be text, got undefined"],
  [{ administrators: [untyped(undefined)] }, "'administrators' must be text, got undefined"],
  [{ sensitiveActions: ['DeleteBucket'] }, "'sensitiveActions' must be written as service:Action or *, got DeleteBucket"],
  [bootstrap({ qualifiers: [''] }), QUALIFIERS],
  [bootstrap({ qualifiers: ['x'.repeat(11)] }), `${QUALIFIERS}${'x'.repeat(11)}`],
  [bootstrap({ qualifiers: ['a*'] }), `${QUALIFIERS}a*`],
  [bootstrap({ qualifiers: [untyped(undefined)] }), "'qualifiers' must be text, got undefined"],
  [bootstrap({ trustedAccounts: ['11111111111'] }), `${ACCOUNTS}11111111111`],
  [bootstrap({ trustedAccounts: ['1111111111111'] }), `${ACCOUNTS}1111111111111`],
  [bootstrap({ trustedAccounts: [untyped(111111111111)] }), "'trustedAccounts' must be text, got the number 111111111111"],
  [bootstrap({ executionPolicies: ['NoSuchPolicy'] }), "'executionPolicies' must be AWS managed policies, got NoSuchPolicy; give the document in 'executionPolicyDocuments'"],
  [bootstrap({ executionPolicies: [untyped(undefined)] }), "'executionPolicies' must be text, got undefined"],
])('an escalation graph refuses %j: %s', (options, message) => {
  expect(() => EscalationGraph.of(model(), options)).toThrow(new Error(message));
});

test.each<EscalationOptions>([
  bootstrap({ qualifiers: ['x', 'x'.repeat(10), 'a-b_c'] }), bootstrap({ trustedAccounts: ['000000000000'] }),
  bootstrap({ executionPolicies: ['ReadOnlyAccess', 'arn:aws:iam::aws:policy/PowerUserAccess'] }),
  bootstrap({ qualifiers: [], regions: [], executionPolicies: [], trustedAccounts: [] }), { sensitiveActions: ['s3:*'] }, { administrators: ['Nobody'] },
])('an escalation graph takes %j', (options) => {
  expect(() => EscalationGraph.of(model(), options)).not.toThrow();
});

test('an escalation graph is asked for somebody', () => {
  const graph = EscalationGraph.of(model());

  expect(() => graph.pathFrom('Nobody')).toThrow(new Error("'principal' must be the name, construct path or ARN of a principal of the model, got Nobody"));
  expect(() => graph.pathFrom(untyped(undefined))).toThrow(new Error("'principal' must be text, got undefined"));
  expect(() => { EscalationGraph.of(model(), accepted('a drill')).assertNoPaths(); })
    .toThrow(new Error("The accepted path alice → ADMINISTRATOR does not exist; remove it from 'accepted'."));
});

const ORGANIZATION = "'organizationId' must be o- and 10 to 32 lower-case letters or digits, got ";
test.each<[OutsiderOptions, string]>([
  [{ trustedAccounts: [''] }, ACCOUNTS],
  [{ trustedAccounts: ['111111111111', '1'] }, `${ACCOUNTS}1`],
  [{ trustedAccounts: [untyped(111111111111)] }, "'trustedAccounts' must be text, got the number 111111111111"],
  [{ trustedAccounts: [untyped(undefined)] }, "'trustedAccounts' must be text, got undefined"],
  [{ trustedAccounts: untyped('111111111111') }, "'trustedAccounts' must be a list, got the text 111111111111"],
  [{ organizationId: '' }, ORGANIZATION],
  [{ organizationId: `o-${'x'.repeat(9)}` }, `${ORGANIZATION}o-${'x'.repeat(9)}`],
  [{ organizationId: `o-${'x'.repeat(33)}` }, `${ORGANIZATION}o-${'x'.repeat(33)}`],
  [{ organizationId: 'o-A1B2C3D4E5' }, `${ORGANIZATION}o-A1B2C3D4E5`],
])('an outsider report refuses %j: %s', (options, message) => {
  expect(() => OutsiderReport.of(model(), options)).toThrow(new Error(message));
});

test.each<OutsiderOptions>([
  { trustedAccounts: [] }, { trustedAccounts: ['000000000000'] }, { organizationId: `o-${'x'.repeat(10)}` }, { organizationId: `o-${'x'.repeat(32)}` },
])('an outsider report takes %j', (options) => {
  expect(OutsiderReport.of(model(), options).findings).toEqual([]);
});

test('an outsider report says all that it found', () => {
  const open = (name: string) => ({ arn: `arn:aws:s3:::${name}`, policy: document({ ...READ, Principal: '*', Resource: `arn:aws:s3:::${name}/*` }) });
  const report = (...names: string[]) => OutsiderReport.of(AccessModel.fromPolicies({ resources: names.map(open) }));
  const [finding] = report('one').findings;

  expect(() => { report('one').assertNone(); }).toThrow(new Error(`1 statement lets outsiders in:\n${String(finding)}`));
  expect(() => { report('one', 'two').assertNone(); }).toThrow(new Error(['2 statements let outsiders in:', ...report('one', 'two').findings.map(String)].join('\n')));
});

test.each([['cloudtrial', 'cloudtrial; did you mean cloudtrail?'], ['', '']])('levels of the service %j', (service, got) => {
  expect(() => AccessLevels.actionsOf(service)).toThrow(new Error(`'service' must be the prefix of an AWS service (table of ${ACTIONS_DATE}), got ${got}`));
});

test('levels of nobody', () => {
  expect(() => AccessLevels.of(model()).forPrincipal('dave')).toThrow(
    new Error("'principal' must be the path of a user, group, role or permission set, got dave; there are: alice, bob, carol, carol"));
  expect(() => AccessLevels.of(AccessModel.fromPolicies({})).forPrincipal('dave')).toThrow(
    new Error("'principal' must be the path of a user, group, role or permission set, got dave; there are: none"));
});

test('a permission map that is not there, or none', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'map-')), 'permissions.json');

  expect(() => PermissionMap.fromFile(path)).toThrow(new Error(`${path} does not exist: write it with PermissionMap.writeTo(), review and commit it`));
  expect(() => PermissionMap.fromJson('{}')).toThrow(new Error("'text' is no permission map: its 'format' must be 'cdk-security-baseline permission map'"));
});
