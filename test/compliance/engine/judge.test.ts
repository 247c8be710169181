import { mustBeTrue } from '../../../src/compliance/domain/expect';
import { judge } from '../../../src/compliance/engine/judge';
import { COMPLIANT, defineRule, fail, failUnless, judgeEach, NOT_APPLICABLE, type Rule } from '../../../src/compliance/model/rule';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';

const ruleOf = (id: string, types: string[], judgeResource: Rule['judge']) => defineRule({
  id, title: id, severity: Severity.HIGH, level: 'baseline', types, rationale: 'r', remediation: 'change it', references: [], judge: judgeResource,
});
const ON = ruleOf('T-1', ['Test::A'], (resource) => mustBeTrue(resource.at('On'), 'it is off'));

function judged(template: object, ...rules: Rule[]) {
  const { findings, tallies, resources } = judge(TemplateSet.fromDocument(template as Record<string, unknown>), rules);
  return {
    found: findings.map(({ ruleId, status, logicalId, property, message, scenario }) => (
      [ruleId, status, `${logicalId ?? ''} ${property}`.trim(), message, ...scenario === undefined ? [] : [scenario]].join(' | '))),
    findings,
    tallies,
    resources,
  };
}
const A = (Properties: unknown, extra: object = {}) => ({ Type: 'Test::A', Properties, ...extra });

