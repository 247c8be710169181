import { parsePolicy } from '../../../src/analysis/evaluation/policy-document';
import type { Policy, PolicyKind } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';
import type { Value } from '../../../src/template/model/value';

const HIDDEN = opaque('Stack/Parameter', 'a parameter without default');

function parse(document: Value | undefined, kind: PolicyKind = 'identity'): Policy {
  return parsePolicy(document, { kind, name: 'Inline', path: 'Stack/Role/Inline' });
}

const statement = (more: Record<string, Value> = {}): Record<string, Value> => ({ Effect: 'Allow', Action: 's3:*', Resource: '*', ...more });
const withStatement = (more: Record<string, Value>): Value => ({ Version: '2012-10-17', Statement: [statement(), statement(more)] });

test('reads every element', () => {
  const policy = parse({
    Version: '2012-10-17',
    Id: 'x',
    Statement: {
      Sid: 'Read',
      Effect: 'Deny',
      NotAction: ['s3:*', 'ec2:Run*'],
      NotResource: 'arn:aws:s3:::b/*',
      NotPrincipal: { AWS: ['*', '111111111111'], Service: 'ec2.amazonaws.com' },
      Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a', 1, true] }, 'Null': { 'aws:x': true } },
    },
  }, 'resource');
  expect(policy).toMatchObject({ version: '2012-10-17', origin: { name: 'Inline' } });
  expect(policy.unknown).toBeUndefined();
  expect(policy.statements).toEqual([{
    policy,
    index: 0,
    sid: 'Read',
    effect: 'Deny',
    notActions: ['s3:*', 'ec2:Run*'],
    notResources: ['arn:aws:s3:::b/*'],
    notPrincipals: [{ kind: 'Everyone', value: '*' }, { kind: 'AWS', value: '111111111111' }, { kind: 'Service', value: 'ec2.amazonaws.com' }],
    conditions: [
      { written: 'ForAnyValue:StringLikeIfExists', operator: 'stringlike', quantifier: 'any', ifExists: true, key: 'aws:TagKeys', values: ['a', '1', 'true'] },
      { written: 'Null', operator: 'null', ifExists: false, key: 'aws:x', values: ['true'] },
    ],
  }]);
});

test('takes the JSON of a document, and the older version where none is given', () => {
  expect(parse(JSON.stringify({ Statement: [statement()] }))).toMatchObject({ version: '2008-10-17', statements: [{ actions: ['s3:*'] }] });
});

test('a trust policy needs no resource', () => {
  expect(parse({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }] }, 'trust').statements[0].principals).toEqual([{ kind: 'Everyone', value: '*' }]);
});

test.each<[string, Value, Partial<Policy>]>([
  ['the document', HIDDEN, { statements: [] }],
  ['the version', { Version: HIDDEN, Statement: [] }, { version: '2012-10-17' }],
  ['the statements', { Statement: HIDDEN }, { statements: [] }],
  ['a statement', { Statement: [HIDDEN] }, { statements: [] }],
  ['an effect', { Statement: [statement({ Effect: HIDDEN })] }, { statements: [] }],
])('%s that only the deployment knows makes the policy unknown', (_, document, expected) => {
  expect(parse(document)).toMatchObject({ ...expected, unknown: 'Stack/Parameter: a parameter without default' });
});

test('what else only the deployment knows stays a symbol', () => {
  const policy = parse({
    Statement: [{ Effect: 'Allow', Principal: HIDDEN, Action: HIDDEN, Resource: HIDDEN, Condition: HIDDEN },
      statement({ Principal: { AWS: HIDDEN }, Condition: { StringEquals: HIDDEN } })],
  }, 'resource');
  expect(policy.unknown).toBeUndefined();
  expect(policy.statements[0]).toMatchObject({ principals: [{ kind: 'AWS', value: HIDDEN }], actions: [HIDDEN], resources: [HIDDEN], conditions: [{ operator: 'unknown' }] });
  expect(policy.statements[1]).toMatchObject({ principals: [{ kind: 'AWS', value: HIDDEN }], conditions: [{ operator: 'unknown' }] });
});

const AT = "Policy 'Inline' at Stack/Role/Inline";
test.each<[Value | undefined, PolicyKind, string]>([
  [undefined, 'identity', `${AT} must be an object, got nothing`],
  [[], 'identity', `${AT} must be an object, got []`],
  ['{', 'identity', `${AT} must be an object or its JSON, got "{"`],
  [null, 'identity', `${AT} must be an object, got null`],
  [{ Version: '2012-10-18', Statement: [] }, 'identity', `${AT}: Version must be 2012-10-17 or 2008-10-17, got "2012-10-18"`],
  [{ Statement: ['x'] }, 'identity', `${AT}: Statement[0] must be an object, got "x"`],
  [{ Statement: 'x' }, 'identity', `${AT}: Statement must be an object, got "x"`],
  [withStatement({ Effect: 'allow' }), 'identity', `${AT}: Statement[1].Effect must be Allow or Deny, got "allow"`],
  [withStatement({ NotAction: 's3:*' }), 'identity', `${AT}: Statement[1] must not have both Action and NotAction`],
  [withStatement({ NotResource: '*' }), 'identity', `${AT}: Statement[1] must not have both Resource and NotResource`],
  [{ Statement: { Effect: 'Allow', Resource: '*' } }, 'identity', `${AT}: Statement must have Action or NotAction`],
  [{ Statement: { Effect: 'Allow', Action: '*' } }, 'boundary', `${AT}: Statement must have Resource or NotResource`],
  [withStatement({ Principal: '*' }), 'identity', `${AT}: Statement[1] must not have a Principal: it is an identity policy`],
  [{ Statement: [statement()] }, 'resource', `${AT}: Statement[0] must have Principal or NotPrincipal`],
  [withStatement({ Action: ['s3:*', 7] }), 'identity', `${AT}: Statement[1].Action[1] must be a string, got 7`],
  [withStatement({ Action: 's3' }), 'identity', `${AT}: Statement[1].Action must be '*' or 'service:Action', got "s3"`],
  [withStatement({ Action: ['s3:Get Object'] }), 'identity', `${AT}: Statement[1].Action[0] must be '*' or 'service:Action', got "s3:Get Object"`],
  [withStatement({ Resource: {} }), 'identity', `${AT}: Statement[1].Resource must be a string, got {}`],
  [withStatement({ Condition: [] }), 'identity', `${AT}: Statement[1].Condition must be an object, got []`],
  [withStatement({ Condition: { Bool: 'x' } }), 'identity', `${AT}: Statement[1].Condition.Bool must be an object, got "x"`],
  [withStatement({ Condition: { Bool: { 'aws:x': [{}] } } }), 'identity', `${AT}: Statement[1].Condition.Bool.aws:x must be a string or a list of strings, got {}`],
  [{ Statement: [statement({ Principal: 'everyone' })] }, 'resource', `${AT}: Statement[0].Principal must be '*' or an object, got "everyone"`],
  [{ Statement: [statement({ Principal: ['*'] })] }, 'resource', `${AT}: Statement[0].Principal must be '*' or an object, got ["*"]`],
  [{ Statement: [statement({ Principal: { Aws: '*' } })] }, 'resource', `${AT}: Statement[0].Principal.Aws must be one of AWS, Service, Federated, CanonicalUser, got "Aws"`],
  [withStatement({ Effect: 'x'.repeat(200) }), 'identity', `${AT}: Statement[1].Effect must be Allow or Deny, got "${'x'.repeat(99)}…`],
])('%j as %s policy: %s', (document, kind, message) => {
  expect(() => parse(document, kind)).toThrow(new Error(message));
});
