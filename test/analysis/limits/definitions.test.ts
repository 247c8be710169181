import { document, READ, untyped } from './support';
import { AccessModel } from '../../../src/analysis/access-model';
import type { AccessModelOptions } from '../../../src/analysis/access-model-options';
import { PrincipalKind, type PrincipalDefinition, type PolicyDefinitions } from '../../../src/analysis/policy-definitions';

const user = (more: Partial<PrincipalDefinition> = {}): PolicyDefinitions => ({ principals: [{ name: 'u', kind: PrincipalKind.USER, ...more }] });
const resource = (more: object): PolicyDefinitions => ({ resources: [{ arn: 'arn:aws:s3:::a', ...more }] });

const NAME = "'principals.name' must be 1 to 128 letters, digits and +=,.@_-, got ";
const PATH = "'principals.path' of u must begin and end with a slash, without wildcards and spaces, got ";
const ARN = "'resources.arn' must be an ARN without wildcards, got ";

test.each<[PolicyDefinitions, string]>([
  [user({ name: '' }), NAME],
  [user({ name: 'x'.repeat(129) }), `${NAME}${'x'.repeat(129)}`],
  [user({ name: 'team/u' }), `${NAME}team/u`],
  [user({ name: '*' }), `${NAME}*`],
  [user({ name: untyped(undefined) }), "'principals.name' must be text, got undefined"],
  [user({ kind: untyped('user') }), "'principals.kind' of u must be one of USER, GROUP, ROLE, got user"],
  [user({ kind: untyped(undefined) }), "'principals.kind' of u must be one of USER, GROUP, ROLE, got undefined"],
  [user({ account: '' }), "'principals.account' of u must be 12 digits, got "],
  [user({ account: '1111111111111' }), "'principals.account' of u must be 12 digits, got 1111111111111"],
  [user({ account: untyped(111111111111) }), "'principals.account' must be text, got the number 111111111111"],
  [user({ path: '' }), PATH],
  [user({ path: '/a' }), `${PATH}/a`],
  [user({ path: 'a/' }), `${PATH}a/`],
  [user({ path: '/*/' }), `${PATH}/*/`],
  [user({ path: '/a b/' }), `${PATH}/a b/`],
  [user({ policies: [document(READ), untyped(undefined)] }), "Policy 'policy 2' at u must be an object, got nothing"],
  [user({ policies: [document({ ...READ, Effect: 'Maybe' })] }), "Policy 'policy 1' at u: Statement[0].Effect must be Allow or Deny, got \"Maybe\""],
  [user({ boundary: {} }), "Policy 'permissions boundary' at u must have a Statement"],
  [user({ managedPolicies: [untyped(undefined)] }), "'principals.managedPolicies' must be text, got undefined"],
  [user({ managedPolicies: untyped('ReadOnlyAccess') }), "'principals.managedPolicies' must be a list, got the text ReadOnlyAccess"],
  [user({ groups: [untyped(undefined)] }), "'principals.groups' must be text, got undefined"],
  [user({ groups: ['g'] }), "'principals.groups' of u must name groups of 'principals' in account 111111111111, got g"],
  [user({ trust: document() }), "'principals.trust' is for roles only, got it for the user u"],
  [user({ kind: PrincipalKind.ROLE, groups: [] }), "'principals.groups' is for users only, got it for the role u"],
  [user({ kind: PrincipalKind.GROUP, boundary: document() }), "'principals.boundary' is for users and roles only, got it for the group u"],
  [user({ kind: PrincipalKind.ROLE, trust: document({ Effect: 'Allow', Action: 'sts:AssumeRole' }) }), "Policy 'trust policy' at u: Statement[0] must have Principal or NotPrincipal"],
  [{ principals: [...user().principals!, ...user().principals!] }, "'principals' must not repeat a user of an account, got u twice"],
  [{ partition: 'china' }, "'partition' must be a partition such as aws-cn, got china"],
  [{ partition: '' }, "'partition' must be a partition such as aws-cn, got "],
  [resource({ arn: '' }), ARN],
  [resource({ arn: 'arn:aws:s3' }), `${ARN}arn:aws:s3`],
  [resource({ arn: 'arn:aws:s3:::a?' }), `${ARN}arn:aws:s3:::a?`],
  [resource({ arn: undefined }), "'resources.arn' must be text, got undefined"],
  [resource({ account: '1' }), "'resources.account' of arn:aws:s3:::a must be 12 digits, got 1"],
  [resource({ account: 111111111111 }), "'resources.account' must be text, got the number 111111111111"],
  [resource({ policy: document(READ) }), "Policy 'resource policy' at arn:aws:s3:::a: Statement[0] must have Principal or NotPrincipal"],
  [{ resources: [{ arn: 'arn:aws:s3:::a' }, { arn: 'arn:aws:s3:::a' }] }, "'resources' must not repeat a resource, got arn:aws:s3:::a twice"],
])('%j: %s', (definitions, message) => {
  expect(() => AccessModel.fromPolicies(definitions)).toThrow(new Error(message));
});

