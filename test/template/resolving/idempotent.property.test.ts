import * as fc from 'fast-check';
import type { TemplateStack } from '../../../src/template/model/template-stack';
import type { Value } from '../../../src/template/model/value';
import type { ResolvedStack } from '../../../src/template/resolving/stack';
import { TemplateSet } from '../../../src/template/template-set';

const SECTIONS = {
  Parameters: { Name: { Type: 'String', Default: 'shop' }, Open: { Type: 'String' }, Names: { Type: 'CommaDelimitedList', Default: 'a,b' } },
  Mappings: { Map: { k: { v: 'mapped' } } },
  Conditions: { Yes: { 'Fn::Equals': ['a', 'a'] }, No: { 'Fn::Equals': ['a', 'b'] }, Maybe: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] } },
};

const word = fc.constantFrom('a', 'b/c', '', 'x:y', '${Name}', '{{resolve:ssm:/p}}', '<Stack/Open>', 'é', '*', 'arn:aws:iam::1:role/x');

/** Texts made by functions, as deep as they come. */
const { text } = fc.letrec<{ text: unknown }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.constantFrom('Name', 'Open', 'AWS::Region', 'AWS::StackId', 'Role', 'Thing').map((name) => ({ Ref: name })),
    fc.constantFrom('Role.Arn', 'Thing.Any').map((name) => ({ 'Fn::GetAtt': name })),
    fc.constant({ 'Fn::FindInMap': ['Map', 'k', 'v'] }),
    fc.tuple(word, fc.array(tie('text'), { maxLength: 3 })).map((parts) => ({ 'Fn::Join': parts })),
    fc.array(tie('text'), { maxLength: 2 }).map((parts) => ({ 'Fn::Sub': ['${V}-${!w}-${Name}', { V: { 'Fn::Join': ['', parts] } }] })),
    fc.tuple(fc.constantFrom('Yes', 'No', 'Maybe'), tie('text'), tie('text')).map((parts) => ({ 'Fn::If': parts })),
    tie('text').map((inner) => ({ 'Fn::Base64': inner })),
    tie('text').map((inner) => ({ 'Fn::ImportValue': inner })),
    tie('text').map((inner) => ({ 'Fn::Select': [0, { 'Fn::Split': ['/', inner] }] })),
  ),
}));

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom<unknown>(1, true, null, { Ref: 'Names' }, { Ref: 'AWS::NoValue' }),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'Condition', 'Statement'), tie('node'), { maxKeys: 3 }),
  ),
})).node;

function stackWith(expression: unknown): TemplateStack {
  return TemplateSet.fromDocument({
    ...SECTIONS,
    Resources: {
      Role: { Type: 'AWS::IAM::Role' },
      Thing: { Type: 'Custom::Thing' },
      X: { Type: 'Custom::X', Properties: { P: expression } },
    },
  })._stacks[0];
}

test('resolving what is resolved already changes nothing', () => {
  fc.assert(fc.property(tree, (expression) => {
    const stack = stackWith(expression);
    const once = stack.find('X')!.properties as Value;
    const resource = stack.find('X')! as unknown as { declaration: { place: Parameters<ResolvedStack['resolve']>[1] } };
    expect((stack as unknown as ResolvedStack).resolve(once, resource.declaration.place)).toEqual(once);
  }), { numRuns: 1500, seed: 20261125 });
});

test('resolving twice gives the same symbols', () => {
  fc.assert(fc.property(tree, (expression) => {
    expect(stackWith(expression).find('X')!.properties).toEqual(stackWith(expression).find('X')!.properties);
  }), { numRuns: 300, seed: 20261125 });
});
