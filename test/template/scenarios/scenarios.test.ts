import { TemplateSet } from '../../../src/template/template-set';

const bucket = (extra: object, Properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties, ...extra });
const equals = (parameter: string, value: unknown) => ({ 'Fn::Equals': [{ Ref: parameter }, value] });

/** For each scenario its label, and what the property `BucketName` of each bucket is in it. */
function outcomes(template: Record<string, unknown>, options = {}) {
  return TemplateSet.fromDocument(template, options)._scenarios().map((set) => ({
    label: set._scenario?.label,
    buckets: Object.fromEntries(set._stacks.flatMap(({ resources }) => resources.map(({ logicalId, property }, index) => (
      [logicalId, property.call(resources[index], 'BucketName')])))),
  }));
}

test('a template without choices has one scenario', () => {
  expect(outcomes({ Parameters: { Name: { Type: 'String', Default: 'a' } }, Resources: { B: bucket({}, { BucketName: { Ref: 'Name' } }) } }))
    .toEqual([{ label: '', buckets: { B: 'a' } }]);
});

test('both branches of a condition, though the parameter has a default', () => {
  expect(outcomes({
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: { IsProd: equals('Stage', 'prod') },
    Resources: { B: bucket({}, { BucketName: { 'Fn::If': ['IsProd', 'x', 'y'] } }) },
  })).toEqual([
    { label: '', buckets: { B: 'y' } },
    { label: "'Stage' is 'prod'", buckets: { B: 'x' } },
  ]);
});

test('the first scenario is what the default gives, also when that is among the values compared with', () => {
  expect(outcomes({
    Parameters: { Stage: { Type: 'String', Default: 'prod' } },
    Conditions: { IsProd: equals('Stage', 'prod') },
    Resources: { B: bucket({}, { BucketName: { 'Fn::If': ['IsProd', 'x', 'y'] } }) },
  })).toEqual([
    { label: '', buckets: { B: 'x' } },
    { label: "'Stage' is not 'prod'", buckets: { B: 'y' } },
  ]);
});

test('conditions that exclude one another never hold together, and one of those that complete one another always holds', () => {
  const found = outcomes({
    Parameters: { Stage: { Type: 'String', AllowedValues: ['dev', 'prod'] } },
    Conditions: { IsProd: equals('Stage', 'prod'), IsDev: { 'Fn::Not': [{ Condition: 'IsProd' }] } },
    Resources: { P: bucket({ Condition: 'IsProd' }), D: bucket({ Condition: 'IsDev' }) },
  });
  expect(found.map(({ buckets }) => Object.keys(buckets))).toEqual([['D'], ['P']]);
});

test('And and Or over two parameters: every combination', () => {
  const found = outcomes({
    Parameters: { A: { Type: 'String', Default: 'no', AllowedValues: ['no', 'yes'] }, B: { Type: 'String', Default: 'no', AllowedValues: ['no', 'yes'] } },
    Conditions: { Both: { 'Fn::And': [equals('A', 'yes'), equals('B', 'yes')] }, Any: { 'Fn::Or': [equals('A', 'yes'), equals('B', 'yes')] } },
    Resources: { Two: bucket({ Condition: 'Both' }), One: bucket({ Condition: 'Any' }) },
  });
  expect(found.map(({ label, buckets }) => [label, Object.keys(buckets)])).toEqual([
    ['', []],
    ["'B' is 'yes'", ['One']],
    ["'A' is 'yes'", ['One']],
    ["'A' is 'yes', 'B' is 'yes'", ['Two', 'One']],
  ]);
});

test('a parameter without default has every allowed value; one with a default has that', () => {
  const template = (extra: object) => ({
    Parameters: { Name: { Type: 'String', AllowedValues: ['a', 'b'], ...extra } },
    Resources: { B: bucket({}, { BucketName: { 'Fn::Sub': '${Name}-x' } }) },
  });
  expect(outcomes(template({})).map(({ buckets }) => buckets.B)).toEqual(['a-x', 'b-x']);
  const spaced = { ...template({}), Resources: { B: bucket({}, { BucketName: { 'Fn::Sub': '${ Name }-x' } }) } };
  expect(outcomes(spaced).map(({ buckets }) => buckets.B)).toEqual(['a-x', 'b-x']);
  expect(outcomes(template({ Default: 'b' })).map(({ buckets }) => buckets.B)).toEqual(['b-x']);
});

test('a parameter that is given is no choice', () => {
  const template = {
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: { IsProd: equals('Stage', 'prod') },
    Resources: { B: bucket({}, { BucketName: { 'Fn::If': ['IsProd', 'x', 'y'] } }) },
  };
  expect(outcomes(template, { parameters: { Stage: 'prod' } }).map(({ buckets }) => buckets.B)).toEqual(['x']);
});

test('a condition on something else than a parameter is a choice of its own', () => {
  const found = outcomes({
    Conditions: { IsHome: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] } },
    Resources: { B: bucket({}, { BucketName: { 'Fn::If': ['IsHome', 'x', 'y'] } }) },
  });
  expect(found).toEqual([
    { label: '', buckets: { B: 'y' } },
    { label: "the condition 'IsHome' is true", buckets: { B: 'x' } },
  ]);
});

test('a literal condition is none', () => {
  expect(outcomes({
    Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
    Resources: { B: bucket({}, { BucketName: { 'Fn::If': ['Never', 'x', 'y'] } }) },
  })).toEqual([{ label: '', buckets: { B: 'y' } }]);
});

test('too many choices are made one at a time', () => {
  const names = Array.from({ length: 10 }, (_, index) => `P${String(index)}`);
  const found = outcomes({
    Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String', Default: 'no' }])),
    Conditions: Object.fromEntries(names.map((name) => [`Is${name}`, equals(name, 'yes')])),
    Resources: Object.fromEntries(names.map((name) => [name + 'B', bucket({}, { BucketName: { 'Fn::If': [`Is${name}`, 'x', 'y'] } })])),
  });
  expect(found).toHaveLength(11);
  expect(found.map(({ buckets }) => Object.values(buckets).filter((one) => one === 'x').length)).toEqual([0, ...names.map(() => 1)]);
});

test('a scenario affects what mentions its choice, and the neighbours', () => {
  const [, second] = TemplateSet.fromDocument({
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: { IsProd: equals('Stage', 'prod') },
    Resources: {
      B: bucket({}), Policy: { Type: 'AWS::S3::BucketPolicy', Condition: 'IsProd', Properties: { Bucket: { Ref: 'B' } } }, Other: bucket({}),
    },
  })._scenarios();
  expect(['B', 'Policy', 'Other'].map((name) => second._scenario?.affects('Stack', name))).toEqual([true, true, false]);
});

test('conditions in a circle end in an error of the stack, not in an endless loop', () => {
  const sets = TemplateSet.fromDocument({
    Conditions: { A: { Condition: 'B' }, B: { Condition: 'A' } },
    Resources: { B: bucket({ Condition: 'A' }) },
  })._scenarios();
  expect(() => sets[0]._stacks[0].resources).toThrow(/circular reference/);
});

test('prototype names are names like any other', () => {
  expect(outcomes({
    Parameters: { constructor: { Type: 'String', Default: 'no' } },
    Conditions: { toString: equals('constructor', 'yes') },
    Resources: { hasOwnProperty: bucket({}, { BucketName: { 'Fn::If': ['toString', 'x', 'y'] } }) },
  }).map(({ buckets }) => Object.values(buckets))).toEqual([['y'], ['x']]);
});
