import { TemplateSet } from '../../../src/template/template-set';

const CONDITIONS = { No: { 'Fn::Equals': ['a', 'b'] }, Maybe: { 'Fn::Equals': [{ Ref: 'Open' }, 'b'] } };

function load(resources: Record<string, unknown>) {
  const [stack] = TemplateSet.fromDocument({
    Parameters: { Open: { Type: 'String' } },
    Conditions: CONDITIONS,
    Resources: Object.fromEntries(Object.entries(resources).map(([id, properties]) => [id, { Type: 'Custom::X', Properties: properties }])),
  })._stacks;
  return stack.resources;
}

test.each<[string, Record<string, unknown>, string]>([
  ['two resources', { A: { P: { Ref: 'B' } }, B: { P: { Ref: 'A' } } }, "'Stack' Resources.A: circular dependency: A → B → A"],
  ['a resource and itself', { A: { P: { 'Fn::GetAtt': ['A', 'Arn'] } } }, "'Stack' Resources.A: circular dependency: A → A"],
  ['text with spaces', { A: { P: { 'Fn::Sub': '${ B.Arn }' } }, B: { P: { Ref: 'A' } } }, "'Stack' Resources.A: circular dependency: A → B → A"],
  ['three by text', { A: { P: { 'Fn::GetAtt': 'B.Arn' } }, B: { P: { 'Fn::Sub': '${C}' } }, C: { P: { 'Fn::Sub': ['${X}', { X: { Ref: 'B' } }] } } },
    "'Stack' Resources.B: circular dependency: B → C → B"],
])('refuses %s', (_name, resources, message) => {
  expect(() => load(resources)).toThrow(new Error(message));
});

// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html
test('takes a function of SAM whose deployment waits for alarms about it', () => {
  const [stack] = TemplateSet.fromDocument({
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: {
      Worker: { Type: 'AWS::Serverless::Function', Properties: { DeploymentPreference: { Type: 'Linear10PercentEvery1Minute', Alarms: [{ Ref: 'Errors' }] } } },
      Errors: { Type: 'AWS::CloudWatch::Alarm', Properties: { Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Worker' } }] } },
    },
  })._stacks;
  expect(stack.resources.map(({ logicalId }) => logicalId)).toEqual(['Worker', 'Errors']);
});

test('refuses it again when asked again', () => {
  const [stack] = TemplateSet.fromDocument({ Resources: { A: { Type: 'Custom::X', DependsOn: ['B'] }, B: { Type: 'Custom::X', DependsOn: 'A' } } })._stacks;
  expect(() => stack.find('A')).toThrow(new Error("'Stack' Resources.A: circular dependency: A → B → A"));
  expect(() => stack.resources).toThrow(new Error("'Stack' Resources.A: circular dependency: A → B → A"));
});

test.each<[string, Record<string, unknown>]>([
  ['a branch that is not taken', { A: { P: { 'Fn::If': ['No', { Ref: 'B' }, 'x'] } }, B: { P: { Ref: 'A' } } }],
  ['a branch that perhaps is not taken', { A: { P: { 'Fn::If': ['Maybe', { Ref: 'B' }, 'x'] } }, B: { P: { Ref: 'A' } } }],
  ['a variable of Sub', { A: { P: { 'Fn::Sub': ['${B}', { B: 'x' }] } }, B: { P: { Ref: 'A' } } }],
  ['a diamond', { A: { P: [{ Ref: 'B' }, { Ref: 'C' }] }, B: { P: { Ref: 'D' } }, C: { P: { Ref: 'D' } }, D: {} }],
])('takes %s', (_name, resources) => {
  expect(load(resources).map(({ properties }) => properties)).toHaveLength(Object.keys(resources).length);
});

test('a chain of as many resources as a template may have is no circle, but too long to follow', () => {
  const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) =>
    [`R${i}`, { Type: 'AWS::IAM::Role', Properties: { RoleName: i === length - 1 ? 'end' : { Ref: `R${i + 1}` } } }]));
  const [short] = TemplateSet.fromDocument({ Resources: chain(60) })._stacks;
  expect(short.find('R0')!.ref).toBe('end');
  const [long] = TemplateSet.fromDocument({ Resources: chain(2000) })._stacks;
  expect(() => long.find('R0')!.ref).toThrow(/^'Stack' Resources\.R\d+: references hang on one another more than 250 steps deep$/);
});

test('outputs and parameters of nested stacks that hang on one another', () => {
  const [stack] = TemplateSet.merge(
    TemplateSet.fromDocument({ Outputs: { O: { Value: { 'Fn::ImportValue': 'b' }, Export: { Name: 'a' } } }, Resources: {} }, { stackName: 'A' }),
    TemplateSet.fromDocument({ Outputs: { O: { Value: { 'Fn::ImportValue': 'a' }, Export: { Name: 'b' } } }, Resources: {} }, { stackName: 'B' }),
    TemplateSet.fromDocument({ Resources: { X: { Type: 'Custom::X', Properties: { P: { 'Fn::ImportValue': 'a' } } } } }, { stackName: 'C' }),
  )._stacks.slice(2);
  expect(() => stack.find('X')!.properties).toThrow(new Error("'A' Outputs.O: circular reference: A/Outputs.O → B/Outputs.O → A/Outputs.O"));
});
