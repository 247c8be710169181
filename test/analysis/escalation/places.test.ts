import { ACCOUNT, allow, arnOf, deny, identity, modelOf, policy } from './hand-made';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { Identity } from '../../../src/analysis/evaluation/types';
import type { Value } from '../../../src/template/model/value';

const graphOf = (identities: Identity[]) => EscalationGraph.of(modelOf(identities), { bootstrap: { present: false } });

test('what a member of a group may do to the own user is no way to become another one', () => {
  const member = (name: string) => identity('group', 'Members', [allow('iam:DeactivateMFADevice', arnOf('user', name))]);
  const graph = (name: string) => graphOf([member(name), identity('user', 'Admin', [allow('*')])]);
  expect(graph('${aws:username}').paths).toEqual([]);
  expect(graph('*/${aws:username}').paths).toEqual([]);
  expect(graph('*').pathFrom('Members')?.steps.map(({ technique, to }) => [technique, to])).toEqual([['iam-mfa-remove', 'Stack/Admin']]);
});

test('a boundary that may be set again, but to no other, is not lifted', () => {
  const arn = `arn:aws:iam::${ACCOUNT}:policy/Boundary`;
  const unless = (condition: Value) => policy([
    allow('*'),
    deny(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], 'arn:aws:iam::*:role/q7*'),
    deny(['iam:PutRolePermissionsBoundary'], '*', condition),
    deny(['iam:DeleteRolePermissionsBoundary', 'iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion']),
  ], 'boundary', 'Boundary');
  const paths = (condition: Value) => graphOf([
    identity('role', 'Dev', [allow('iam:Put*')], { boundary: unless(condition), boundaryArn: arn }),
  ]).paths.map(({ from, to }) => [from, to]);
  expect(paths({ StringNotEquals: { 'iam:PermissionsBoundary': arn } })).toEqual([]);
  expect(paths({ StringNotEquals: { 'iam:PermissionsBoundary': [arn, 'arn:aws:iam::aws:policy/AdministratorAccess'] } })).toEqual([['Stack/Dev', 'ADMINISTRATOR']]);
});
