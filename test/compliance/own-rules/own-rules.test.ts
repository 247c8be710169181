import { Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import type { IRule } from '../../../src/compliance/custom-rule';
import { judge } from '../../../src/compliance/engine/judge';
import { adaptRules } from '../../../src/compliance/own-rules/adapt';
import type { ResourceView } from '../../../src/compliance/resource-view';
import type { RuleViolation } from '../../../src/compliance/rule-violation';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';
import { newApp, PACK, synthesize } from '../support/gate';

class TeamNames implements IRule {
  public readonly id: string = 'ACME-1';
  public readonly title = 'Buckets have the name of their team';
  public readonly severity: Severity = Severity.MEDIUM;
  public readonly resourceTypes: string[] = ['AWS::S3::Bucket'];
  public readonly remediation = "Let 'BucketName' begin with the name of the team";

  public evaluate(resource: ResourceView): RuleViolation[] {
    if (!resource.isKnown('BucketName')) {
      return [resource.unknown('BucketName')];
    }
    return resource.text('BucketName')?.startsWith('acme-') === true ? [] : [{ property: 'BucketName', message: 'it has no team' }];
  }
}

/** A rule that only looks, and what it saw of one resource. */
function look<T>(template: Record<string, unknown>, type: string, evaluate: (resource: ResourceView) => T): T {
  const seen: T[] = [];
  class Looking extends TeamNames {
    public readonly resourceTypes = [type];
    public evaluate(resource: ResourceView): RuleViolation[] {
      seen.push(evaluate(resource));
      return [];
    }
  }
  const { findings } = judge(TemplateSet.fromDocument(template), adaptRules([new Looking()], []));
  expect(findings).toEqual([]);
  expect(seen).not.toHaveLength(0);
  return seen[0];
}

function findingsOf(template: Record<string, unknown>, evaluate: (resource: ResourceView) => unknown) {
  class Rule extends TeamNames {
    public evaluate(resource: ResourceView): RuleViolation[] {
      return evaluate(resource) as RuleViolation[];
    }
  }
  return judge(TemplateSet.fromDocument(template), adaptRules([new Rule()], [])).findings
    .map(({ status, property, message }) => ({ status, property, message }));
}

const bucket = (properties: object, others: object = {}): Record<string, unknown> => ({
  Parameters: { Name: { Type: 'String' }, Other: { Type: 'String' }, Size: { Type: 'Number', Default: 20 } },
  Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: properties, ...others } },
});

test('a rule of the user judges in the gate like any other', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  new s3.CfnBucket(stack, 'Bucket', { bucketName: 'acme-x' }).addPropertyOverride('BucketName', 'other');
  ComplianceGate.applyTo(app, { packs: [PACK], rules: [new TeamNames()] });
  const { lines, violations } = synthesize(app);
  expect(lines).toEqual(['ACME-1 error S/Bucket']);
  expect(violations[0]).toMatchObject({
    description: 'Buckets have the name of their team: it has no team (Properties.BucketName)',
    suggestedFix: "Let 'BucketName' begin with the name of the team",
    ruleMetadata: { severity: 'MEDIUM' },
  });
});

test('it sees values in any spelling, and what is not known as such', () => {
  const properties = {
    BucketName: { Ref: 'Name' }, Text: 'x', Number: '20', Sized: { Ref: 'Size' }, Yes: 'true', No: false, List: ['a', { Ref: 'Name' }, 'b'], Single: 'a', Deep: { In: [{ Side: 1 }] },
  };
  expect(look(bucket(properties, { DeletionPolicy: 'Retain' }), 'AWS::S3::Bucket', (resource) => ({
    type: resource.type,
    logicalId: resource.logicalId,
    account: resource.account,
    region: resource.region,
    policy: resource.deletionPolicy,
    text: resource.text('Text'),
    path: resource.path.split('/').at(-1),
    number: resource.number('Number'),
    sized: resource.number('Sized'),
    yes: resource.isTrue('Yes'),
    no: resource.isFalse('No'),
    list: resource.list('List'),
    single: resource.list('Single'),
    none: resource.list('None'),
    count: resource.count('List'),
    deep: resource.number('Deep.In.0.Side'),
    prefixed: resource.text('Properties.Text'),
    json: resource.json('Deep'),
    absent: resource.json('Absent'),
    unknown: [resource.text('BucketName'), resource.isKnown('BucketName'), resource.isSet('BucketName'), resource.isTrue('BucketName'), resource.isFalse('BucketName'), resource.count('BucketName')],
    notThere: [resource.text('Absent'), resource.isKnown('Absent'), resource.isSet('Absent')],
  }))).toEqual({
    type: 'AWS::S3::Bucket',
    logicalId: 'Bucket',
    account: '111111111111',
    region: 'us-east-1',
    policy: 'Retain',
    text: 'x',
    path: 'Bucket',
    number: 20,
    sized: 20,
    yes: true,
    no: true,
    list: ['a', 'b'],
    single: ['a'],
    none: [],
    count: 3,
    deep: 1,
    prefixed: 'x',
    json: { In: [{ Side: 1 }] },
    absent: undefined,
    unknown: [undefined, false, true, false, false, 0],
    notThere: [undefined, true, false],
  });
});

