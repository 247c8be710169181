import { resolved, shown } from '../support';

test.each<[string, object, unknown]>([
  ['a default', { Type: 'String', Default: 'a' }, 'a'],
  ['a default that is a number', { Type: 'Number', Default: 1.5 }, '1.5'],
  ['a list', { Type: 'List<AWS::EC2::Subnet::Id>', Default: 's-1,s-2' }, ['s-1', 's-2']],
  ['an empty list', { Type: 'CommaDelimitedList', Default: '' }, []],
  ['no value', { Type: 'String' }, '<Stack/P>'],
  ['a default that is not shown', { Type: 'String', Default: 'secret', NoEcho: true }, '<Stack/P>'],
  ['a parameter of Parameter Store', { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a' }, '<ssm(/a, 111111111111, us-east-1)>'],
  ['a parameter of Parameter Store without a default', { Type: 'AWS::SSM::Parameter::Value<String>' }, '<Stack/P>'],
  ['the name of such a parameter', { Type: 'AWS::SSM::Parameter::Name', Default: '/a' }, '/a'],
])('%s', (_name, declaration, expected) => {
  expect(shown(resolved({ Ref: 'P' }, { Parameters: { P: declaration } }))).toEqual(expected);
});

test.each<[string, object, unknown]>([
  ['instead of the default', { Type: 'String', Default: 'a' }, 'x,y'],
  ['where there is none', { Type: 'String' }, 'x,y'],
  ['that is not shown', { Type: 'String', NoEcho: 'true' }, 'x,y'],
  ['of a list', { Type: 'CommaDelimitedList' }, ['x', 'y']],
  ['that names one of Parameter Store', { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a' }, '<ssm(x,y, 111111111111, us-east-1)>'],
])('a given value %s', (_name, declaration, expected) => {
  expect(shown(resolved({ Ref: 'P' }, { Parameters: { P: declaration } }, { parameters: { P: 'x,y' } }))).toEqual(expected);
});

test.each<[string, object, string]>([
  ['a parameter without a type', {}, "'Stack' Parameters.P.Type: must be the type of the parameter, got nothing"],
  ['a default that is an object', { Type: 'String', Default: {} }, "'Stack' Parameters.P.Default: must be a text or a number, got an object"],
])('refuses %s', (_name, declaration, message) => {
  expect(() => resolved({ Ref: 'P' }, { Parameters: { P: declaration } })).toThrow(new Error(message));
});

test('refuses the value of a parameter that nobody declares', () => {
  expect(() => resolved('x', {}, { parameters: { Typo: 'x' } })).toThrow(new Error("'parameters' must name parameters of the templates, got Typo"));
});
