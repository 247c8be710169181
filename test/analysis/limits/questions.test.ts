import { document, model, untyped } from './support';
import { AccessAssertions } from '../../../src/analysis/access-assertions';
import { AccessChecks } from '../../../src/analysis/access-checks';
import { AccessExpectation } from '../../../src/analysis/access-expectation';
import { AccessModel } from '../../../src/analysis/access-model';
import type { AccessQuestion } from '../../../src/analysis/access-question';
import { RequestContext } from '../../../src/analysis/request-context';
import { TemplateSet } from '../../../src/template/template-set';

const QUESTION: AccessQuestion = { principal: 'alice', actions: ['s3:GetObject'] };
const ACTIONS = "'actions' must be written as service:Action or *, got ";

const REFUSED: [Partial<AccessQuestion>, string][] = [
  [{ actions: [] }, "'actions' must name at least one action such as s3:GetObject, got none"],
  [{ actions: untyped(undefined) }, "'actions' must name at least one action such as s3:GetObject, got none"],
  [{ actions: [''] }, ACTIONS],
  [{ actions: ['GetObject'] }, `${ACTIONS}GetObject`],
  [{ actions: ['s3:'] }, `${ACTIONS}s3:`],
  [{ actions: [':GetObject'] }, `${ACTIONS}:GetObject`],
  [{ actions: ['s3:Get Object'] }, `${ACTIONS}s3:Get Object`],
  [{ actions: ['s3:GetObject', 's3:a:b'] }, `${ACTIONS}s3:a:b`],
  [{ actions: ['*:GetObject'] }, `${ACTIONS}*:GetObject`],
  [{ actions: [untyped(undefined)] }, "'actions' must be text, got undefined"],
  [{ actions: [untyped(5)] }, "'actions' must be text, got the number 5"],
  [{ actions: untyped('s3:GetObject') }, "'actions' must be a list, got the text s3:GetObject"],
  [{ resources: [] }, "'resources' must name at least one resource, got none"],
  [{ resources: [untyped(undefined)] }, "'resources' must be text, got undefined"],
  [{ resources: [untyped(5)] }, "'resources' must be text, got the number 5"],
  [{ resources: untyped('arn:aws:s3:::alpha') }, "'resources' must be a list, got the text arn:aws:s3:::alpha"],
  [{ resources: ['Stack/Nothing'] }, "'resources' must name resources by ARN or construct path, got Stack/Nothing"],
  [{ principal: 'zzzzzzzz' }, "'principal' must name a principal by ARN, construct path or name, got zzzzzzzz"],
  [{ principal: 'alica' }, "'principal' must name a principal by ARN, construct path or name, got alica; did you mean alice?"],
  [{ principal: 'carol' }, "'principal' must name one principal, got carol, which may be carol or carol"],
  [{ principal: 'arn:aws:s3:::alpha' }, "'principal' must name a principal by ARN, construct path or name, got arn:aws:s3:::alpha"],
  [{ principal: untyped(123456789012) }, "'principal' must be text, got the number 123456789012"],
  [{ principal: '' }, "'principal' must name a principal by ARN, construct path or name, got ; did you mean alice, bob or carol?"],
  [{ principal: untyped(undefined) }, "'principal' must name a principal by ARN, construct path or name, got ; did you mean alice, bob or carol?"],
  [{ sessionPolicies: [{}] }, "Policy 'session policy 1' at the session of alice must have a Statement"],
  [{ sessionPolicies: [document(), untyped(undefined)] }, "Policy 'session policy 2' at the session of alice must be an object, got nothing"],
];

describe.each<[string, (question: AccessQuestion) => unknown]>([
  ['ask', (question) => model().ask(question)],
  ['may', (question) => model().may(question)],
  ['mayNot', (question) => model().mayNot(question)],
  ['explain', (question) => model().explain(question)],
  ['mayOnlyWith', (question) => model().mayOnlyWith(question, RequestContext.consoleWithMfa())],
  ['AccessAssertions', (question) => { AccessAssertions.forModel(model()).mayNot(question); }],
])('%s refuses', (_, call) => {
  test.each(REFUSED)('%j: %s', (question, message) => {
    expect(() => call({ ...QUESTION, ...question })).toThrow(new Error(message));
  });
});