describe('a finding', () => {
  test('says everything about its place', () => {
    const { findings: [finding], resources } = judged({ Resources: { X: { ...A({ On: false }), Metadata: { 'aws:cdk:path': 'S/X/Resource' } }, Y: A({ On: true }) } }, ON);
    expect(finding).toEqual({
      ruleId: 'T-1',
      title: 'T-1',
      status: 'fail',
      severity: 'HIGH',
      templatePath: undefined,
      stack: 'Stack',
      logicalId: 'X',
      resourceType: 'Test::A',
      property: 'Properties.On',
      constructPath: 'S/X/Resource',
      message: 'it is off',
      fix: 'change it',
      scenario: undefined,
      references: [],
    });
    expect(resources).toBe(2);
  });

  test('of one branch of a condition says which', () => {
    expect(judged({
      Parameters: { Stage: { Type: 'String', Default: 'prod' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { X: A({ On: { 'Fn::If': ['IsProd', true, false] } }) },
    }, ON).found).toEqual(["T-1 | fail | X Properties.On | it is off | 'Stage' is not 'prod'"]);
  });

  test('of both branches is one', () => {
    expect(judged({
      Parameters: { Stage: { Type: 'String', Default: 'prod' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { X: A({ On: { 'Fn::If': ['IsProd', 'no', { Ref: 'AWS::NoValue' }] } }) },
    }, ON).found).toEqual(['T-1 | fail | X Properties.On | it is off']);
  });

  test('of a resource that exists in one scenario only', () => {
    expect(judged({
      Parameters: { Stage: { Type: 'String', Default: 'dev' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { X: A({}, { Condition: 'IsProd' }) },
    }, ON)).toMatchObject({ found: ["T-1 | fail | X Properties.On | it is off | 'Stage' is 'prod'"], resources: 1 });
  });

  test('a failure counts more than that it is not known in another scenario', () => {
    expect(judged({
      Parameters: { Stage: { Type: 'String', Default: 'dev' }, Open: { Type: 'String' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { X: A({ On: { 'Fn::If': ['IsProd', false, { Ref: 'Open' }] } }) },
    }, ON).found).toEqual(["T-1 | fail | X Properties.On | it is off | 'Stage' is 'prod'"]);
  });
});

describe('what is not known', () => {
  test('is an unknown result, with the reason', () => {
    expect(judged({ Parameters: { P: { Type: 'String' } }, Resources: { X: A({ On: { Ref: 'P' } }) } }, ON).found)
      .toEqual(["T-1 | unknown | X Properties.On | Properties.On is not known: the parameter 'P' has no value"]);
  });

  test('in one entry hides no other', () => {
    const each = ruleOf('T-2', ['Test::A'], (resource) => judgeEach(resource.at('List').items(), (item) => mustBeTrue(item.at('On'), 'off')));
    expect(judged({ Resources: { X: A({ List: [{ On: false }, { On: { 'Fn::ImportValue': 'x' } }, { On: true }, { On: 'false' }] }) } }, each).found).toEqual([
      'T-2 | fail | X Properties.List.0.On | off',
      "T-2 | unknown | X Properties.List.1.On | Properties.List.1.On is not known: 'x' is exported by a stack that is not among the templates",
      'T-2 | fail | X Properties.List.3.On | off',
    ]);
  });
});

describe('what breaks', () => {
  const BROKEN = ruleOf('T-3', ['Test::A'], () => { throw new TypeError('no luck'); });

  test('a rule that throws is a finding, and hides no other rule', () => {
    const { findings, found } = judged({ Resources: { X: A({}) } }, BROKEN, ON);
    expect(found).toEqual(['T-3 | error | X | the rule could not be applied: no luck', 'T-1 | fail | X Properties.On | it is off']);
    expect(findings[0].severity).toBe('HIGH');
  });

  test('a property that cannot be read is one finding, however many rules ask for it', () => {
    const other = ruleOf('T-4', ['Test::A'], (resource) => mustBeTrue(resource.at('On'), 'off'));
    const third = ruleOf('T-5', ['Test::A'], (resource) => mustBeTrue(resource.at('Fine'), 'not fine'));
    expect(judged({ Resources: { X: A({ On: { Ref: 'Nothing' }, Fine: false }) } }, ON, other, third).found).toEqual([
      "GATE-TEMPLATE | error | X Properties.On | 'Stack' Resources.X.Properties.On.Ref: there is no parameter and no resource 'Nothing'",
      'T-5 | fail | X Properties.Fine | not fine',
    ]);
  });

  test('and it is one finding when a rule meets it by way of a name', () => {
    const byName = ruleOf('T-4', ['Test::A'], (resource) => mustBeTrue(resource.at(resource.estate.find('other')?.logicalId ?? 'On'), 'off'));
    const templates = { Resources: { X: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Nothing' } } }, Y: A({ On: true }) } };
    const named = ruleOf('T-5', ['AWS::S3::Bucket'], (resource) => mustBeTrue(resource.at('BucketName'), 'off'));
    const reference = ruleOf('T-6', ['AWS::S3::Bucket'], (resource) => resource.arn === 'x' ? NOT_APPLICABLE : COMPLIANT);
    expect(judged(templates, byName, reference, named).found).toEqual([
      expect.stringMatching(/^GATE-TEMPLATE \| error \| X Properties\.BucketName \| .*there is no parameter and no resource 'Nothing'$/),
    ]);
  });

  test('a stack in a circle is one finding, and other stacks are judged', () => {
    const circle = TemplateSet.fromDocument({ Resources: { X: A({ N: { Ref: 'Y' } }), Y: A({ N: { Ref: 'X' } }) } }, { stackName: 'Circle' });
    const fine = TemplateSet.fromDocument({ Resources: { Z: A({ On: false }) } }, { stackName: 'Fine' });
    const { findings } = judge(TemplateSet.merge(circle, fine), [ON]);
    expect(findings.map(({ ruleId, status, stack, severity }) => [ruleId, status, stack, severity])).toEqual([
      ['GATE-TEMPLATE', 'error', 'Circle', 'CRITICAL'], ['T-1', 'fail', 'Fine', 'HIGH'],
    ]);
    expect(findings[0].message).toMatch(/circular/i);
  });

  test('a condition that cannot be decided is an error, not a crash', () => {
    const { findings } = judged({ Conditions: { C: { 'Fn::Equals': [{ Ref: 'Nothing' }, 'x'] } }, Resources: { X: A({ On: { 'Fn::If': ['C', true, false] } }) } }, ON);
    expect(findings.map(({ status }) => status)).toContain('fail');
  });
});

test('tallies tell "nothing to look at" from "nothing wrong"', () => {
  const picky = ruleOf('T-6', ['Test::A'], (resource) => resource.at('Skip').isTrue() ? NOT_APPLICABLE : COMPLIANT);
  const absent = ruleOf('T-7', ['Test::B'], () => COMPLIANT);
  const { tallies } = judged({ Resources: { X: A({ On: false }), Y: A({ Skip: true, On: { 'Fn::ImportValue': 'x' } }) } }, ON, picky, absent);
  expect(tallies).toEqual([
    { ruleId: 'T-1', applicable: 2, failed: 1, unknown: 1, errors: 0 },
    { ruleId: 'T-6', applicable: 1, failed: 0, unknown: 0, errors: 0 },
    { ruleId: 'T-7', applicable: 0, failed: 0, unknown: 0, errors: 0 },
  ]);
});

describe('who refers to whom', () => {
  const POLICY = ruleOf('T-8', ['AWS::S3::Bucket'], (bucket) => (
    failUnless(bucket.referrers('AWS::S3::BucketPolicy', 'Bucket').length > 0, bucket.at('BucketName'), 'no policy')));
  const bucket = (Properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties });
  const policy = (Bucket: unknown) => ({ Type: 'AWS::S3::BucketPolicy', Properties: { Bucket, PolicyDocument: {} } });

  test.each([
    ['a reference', bucket(), { Ref: 'B' }],
    ['a name', bucket({ BucketName: 'mine' }), 'mine'],
    ['a name that is put together', bucket({ BucketName: { 'Fn::Sub': 'x-${AWS::Region}' } }), { 'Fn::Join': ['-', ['x', { Ref: 'AWS::Region' }]] }],
    ['its ARN', bucket(), { 'Fn::GetAtt': ['B', 'Arn'] }],
  ])('by %s', (_by, B, name) => {
    expect(judged({ Resources: { B, P: policy(name) } }, POLICY).found).toEqual([]);
  });

  test('a policy of another bucket is none of this one', () => {
    expect(judged({ Resources: { B: bucket(), C: bucket(), P: policy({ Ref: 'C' }) } }, POLICY).found).toEqual(['T-8 | fail | B Properties.BucketName | no policy']);
  });

  test('a policy of nobody knows which bucket makes it unknown', () => {
    expect(judged({ Parameters: { N: { Type: 'String' } }, Resources: { B: bucket(), P: policy({ Ref: 'N' }) } }, POLICY).found)
      .toEqual(["T-8 | unknown | P Properties.Bucket | Properties.Bucket is not known: the parameter 'N' has no value"]);
  });

  test('across stacks, by export', () => {
    const owner = TemplateSet.fromDocument({
      Resources: { B: bucket() }, Outputs: { O: { Value: { Ref: 'B' }, Export: { Name: 'the-bucket' } } },
    }, { stackName: 'Owner' });
    const other = TemplateSet.fromDocument({ Resources: { P: policy({ 'Fn::ImportValue': 'the-bucket' }) } }, { stackName: 'Other' });
    expect(judge(TemplateSet.merge(owner, other), [POLICY]).findings).toEqual([]);
    expect(judge(owner, [POLICY]).findings).toHaveLength(1);
  });

  test('in the scenario where both exist', () => {
    const template = (condition: string) => ({
      Parameters: { Stage: { Type: 'String', Default: 'dev' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] }, IsDev: { 'Fn::Not': [{ Condition: 'IsProd' }] } },
      Resources: { B: { ...bucket(), Condition: 'IsProd' }, P: { ...policy({ Ref: 'B' }), Condition: condition } },
    });
    expect(judged(template('IsProd'), POLICY).found).toEqual([]);
    expect(judged(template('IsDev'), POLICY).found.filter((line) => line.startsWith('T-8'))).toEqual(["T-8 | fail | B Properties.BucketName | no policy | 'Stage' is 'prod'"]);
  });

  test('a thing of another type with the same name is somebody else', () => {
    expect(judged({
      Resources: { R: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'same' } }, B: bucket({ BucketName: 'same' }), P: policy('same') },
    }, POLICY).found).toEqual([]);
  });
});

test('a property that is asked for by another spelling', () => {
  const seen: unknown[] = [];
  const look = ruleOf('T-9', ['Test::A'], (resource) => {
    seen.push(...['T', 'F', 'N', 'L', 'S', 'Null'].map((name) => resource.at(name)).map((one) => [one.boolean(), one.number(), one.items().length, one.isSet]));
    return fail(resource.at('X', 'Y', 0, 'Z'), 'deep');
  });
  const { found } = judged({ Resources: { X: A({ T: 'TRUE', F: false, N: '6', L: [1, 2], S: 'text', Null: null }) } }, look);
  expect(seen).toEqual([
    [true, undefined, 1, true], [false, undefined, 1, true], [undefined, 6, 1, true], [undefined, undefined, 2, true],
    [undefined, undefined, 1, true],
    [undefined, undefined, 0, false],
  ]);
  expect(found).toEqual(['T-9 | fail | X Properties.X.Y.0.Z | deep']);
});
