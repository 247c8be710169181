import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as fc from 'fast-check';
import {
  BaselineWebAcl, WafAction, WafComparison, WafField, WafIpSet, WafMatchPosition, WafRollout, WafSqliSensitivity, WafStatement,
  WafTextTransformation,
} from '../../src/edge';

/** The pages of AWS WAF, once more: what a leaf costs before its field and transformations. */
type Leaf = { readonly make: (field: WafField, transformations: WafTextTransformation[]) => WafStatement; readonly base: number };
const OF_FIELDS: Leaf[] = [
  { base: 2, make: (field, transformations) => WafStatement.byteMatch({ field, transformations, search: 'x', position: WafMatchPosition.EXACTLY }) },
  { base: 2, make: (field, transformations) => WafStatement.byteMatch({ field, transformations, search: 'x', position: WafMatchPosition.STARTS_WITH }) },
  { base: 2, make: (field, transformations) => WafStatement.byteMatch({ field, transformations, search: 'x', position: WafMatchPosition.ENDS_WITH }) },
  { base: 10, make: (field, transformations) => WafStatement.byteMatch({ field, transformations, search: 'x', position: WafMatchPosition.CONTAINS }) },
  { base: 10, make: (field, transformations) => WafStatement.byteMatch({ field, transformations, search: 'x', position: WafMatchPosition.CONTAINS_WORD }) },
  { base: 3, make: (field, transformations) => WafStatement.regexMatch({ field, transformations, pattern: '^x' }) },
  { base: 25, make: (field, transformations) => WafStatement.regexPatternSetByArn('arn:aws:wafv2:eu-central-1:111122223333:regional/regexpatternset/x/y', { field, transformations }) },
  { base: 1, make: (field, transformations) => WafStatement.sizeConstraint({ field, transformations, comparison: WafComparison.GREATER, bytes: 1 }) },
  { base: 20, make: (field, transformations) => WafStatement.sqliMatch({ field, transformations }) },
  { base: 30, make: (field, transformations) => WafStatement.sqliMatch({ field, transformations, sensitivity: WafSqliSensitivity.HIGH }) },
  { base: 40, make: (field, transformations) => WafStatement.xssMatch({ field, transformations }) },
];
const FIELDS: { readonly make: () => WafField; readonly factor: number; readonly extra: number }[] = [
  { make: () => WafField.uriPath(), factor: 1, extra: 0 },
  { make: () => WafField.queryString(), factor: 1, extra: 0 },
  { make: () => WafField.method(), factor: 1, extra: 0 },
  { make: () => WafField.body(), factor: 1, extra: 0 },
  { make: () => WafField.singleHeader('host'), factor: 1, extra: 0 },
  { make: () => WafField.singleQueryArgument('id'), factor: 1, extra: 0 },
  { make: () => WafField.headers(), factor: 1, extra: 0 },
  { make: () => WafField.cookies({ excluded: ['session'] }), factor: 1, extra: 0 },
  { make: () => WafField.headerOrder(), factor: 1, extra: 0 },
  { make: () => WafField.uriFragment(), factor: 1, extra: 0 },
  { make: () => WafField.allQueryArguments(), factor: 1, extra: 10 },
  { make: () => WafField.jsonBody(), factor: 2, extra: 0 },
];
const OTHERS: { readonly make: () => WafStatement; readonly cost: number }[] = [
  { make: () => WafStatement.geo('NL'), cost: 1 },
  { make: () => WafStatement.asn(64496), cost: 1 },
  { make: () => WafStatement.label('a:b'), cost: 1 },
  { make: () => WafStatement.labelNamespace('a:'), cost: 1 },
  { make: () => WafStatement.ipSetByArn('arn:aws:wafv2:eu-central-1:111122223333:regional/ipset/x/y'), cost: 1 },
];

interface Model { readonly statement: WafStatement; readonly cost: number; readonly leaves: number }

const transformations = fc.array(fc.constantFrom(
  WafTextTransformation.LOWERCASE, WafTextTransformation.URL_DECODE, WafTextTransformation.HTML_ENTITY_DECODE), { maxLength: 3 });
const ofField = fc.record({ leaf: fc.constantFrom(...OF_FIELDS), field: fc.constantFrom(...FIELDS), transformations })
  .map(({ leaf, field, transformations: used }): Model => ({
    statement: leaf.make(field.make(), used.length === 0 ? [WafTextTransformation.NONE] : used),
    cost: leaf.base * field.factor + field.extra + 10 * used.length,
    leaves: 1,
  }));
const other = fc.constantFrom(...OTHERS).map(({ make, cost }): Model => ({ statement: make(), cost, leaves: 1 }));

