import { ACCOUNT, adminRole, allow, deny, identity, modelOf, policy, trusting } from './hand-made';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import { EscalationCertainty, type EscalationPath } from '../../../src/analysis/escalation-path';
import type { Identity } from '../../../src/analysis/evaluation/types';
import type { Value } from '../../../src/template/model/value';

const ASSIGN = 'sso:CreateAccountAssignment';
const JOIN = 'identitystore:CreateGroupMembership';

function pathOf(statements: Value[], others: Identity[] = [], more: Partial<Identity> = {}): EscalationPath | undefined {
  return EscalationGraph.of(modelOf([identity('role', 'Attacker', statements, more), ...others]), { bootstrap: { present: false } }).pathFrom('Attacker');
}

const ACCOUNTS = 'arn:aws:sso:::account/*';
const INSTANCE = 'arn:aws:sso:::instance/ssoins-1';
const SETS = 'arn:aws:sso:::permissionSet/ssoins-1/*';
const STORE = `arn:aws:identitystore::${ACCOUNT}:identitystore/d-1`;
const GROUPS = 'arn:aws:identitystore:::group/*';
const USERS = 'arn:aws:identitystore:::user/*';

test.each([
  ['assignments', [allow(ASSIGN, [ACCOUNTS, INSTANCE, SETS])], 'sso-account-assignment'],
  ['inline policies', [allow(['sso:PutInlinePolicyToPermissionSet', 'sso:ProvisionPermissionSet'], [ACCOUNTS, INSTANCE, SETS])], 'sso-permission-set-inline'],
  ['memberships', [allow(JOIN, [STORE, GROUPS, USERS])], 'identitystore-join-group'],
  ['everything of Identity Center', [allow('sso:*')], 'sso-account-assignment'],
] as const)('%s on ARNs that the actions know', (_, statements, technique) => {
  const path = pathOf([...statements]);
  expect(path?.steps.map((step) => step.technique)).toEqual([technique]);
  expect([path?.administrator, path?.certainty]).toEqual([true, EscalationCertainty.POSSIBLE]);
});

test.each([
  ['no instance', [allow(ASSIGN, [ACCOUNTS, SETS])]],
  ['no account', [allow(ASSIGN, [INSTANCE, SETS])]],
  ['no permission set', [allow(ASSIGN, [ACCOUNTS, INSTANCE])]],
  ['permission sets that are denied', [allow(ASSIGN), deny('sso:*', 'arn:aws:sso:::permissionSet/*')]],
  ['no identity store', [allow(JOIN, [GROUPS, USERS])]],
  ['no user', [allow(JOIN, [STORE, GROUPS])]],
  ['reading', [allow(['sso:Describe*', 'sso:Get*', 'sso:List*', 'identitystore:List*'])]],
])('%s is no way', (_, statements) => {
  expect(pathOf(statements)).toBeUndefined();
});

test('a boundary of the attacker stops it if it does not allow it', () => {
  const boundary = (...actions: string[]) => policy([allow(['s3:*', ...actions])], 'boundary', 'Boundary');
  expect(pathOf([allow(ASSIGN)], [], { boundary: boundary() })).toBeUndefined();
  expect(pathOf([allow(ASSIGN)], [], { boundary: boundary(ASSIGN) })?.steps[0]?.technique).toBe('sso-account-assignment');
});

test.each([['certain', undefined], ['possible', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }]])('another path that is %s comes before it', (_, condition) => {
  const admin = adminRole(trusting({ AWS: ACCOUNT }));
  expect(pathOf([allow([ASSIGN, 'sts:AssumeRole'], '*', condition)], [admin])?.steps[0]?.technique).toBe('sts-assume-role');
});

test('who may become somebody who has it has it, too', () => {
  const user = identity('user', 'Manager', [allow(ASSIGN)]);
  expect(pathOf([allow('iam:CreateAccessKey', user.arn)], [user])?.steps.map(({ technique }) => technique)).toEqual(['iam-access-key', 'sso-account-assignment']);
});