test('it sees tags in both spellings', () => {
  const tags = (Tags: unknown) => look(bucket({ Tags }), 'AWS::S3::Bucket', (resource) => resource.tags);
  expect(tags([{ Key: 'team', Value: 'shop' }, { Key: 'x', Value: { Ref: 'Name' } }])).toEqual({ team: 'shop' });
  expect(tags({ team: 'shop' })).toEqual({ team: 'shop' });
});

test('it follows references both ways', () => {
  const template = bucket({});
  Object.assign(template.Resources as object, { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Bucket' } } } });
  expect(look(template, 'AWS::S3::Bucket', (resource) => resource.referrers('AWS::S3::BucketPolicy', 'Bucket').map(({ logicalId }) => logicalId))).toEqual(['Policy']);
  expect(look(template, 'AWS::S3::BucketPolicy', (resource) => resource.named('Bucket').map(({ logicalId }) => logicalId))).toEqual(['Bucket']);
});

test('what is not known is an unknown result: reported, or met on the way, also when another language turns the error into another', () => {
  const template = bucket({ BucketName: { Ref: 'Name' } });
  expect(judge(TemplateSet.fromDocument(template), adaptRules([new TeamNames()], [])).findings).toMatchObject([
    { status: 'unknown', property: 'Properties.BucketName', message: 'BucketName is not known: it is decided at the deployment' },
  ]);
  Object.assign(template.Resources as object, { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Other' } } } });
  expect(findingsOf(template, (resource) => {
    try {
      return resource.referrers('AWS::S3::BucketPolicy', 'Bucket');
    } catch {
      throw new Error('RuntimeError: something from Python');
    }
  })).toMatchObject([{ status: 'unknown' }]);
});

test.each([
  ['throws', () => { throw new Error('a mistake'); }, 'a mistake'],
  ['returns nothing', () => undefined, "'evaluate' must return a list, got undefined"],
  ['returns texts', () => ['bad'], "'evaluate' must return entries with the texts 'property' and 'message', got \"bad\""],
])('one that %s is a finding', (_, evaluate, message) => {
  expect(findingsOf(bucket({}), evaluate)).toEqual([{ status: 'error', property: '', message: `the rule could not be applied: ${message}` }]);
});

test('a resource as a whole may break a rule', () => {
  expect(findingsOf(bucket({}), () => [{ property: '', message: 'bad' }])).toEqual([{ status: 'fail', property: '', message: 'bad' }]);
});

describe('what cannot be a rule is an error', () => {
  const rule = (change: object): IRule => Object.assign(new TeamNames(), change);
  test.each([
    [{ id: 'acme-1' }, "'rules' must have ids such as ACME-1, capital letters and digits, not beginning with GATE-, got acme-1"],
    [{ id: 'GATE-1' }, "'rules' must have ids such as ACME-1, capital letters and digits, not beginning with GATE-, got GATE-1"],
    [{ id: 'ACME::1' }, "'rules' must have ids such as ACME-1, capital letters and digits, not beginning with GATE-, got ACME::1"],
    [{ id: 'TEST-1' }, "'rules' must have ids of their own, got TEST-1 twice"],
    [{ resourceTypes: [] }, "'rules' must name at least one of the 'resourceTypes', got none for ACME-1"],
    [{ severity: 'BAD' }, "'rules' must have a 'severity', got BAD for ACME-1"],
  ])('%j', (change, message) => {
    expect(() => ComplianceGate.applyTo(newApp(), { packs: [PACK], rules: [rule(change)] })).toThrow(message);
  });

  test('two of the same id', () => {
    expect(() => adaptRules([new TeamNames(), new TeamNames()], [])).toThrow("'rules' must have ids of their own, got ACME-1 twice");
  });
});