test.each<[PolicyDefinitions]>([
  [{}], [user({ name: 'x'.repeat(128) })], [user({ name: 'A-z_0+=,.@' })], [user({ account: '000000000000' })], [user({ path: '/a/!b~/' })],
  [{ partition: 'aws-us-gov', ...user() }], [{ principals: [...user().principals!, ...user({ kind: PrincipalKind.ROLE }).principals!, ...user({ account: '222222222222' }).principals!] }],
])('%j is taken', (definitions) => {
  expect(AccessModel.fromPolicies(definitions).principals).toHaveLength(definitions.principals?.length ?? 0);
});

const control = (more: object): AccessModelOptions => ({ serviceControlPolicies: [{ name: 'P', document: document(READ), targets: ['r-ab12'], ...more }] });

test.each<[AccessModelOptions, string]>([
  [control({ targets: [] }), "'serviceControlPolicies.targets' must name at least one root, unit or account, got none for P"],
  [control({ targets: [undefined] }), "'serviceControlPolicies.targets' must be text, got undefined"],
  [control({ targets: [111111111111] }), "'serviceControlPolicies.targets' must be text, got the number 111111111111"],
  [control({ document: {} }), "Policy 'P' at P must have a Statement"],
  [{ resourceControlPolicies: [{ name: 'R', document: document(), targets: [] }] }, "'resourceControlPolicies.targets' must name at least one root, unit or account, got none for R"],
  [{ resourceControlPolicies: [{ name: 'R', document: document(READ), targets: ['r-ab12'] }] }, "Policy 'R' at R: Statement[0] must have Principal or NotPrincipal"],
  [{ managedPolicies: [{ policy: 'Own', document: {} }] }, "Policy 'Own' at 'managedPolicies' must have a Statement"],
  [{ managedPolicies: [{ policy: '', document: document() }] }, "'managedPolicies.policy' must be the ARN or the name of a policy, got "],
  [{ managedPolicies: [{ policy: 'Own', document: document({ ...READ, Principal: '*' }) }] },
    "Policy 'Own' at 'managedPolicies': Statement[0] must not have a Principal: it is an identity policy"],
  [{ accounts: [{ account: '1', parents: [] }] }, "'accounts.account' must be 12 digits, got 1"],
  [{ accounts: [{ account: untyped(111111111111), parents: [] }] }, "'accounts.account' must be text, got the number 111111111111"],
  [{ accounts: [{ account: '111111111111', parents: [untyped(undefined)] }] }, "'accounts.parents' must be text, got undefined"],
  [{ accounts: [{ account: '111111111111', parents: [] }, { account: '111111111111', parents: ['r-ab12'] }] }, "'accounts' must not repeat an entry, got 111111111111 twice"],
  [{ knownActions: ['GetThing'] }, "'knownActions' must be written as service:Action or *, got GetThing"],
  [{ knownActions: [untyped(undefined)] }, "'knownActions' must be text, got undefined"],
])('%j: %s', (options, message) => {
  expect(() => AccessModel.fromPolicies({}, options)).toThrow(new Error(message));
});
