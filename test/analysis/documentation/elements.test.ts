// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
import { allow, deny, document, OBJECT, OWN, user, verdict, type Statement } from './ask';
import { AccessModel } from '../../../src/analysis/access-model';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';

const not = (statement: Statement, name: 'Action' | 'Resource', value: unknown): Statement => {
  const rest = Object.entries(statement).filter(([key]) => key !== name);
  return { ...Object.fromEntries(rest), [`Not${name}`]: value };
};

test.each<[string, Statement[], string, string, string]>([
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
  ['prefix and name of actions have no case', [allow('S3:getOBJECT')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['* within a name', [allow('s3:*Object')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['? is one character', [allow('s3:?etObject')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['* is all actions', [allow('*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['*:* is all actions', [allow('*:*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['another service', [allow('s3express:*')], 's3:GetObject', OBJECT, 'DENIED'],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
  ['NotAction with Allow: everything but', [not(allow(''), 'Action', 'iam:*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['NotAction with Allow: the exception', [not(allow(''), 'Action', 'iam:*')], 'iam:ListUsers', '*', 'DENIED'],
  ['NotAction with Allow and a resource: only what is about it', [not(allow('', 'arn:aws:s3:::*'), 'Action', 's3:DeleteBucket')], 's3:DeleteBucket', 'arn:aws:s3:::b', 'DENIED'],
  ['NotAction with Deny: everything but', [allow('*'), not(deny(''), 'Action', ['iam:*', 's3:*'])], 'ec2:RunInstances', '*', 'DENIED'],
  ['NotAction with Deny does not allow the exception', [not(deny(''), 'Action', 's3:*')], 's3:GetObject', OBJECT, 'DENIED'],
  ['NotAction with Deny: the exception stays allowed', [allow('*'), not(deny(''), 'Action', 's3:*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
  ['* in the path of an object reaches over slashes', [allow('s3:*', 'arn:aws:s3:::bucket/a/*/z')], 's3:GetObject', 'arn:aws:s3:::bucket/a/b/c/z', 'ALLOWED'],
  ['several wildcards', [allow('s3:*', 'arn:aws:s3:::b?ck*/*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['resources are case-sensitive', [allow('s3:*', 'arn:aws:s3:::bucket/File')], 's3:GetObject', OBJECT, 'DENIED'],
  ['a wildcard in the type of the resource matches', [allow('s3:*', 'arn:*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['the bucket is not its objects', [allow('s3:*', 'arn:aws:s3:::bucket')], 's3:GetObject', OBJECT, 'DENIED'],
  ['the objects are not the bucket', [allow('s3:*', 'arn:aws:s3:::bucket/*')], 's3:ListBucket', 'arn:aws:s3:::bucket', 'DENIED'],
  ['several resources are alternatives', [allow('s3:*', ['arn:aws:s3:::x', 'arn:aws:s3:::bucket/*'])], 's3:GetObject', OBJECT, 'ALLOWED'],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
  ['NotResource with Deny: everything but', [allow('*'), not(deny('s3:*'), 'Resource', ['arn:aws:s3:::mine', 'arn:aws:s3:::mine/*'])], 's3:GetObject', OBJECT, 'DENIED'],
  ['NotResource with Deny: the exception', [allow('*'), not(deny('s3:*'), 'Resource', ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'])], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['NotResource with Allow: everything but', [not(allow('s3:*'), 'Resource', 'arn:aws:s3:::bucket/*')], 's3:GetObject', OBJECT, 'DENIED'],
  ['NotResource with Allow: everything but', [not(allow('s3:*'), 'Resource', 'arn:aws:s3:::other/*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  ['NotAction and NotResource together', [not(not(allow(''), 'Action', 'iam:*'), 'Resource', 'arn:aws:s3:::other/*')], 's3:GetObject', OBJECT, 'ALLOWED'],
  // What looks like a pattern elsewhere is a character here.
  ['regular expressions have no meaning', [allow('s3:*', 'arn:aws:s3:::b.cket/file')], 's3:GetObject', OBJECT, 'DENIED'],
  ['regular expressions have no meaning', [allow('s3:*', 'arn:aws:s3:::b/[a](b)+{c}$^|\\d')], 's3:GetObject', 'arn:aws:s3:::b/[a](b)+{c}$^|\\d', 'ALLOWED'],
  ['characters beyond ASCII', [allow('s3:*', 'arn:aws:s3:::b/日本/é*')], 's3:GetObject', 'arn:aws:s3:::b/日本/é😀', 'ALLOWED'],
])('%s: %j', (_, statements, action, resource, expected) => {
  expect(verdict({ principals: [user(statements)], action, resource })).toBe(expected);
});

describe('the grammar', () => {
  const ask = (policy: unknown): string => AccessModel.fromPolicies({
    principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [policy as Record<string, unknown>] }],
  }).ask({ principal: 'alice', actions: ['s3:GetObject'], resources: [OBJECT] }).verdict;

  test.each<[string, unknown]>([
    ['one statement needs no list', { Version: '2012-10-17', Statement: allow('s3:*') }],
    ['lists of one', document(allow(['s3:*'], ['*']))],
    ['no version', { Statement: [allow('s3:*')] }],
    ['an id', { Id: 'x', Statement: [allow('s3:*')] }],
    ['Sids that repeat', document({ ...allow('s3:*'), Sid: 'A' }, { ...allow('s3:*'), Sid: 'A' })],
    ['members that are undefined', document({ ...allow('s3:*'), Sid: undefined, Condition: undefined, NotAction: undefined })],
    ['no condition in a condition', document({ ...allow('s3:*'), Condition: {} })],
    ['JSON', JSON.stringify(document(allow('s3:*')))],
  ])('%s', (_, policy) => {
    expect(ask(policy)).toBe('ALLOWED');
  });

  test.each<[unknown, string]>([
    [{}, ' must have a Statement'],
    [{ Version: '2012-10-17' }, ' must have a Statement'],
    [null, ' must be an object, got null'],
    [[], ' must be an object, got []'],
    ['x', ' must be an object or its JSON, got "x"'],
    [{ Version: '2012-10-18', Statement: [] }, ': Version must be 2012-10-17 or 2008-10-17, got "2012-10-18"'],
    [{ Version: 2012, Statement: [] }, ': Version must be 2012-10-17 or 2008-10-17, got 2012'],
    [document(null as never), ': Statement[0] must be an object, got null'],
    [document('x' as never), ': Statement[0] must be an object, got "x"'],
    [document({ ...allow('s3:*'), Effect: 'allow' }), ': Statement[0].Effect must be Allow or Deny, got "allow"'],
    [document({ Effect: 'Allow', Resource: '*' }), ': Statement[0] must have Action or NotAction'],
    [document({ Effect: 'Allow', Action: 's3:*' }), ': Statement[0] must have Resource or NotResource'],
    [document({ ...allow('s3:*'), NotAction: 's3:*' }), ': Statement[0] must not have both Action and NotAction'],
    [document({ ...allow('s3:*'), NotResource: '*' }), ': Statement[0] must not have both Resource and NotResource'],
    [document({ ...allow('s3:*'), Principal: '*' }), ': Statement[0] must not have a Principal: it is an identity policy'],
    [document(allow([])), ': Statement[0].Action must not be an empty list'],
    [document(allow('s3:*', [])), ': Statement[0].Resource must not be an empty list'],
    [document(allow('GetObject')), ": Statement[0].Action must be '*' or 'service:Action', got \"GetObject\""],
    [document(allow(['s3:*', 5 as never])), ': Statement[0].Action[1] must be a string, got 5'],
    [document({ ...allow('s3:*'), Condition: null }), ': Statement[0].Condition must be an object, got null'],
    [document({ ...allow('s3:*'), Condition: { Bool: 'x' } }), ': Statement[0].Condition.Bool must be an object, got "x"'],
    [document({ ...allow('s3:*'), Condition: { Bool: { a: {} } } }), ': Statement[0].Condition.Bool.a must be a string or a list of strings, got {}'],
  ])('%j is refused', (policy, message) => {
    expect(() => ask(policy)).toThrow(new Error(`Policy 'policy 1' at alice${message}`));
  });

  test('an account that YAML made a number', () => {
    const Principal = { AWS: 12345678901 };
    const resources = [{ arn: 'arn:aws:s3:::bucket', account: OWN, policy: document({ ...deny('s3:*', 'arn:aws:s3:::bucket/*'), Principal }) }];
    expect(verdict({ principals: [user([allow('s3:*')], { account: '012345678901' })], resources })).toBe('DENIED');
  });
});

test('large policies and hostile patterns take no time to speak of', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => allow('s3:Get*', `arn:aws:s3:::b${String(index)}/*`));
  const started = Date.now();
  expect(verdict({ principals: [user(many)], action: 's3:*', resource: '*' })).toBe('CONDITIONAL');
  expect(verdict({ principals: [user([allow('s3:*', `arn:aws:s3:::${'*a'.repeat(200)}x`)])], resource: `arn:aws:s3:::${'a*'.repeat(300)}y` })).toBe('DENIED');
  expect(verdict({ principals: [user([allow('s3:*', `arn:aws:s3:::${'*?'.repeat(200)}x`)])], resource: `arn:aws:s3:::${'a'.repeat(3000)}x` })).toBe('ALLOWED');
  expect(Date.now() - started).toBeLessThan(15_000);
});