const { tree } = fc.letrec<{ tree: Model; node: Model }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6, depthIdentifier: 'tree' }, ofField, other, tie('node')),
  node: fc.tuple(fc.constantFrom('allOf' as const, 'anyOf' as const, 'noneOf' as const), fc.array(tie('tree'), { minLength: 1, maxLength: 4, depthIdentifier: 'tree' }))
    .map(([kind, members]) => ({
      statement: WafStatement[kind](...members.map(({ statement }) => statement)),
      cost: members.reduce((sum, { cost }) => sum + cost, 0),
      leaves: members.reduce((sum, { leaves }) => sum + leaves, 0),
    })),
}));

/** Everything that is wrong with a statement as CloudFormation gets it, and how many leaves it has. */
function check(statement: Record<string, any>): number {
  const kinds = Object.keys(statement);
  expect(kinds).toHaveLength(1);
  const [kind] = kinds;
  const body = statement[kind];
  if (kind === 'AndStatement' || kind === 'OrStatement') {
    expect(body.Statements.length).toBeGreaterThanOrEqual(2);
    return body.Statements.map(check).reduce((sum: number, leaves: number) => sum + leaves, 0);
  }
  if (kind === 'NotStatement') {
    return check(body.Statement);
  }
  expect(kind).toMatch(/^(ByteMatch|RegexMatch|RegexPatternSetReference|SizeConstraint|SqliMatch|XssMatch|GeoMatch|AsnMatch|LabelMatch|IPSetReference)Statement$/);
  if (body.FieldToMatch) {
    expect(Object.keys(body.FieldToMatch)).toHaveLength(1);
    expect(body.TextTransformations.map(({ Priority }: { Priority: number }) => Priority)).toEqual([...body.TextTransformations.keys()]);
  }
  return 1;
}

function render(...rules: WafStatement[]): any[] {
  const stack = new Stack(new App(), 'Stack');
  const webAcl = new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block(), managedRuleGroups: [] });
  rules.forEach((statement, index) => { webAcl.addRule(`Rule${index}`, { statement, action: WafAction.block() }); });
  const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::WAFv2::WebACL'));
  return resource.Properties.Rules.filter(({ Name }: { Name: string }) => Name.startsWith('Rule'));
}

test('trees of any depth are valid, keep their leaves, and cost what the pages say', () => {
  const small = tree.filter(({ cost, leaves }) => cost <= 4000 && leaves <= 40);
  fc.assert(fc.property(small, ({ statement, cost, leaves }) => {
    expect(statement.capacity).toBe(cost);
    const [rule] = render(statement);
    expect(check(rule.Statement)).toBe(leaves);
  }), { numRuns: 60 });
});

test('as part of a rate, a tree is narrowed down and costs two units more', () => {
  fc.assert(fc.property(tree.filter(({ cost, leaves }) => cost <= 4000 && leaves <= 40), fc.constantFrom(10, 2000, 2_000_000_000), (model, limit) => {
    const rate = WafStatement.rate({ limit, scopeDown: model.statement });
    expect(rate.capacity).toBe(model.cost + 2);
    const [rule] = render(rate);
    expect(Object.keys(rule.Statement)).toEqual(['RateBasedStatement']);
    expect(check(rule.Statement.RateBasedStatement.ScopeDownStatement)).toBe(model.leaves);
  }), { numRuns: 20 });
});

test('the capacity of a web ACL is the sum of its rules', () => {
  const some = fc.array(tree.filter(({ cost, leaves }) => cost <= 300 && leaves <= 5), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(some, (models) => {
    const webAcl = new BaselineWebAcl(new Stack(new App(), 'Stack'), 'WebAcl', { rollout: WafRollout.block() });
    models.forEach(({ statement }, index) => { webAcl.addRule(`Rule${index}`, { statement, action: WafAction.block() }); });
    // The limit of requests, and the three managed groups.
    expect(webAcl.capacity).toBe(2 + 25 + 700 + 200 + models.reduce((sum, { cost }) => sum + cost, 0));
  }), { numRuns: 20 });
});

test('a single member stands for itself, however deep', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), (depth, all) => {
    let statement = WafStatement.geo('NL');
    for (let level = 0; level < depth; level += 1) {
      statement = all ? WafStatement.allOf(statement) : WafStatement.anyOf(statement);
    }
    expect(render(statement)[0].Statement).toEqual({ GeoMatchStatement: { CountryCodes: ['NL'] } });
  }), { numRuns: 10 });
});

test('a rate is refused anywhere inside', () => {
  fc.assert(fc.property(fc.constantFrom('allOf' as const, 'anyOf' as const, 'noneOf' as const), fc.array(other, { maxLength: 3 }), (kind, members) => {
    expect(() => WafStatement[kind](...members.map(({ statement }) => statement), WafStatement.rate({ limit: 10 })))
      .toThrow("'statements' must not hold a rate: AWS WAF takes it only as the whole statement of a rule");
  }));
});

test('the set of both kinds of addresses costs one unit for each', () => {
  const stack = new Stack(new App(), 'Stack');
  const both = new WafIpSet(stack, 'Both', { addresses: ['192.0.2.1', '2001:db8::1'] });
  expect(WafStatement.ipSet(both).capacity).toBe(2);
});