test.each(['*', 's3:*', '123:Get?bject*', 'S3:getobject', 'execute-api:Invoke'])('takes the action %s', (action) => {
  expect(() => model().ask({ ...QUESTION, actions: [action] })).not.toThrow();
});

describe('contexts', () => {
  const KEY = "'key' must be a condition key such as aws:SourceIp, got ";
  test.each<[unknown, string]>([
    ['', KEY], ['SourceIp', `${KEY}SourceIp`], ['aws:', `${KEY}aws:`], [':a', `${KEY}:a`], ['aws: a', `${KEY}aws: a`], ['aws:Tag/a ', `${KEY}aws:Tag/a `],
    [undefined, "'key' must be text, got undefined"], [5, "'key' must be text, got the number 5"],
  ])('the key %p', (key, message) => {
    expect(() => RequestContext.unknown().having(untyped(key), 'x')).toThrow(new Error(message));
    expect(() => RequestContext.unknown().lacking(untyped(key))).toThrow(new Error(message));
  });

  test.each<[unknown[], string]>([
    [[], "'values' must hold at least one value of aws:SourceIp, got none; 'lacking' says that a key is absent"],
    [[undefined], "'values' must be text, got undefined"],
    [[true], "'values' must be text, got true"],
    [['a', 5], "'values' must be text, got the number 5"],
    [[['a', 'b']], "'values' must be text, got a,b"],
  ])('the values %j', (values, message) => {
    expect(() => RequestContext.unknown().having('aws:SourceIp', ...values.map(untyped))).toThrow(new Error(message));
  });

  test('an empty text is a value', () => {
    expect(RequestContext.exactly().having('aws:PrincipalTag/two words', '').toString()).toBe('aws:PrincipalTag/two words = ; no other keys');
  });

  test('a condition that fixes nothing', () => {
    expect(() => model().mayOnlyWith(QUESTION, RequestContext.exactly())).toThrow(new Error("'condition' must fix at least one key, got any context"));
  });
});

describe('expectations', () => {
  const ID = "'id' must be capital letters, digits, . and -, at most 60, a letter first, got ";
  test.each<[unknown, string]>([
    ['', ID], ['a', `${ID}a`], ['1A', `${ID}1A`], ['A_B', `${ID}A_B`], ['A'.repeat(61), `${ID}${'A'.repeat(61)}`], [5, `${ID}5`],
  ])('the id %p', (id, message) => {
    for (const make of [AccessExpectation.may, AccessExpectation.mayNot]) {
      expect(() => make(QUESTION, { id: untyped(id) })).toThrow(new Error(message));
    }
    expect(() => AccessExpectation.mayOnlyWith(QUESTION, RequestContext.consoleWithMfa(), { id: untyped(id) })).toThrow(new Error(message));
  });

  test.each(['A', 'A'.repeat(60), 'A1.B-2'])('the id %s is taken', (id) => {
    expect(AccessExpectation.may(QUESTION, { id }).id).toBe(id);
  });

  test('none, and one twice', () => {
    const named = AccessExpectation.mayNot(QUESTION, { id: 'TRAIL' });
    const first = AccessExpectation.mayNot(QUESTION, { id: 'MAY-NOT-2' });

    expect(() => new AccessChecks({ expectations: [] })).toThrow(new Error("'expectations' must hold at least one expectation, got none"));
    expect(() => new AccessChecks({ expectations: [named, first, named] })).toThrow(new Error("'expectations' must not repeat an id, got TRAIL twice"));
    expect(() => new AccessChecks({ expectations: [first, AccessExpectation.mayNot(QUESTION)] }))
      .toThrow(new Error("'expectations' must not repeat an id, got MAY-NOT-2 twice"));
  });
});

test('a resource that several have', () => {
  const bucket = { Type: 'AWS::S3::Bucket' };

  const templates = ['One', 'Two'].map((stackName) => TemplateSet.fromDocument({ Resources: { Data: bucket, Me: { Type: 'AWS::IAM::User' } } }, { stackName }));
  const both = AccessModel.fromTemplates(TemplateSet.merge(...templates));

  expect(() => both.ask({ principal: 'One/Me', actions: ['s3:GetObject'], resources: ['Data'] }))
    .toThrow(new Error("'resources' must name one resource each, got Data, which may be One/Data or Two/Data"));
});
