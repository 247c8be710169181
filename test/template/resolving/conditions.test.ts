import { TemplateSet } from '../../../src/template/template-set';

const PARAMETERS = { Open: { Type: 'String' }, Stage: { Type: 'String', Default: 'prod' } };
const YES = { 'Fn::Equals': ['a', 'a'] };
const NO = { 'Fn::Equals': ['a', 'b'] };
const MAYBE = { 'Fn::Equals': [{ Ref: 'Open' }, 'a'] };

function existence(condition: unknown): string {
  const [stack] = TemplateSet.fromDocument({
    Parameters: PARAMETERS,
    Conditions: { C: condition, Yes: YES, No: NO, Maybe: MAYBE },
    Resources: { X: { Type: 'Custom::X', Condition: 'C' } },
  })._stacks;
  return stack.resources[0]?.exists ?? 'no';
}

test.each<[string, unknown, string]>([
  ['Equals', YES, 'yes'],
  ['Equals of different texts', NO, 'no'],
  ['Equals of a default', { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] }, 'yes'],
  ['Equals of true and its text', { 'Fn::Equals': [true, 'true'] }, 'yes'],
  ['Equals of a symbol with itself', { 'Fn::Equals': [{ Ref: 'Open' }, { Ref: 'Open' }] }, 'yes'],
  ['Equals of a symbol', MAYBE, 'maybe'],
  ['Equals of texts that begin differently', { 'Fn::Equals': [{ 'Fn::Sub': 'a-${Open}' }, 'b-c'] }, 'no'],
  ['Equals of texts that end differently', { 'Fn::Equals': [{ 'Fn::Sub': '${Open}-a' }, 'c-b'] }, 'no'],
  ['Equals of a list with a symbol', { 'Fn::Equals': [[{ Ref: 'Open' }], ['a']] }, 'maybe'],
  ['Equals of AWS::NoValue', { 'Fn::Equals': [{ Ref: 'AWS::NoValue' }, 'a'] }, 'no'],
  ['Not', { 'Fn::Not': [NO] }, 'yes'],
  ['Not of maybe', { 'Fn::Not': [MAYBE] }, 'maybe'],
  ['And', { 'Fn::And': [YES, YES] }, 'yes'],
  ['And with a no', { 'Fn::And': [MAYBE, NO] }, 'no'],
  ['And with a maybe', { 'Fn::And': [MAYBE, YES] }, 'maybe'],
  ['Or', { 'Fn::Or': [NO, NO] }, 'no'],
  ['Or with a yes', { 'Fn::Or': [MAYBE, YES] }, 'yes'],
  ['Or with a maybe', { 'Fn::Or': [MAYBE, NO] }, 'maybe'],
  ['Condition', { Condition: 'No' }, 'no'],
  ['Condition inside', { 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Not': [{ Condition: 'Maybe' }] }] }, 'maybe'],
  ['a function of the future', { 'Fn::Tomorrow': [] }, 'maybe'],
])('%s', (_name, condition, expected) => {
  expect(existence(condition)).toBe(expected);
});

test.each<[string, unknown, string]>([
  ['a text', 'yes', "'Stack' Conditions.C: must be one condition function, got 'yes'"],
  ['two functions', { ...YES, 'Fn::Not': [] }, "'Stack' Conditions.C: must be one condition function, got an object"],
  ['no function', { Ref: 'Stage' }, "'Stack' Conditions.C: must be a condition function, got 'Ref'"],
  ['Equals of one', { 'Fn::Equals': ['a'] }, "'Stack' Conditions.C.Fn::Equals: must be a list of 2 arguments, got a list of 1"],
  ['And of one', { 'Fn::And': [YES] }, "'Stack' Conditions.C.Fn::And: must be a list of 2 to 10 arguments, got a list of 1"],
  ['Not of two', { 'Fn::Not': [YES, NO] }, "'Stack' Conditions.C.Fn::Not: must be a list of 1 argument, got a list of 2"],
  ['Condition of a number', { Condition: 1 }, "'Stack' Conditions.C.Condition: must be the name of a condition, got 1"],
  ['Condition of nothing', { Condition: 'Nowhere' }, "'Stack' Conditions.C.Condition: there is no condition 'Nowhere'"],
  ['itself', { 'Fn::Not': [{ Condition: 'C' }] }, "'Stack' Conditions.C: circular reference: Stack/Conditions.C → Stack/Conditions.C"],
])('refuses %s', (_name, condition, message) => {
  expect(() => existence(condition)).toThrow(new Error(message));
});

test('a resource whose condition is not declared', () => {
  const [stack] = TemplateSet.fromDocument({ Resources: { X: { Type: 'Custom::X', Condition: 'Nowhere' } } })._stacks;
  expect(() => stack.resources).toThrow(new Error("'Stack' Resources.X.Condition: there is no condition 'Nowhere'"));
});
