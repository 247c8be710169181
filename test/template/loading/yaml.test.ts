import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseYaml } from '../../../src/template/loading/yaml';
import { TemplateSet } from '../../../src/template/template-set';

test.each<[string, unknown]>([
  ['!Ref A', { Ref: 'A' }],
  ['!GetAtt A.Arn', { 'Fn::GetAtt': ['A', 'Arn'] }],
  ['!GetAtt A.Outputs.B', { 'Fn::GetAtt': ['A', 'Outputs.B'] }],
  ['!GetAtt [A, Arn]', { 'Fn::GetAtt': ['A', 'Arn'] }],
  ['!GetAtt A', { 'Fn::GetAtt': 'A' }],
  ['!Sub "${A}-${!b}"', { 'Fn::Sub': '${A}-${!b}' }],
  ['!Sub 5', { 'Fn::Sub': '5' }],
  ['!Sub ["${A}", {A: !Ref B}]', { 'Fn::Sub': ['${A}', { A: { Ref: 'B' } }] }],
  ['!Join ["-", [a, !Ref B]]', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
  ['!Select [0, !Split [",", !Ref A]]', { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'A' }] }] }],
  ['!If [C, a, !Ref "AWS::NoValue"]', { 'Fn::If': ['C', 'a', { Ref: 'AWS::NoValue' }] }],
  ['!Equals [a, b]', { 'Fn::Equals': ['a', 'b'] }],
  ['!And [!Condition A, !Not [!Condition B]]', { 'Fn::And': [{ Condition: 'A' }, { 'Fn::Not': [{ Condition: 'B' }] }] }],
  ['!Or [!Condition A, !Condition B]', { 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] }],
  ['!FindInMap [M, a, b]', { 'Fn::FindInMap': ['M', 'a', 'b'] }],
  ['!ImportValue x', { 'Fn::ImportValue': 'x' }],
  ['!ImportValue {"Fn::Sub": "${A}"}', { 'Fn::ImportValue': { 'Fn::Sub': '${A}' } }],
  ['!Base64 x', { 'Fn::Base64': 'x' }],
  ['!Cidr [a, 1, 2]', { 'Fn::Cidr': ['a', 1, 2] }],
  ['!GetAZs ""', { 'Fn::GetAZs': '' }],
  ['!GetAZs', { 'Fn::GetAZs': '' }],
  ['!Transform {Name: M}', { 'Fn::Transform': { Name: 'M' } }],
  ['!GetStackOutput {StackName: A, OutputName: B}', { 'Fn::GetStackOutput': { StackName: 'A', OutputName: 'B' } }],
  ['!ToJsonString {a: 1}', { 'Fn::ToJsonString': { a: 1 } }],
  ['!Length [a]', { 'Fn::Length': ['a'] }],
  ['!Ref\n', { Ref: '' }],
  ['Version: 2012-10-17', { Version: '2012-10-17' }],
  ['a: 012345678901', { a: '012345678901' }],
  ['a: 123456789012', { a: 123456789012 }],
  ['012345678901: a\n1.10: b', { '012345678901': 'a', '1.10': 'b' }],
  ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['a: yes\nb: true\nc: ~', { a: 'yes', b: true, c: null }],
  ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
])('%s', (text, expected) => {
  expect(parseYaml(text)).toEqual(expected);
});

test('a template in YAML says the same as in JSON', () => {
  const directory = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(directory, 'nested'));
  writeFileSync(join(directory, 'shop.yaml'), `
Parameters:
  Env: {Type: String, Default: prod}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub "\${Env}-role"
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - {Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: !GetAtt Inner.Outputs.RoleArn}}
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: nested/inner.yml, Parameters: {Name: !Ref Env}}
`);
  writeFileSync(join(directory, 'nested', 'inner.yml'), `
Parameters: {Name: {Type: String}}
Resources: {Role: {Type: AWS::IAM::Role, Properties: {RoleName: !Ref Name}}}
Outputs: {RoleArn: {Value: !GetAtt Role.Arn}}
`);
  const set = TemplateSet.fromFile(join(directory, 'shop.yaml'), { account: '222222222222' });
  expect(set.stackNames).toEqual(['shop', `shop-Inner-<${join(directory, 'shop.yaml')}/Inner>`]);
  expect(set._stacks[0].find('Role')!.properties).toEqual({
    RoleName: 'prod-role',
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: 'arn:aws:iam::222222222222:role/prod' } }],
    },
  });
  expect(set._stacks.flatMap(({ resources }) => resources.map(({ path }) => path))).toEqual(['shop/Role', 'shop/Inner', 'shop/Inner/Role']);
});

test('a nested stack that contains itself', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'templates-')), 'loop.yaml');
  writeFileSync(path, 'Resources: {Again: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: loop.yaml}}}');
  expect(() => TemplateSet.fromFile(path)).toThrow(new Error(`'${path}' Resources.Again: the nested stack contains itself: ${path} → ${path}`));
});
