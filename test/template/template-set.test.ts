import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Aws, CfnCondition, CfnOutput, CfnParameter, CfnResource, Fn, Lazy, NestedStack, PhysicalName, Stack, Stage, Validations, type IPolicyValidationContext } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { shown } from './support';
import { readable } from '../../src/template/model/opaque';
import type { TemplateStack } from '../../src/template/model/template-stack';
import { TemplateSet } from '../../src/template/template-set';

const IRELAND = { account: '222222222222', region: 'eu-west-1' };
const OREGON = { account: '222222222222', region: 'us-west-2' };

function outdir(): string {
  return mkdtempSync(join(tmpdir(), 'cdk.out-'));
}

/** A bucket that roles elsewhere may read: in another stack, a nested one, and another Region. */
function shop(context: Record<string, unknown> = {}) {
  const app = new App({ outdir: outdir(), context });
  const storage = new Stack(app, 'Storage', { env: IRELAND });
  const bucket = new s3.Bucket(storage, 'Bucket');
  const key = new kms.Key(storage, 'Key');

  const readers = new Stack(app, 'Readers', { env: IRELAND });
  policyOn(readers, bucket);
  const nested = new NestedStack(readers, 'Nested');
  policyOn(nested, bucket);
  const deeper = new NestedStack(nested, 'Deeper');
  policyOn(deeper, bucket);
  const queue = new sqs.Queue(deeper, 'Queue', { queueName: 'orders' });
  new CfnOutput(readers, 'QueueArn', { value: queue.queueArn });

  const far = new Stack(app, 'Far', { env: OREGON, crossRegionReferences: true });
  policyOn(far, bucket);

  const stage = new Stage(app, 'Prod', { env: { account: '333333333333', region: 'eu-west-1' } });
  const inStage = new Stack(stage, 'Service');
  const role = new iam.Role(inStage, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  return { app, storage, bucket, key, readers, nested, deeper, queue, far, stage, role };
}

function policyOn(stack: Stack, bucket: s3.IBucket): void {
  new iam.ManagedPolicy(stack, 'Policy', {
    managedPolicyName: `${stack.node.id}-policy`,
    statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] })],
  });
}

const find = (set: TemplateSet, id: string): TemplateStack => set._stacks.find((stack) => stack.id === id)!;
const byPath = (set: TemplateSet, path: string) => set._stacks.flatMap(({ resources }) => resources).find((resource) => resource.path === path)!;
const statementOf = (set: TemplateSet, path: string) => shown((byPath(set, path).properties as any).PolicyDocument.Statement[0]);

const BUCKET = 'arn:aws:s3:::storage-bucket83908e77-<lower(Storage/Bucket83908E77)>';
const READ = { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET}/*` };
const STACKS = ['Far', 'Prod/Service', 'Readers', 'Readers/Nested', 'Readers/Nested/Deeper', 'Storage'];
const POLICIES = ['Readers/Policy/Resource', 'Readers/Nested/Policy/Resource', 'Readers/Nested/Deeper/Policy/Resource', 'Far/Policy/Resource'];

describe('an app', () => {
  const { app, storage, bucket, key, nested, queue, stage, role } = shop();
  const set = TemplateSet.fromApp(app);
  const onDisk = TemplateSet.fromAssembly(app.outdir);

  test('has every stack, nested ones and those of stages', () => {
    expect(set._stacks.map(({ id }) => id).sort()).toEqual(STACKS);
    expect(set._scope).toBe(app);
    expect(find(set, 'Prod/Service')).toMatchObject({ name: 'Prod-Service', account: '333333333333', region: 'eu-west-1', partition: 'aws', source: 'Prod/Service' });
  });

  test('names nested stacks by their parents', () => {
    expect(readable(find(set, 'Readers/Nested').name)).toMatch(/^Readers-NestedNestedStackNestedNestedStackResource[0-9A-F]{8}-<Readers\/NestedNestedStackNestedNestedStackResource[0-9A-F]{8}>$/);
  });

  test.each(POLICIES)('resolves references across stacks: %s', (path) => {
    expect(statementOf(set, path)).toEqual(READ);
  });

  test('resolves outputs of nested stacks', () => {
    const output = JSON.stringify((find(set, 'Readers') as any).output('QueueArn'));
    expect(output).toBe('"arn:aws:sqs:eu-west-1:222222222222:orders"');
  });

  test('is the same on disk', () => {
    expect(onDisk._stacks.map(({ id }) => id).sort()).toEqual(STACKS);
    const everything = (one: TemplateSet) => Object.fromEntries(one._stacks.flatMap(({ resources }) => resources)
      .map(({ path, type, properties, ref, arn, exists }) => [path, { type, properties, ref, arn, exists }]));
    expect(everything(onDisk)).toEqual(everything(set));
    expect(Object.keys(everything(set)).length).toBeGreaterThan(15);
  });

  test('is the same on disk without metadata, except for the paths', () => {
    for (const name of ['Readers', 'Storage', 'Far']) {
      rmSync(join(app.outdir, `${name}.metadata.json`));
      writeFileSync(join(app.outdir, `${name}.metadata.json`), '{}');
    }
    const bare = TemplateSet.fromAssembly(app.outdir);
    expect(bare._stacks).toHaveLength(6);
    expect(bare._stacks.flatMap(({ resources }) => resources).filter(({ type }) => type === 'AWS::IAM::ManagedPolicy')
      .map(({ properties }) => shown((properties as any).PolicyDocument.Statement[0]))).toEqual([READ, READ, READ, READ]);
  });

  test('a stack, with its nested stacks, still sees the others', () => {
    const readers = TemplateSet.fromApp(nested.nestedStackParent!);
    expect(readers._stacks.map(({ id }) => id)).toEqual(['Readers', 'Readers/Nested', 'Readers/Nested/Deeper']);
    expect(statementOf(readers, 'Readers/Policy/Resource')).toEqual(READ);
    expect(TemplateSet.fromSynthesized(nested)._stacks.map(({ id }) => id)).toEqual(['Readers/Nested', 'Readers/Nested/Deeper']);
  });

  test('a stage', () => {
    expect(TemplateSet.fromApp(stage).stackNames).toEqual(['Prod-Service']);
  });

  test.each<[string, string, string]>([
    ['an attribute', bucket.bucketArn, BUCKET],
    ['within a text', bucket.arnForObjects('x/*'), `${BUCKET}/x/*`],
    ['a Ref', bucket.bucketName, 'storage-bucket83908e77-<lower(Storage/Bucket83908E77)>'],
    ['of a nested stack', queue.queueArn, 'arn:aws:sqs:eu-west-1:222222222222:orders'],
    ['of a stage', role.roleArn, 'arn:aws:iam::333333333333:role/Prod-Service-Role1ABCC5F0-<Prod/Service/Role1ABCC5F0>'],
    ['a late value', Lazy.string({ produce: () => key.keyArn }), readable(byPath(set, 'Storage/Key/Resource').arn!)],
    ['a function around references', Fn.join('|', [bucket.bucketArn, storage.account]), `${BUCKET}|222222222222`],
    ['a pseudo parameter', `arn:${Aws.PARTITION}:iam::aws:policy/ReadOnlyAccess`, 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ['no token at all', 'arn:aws:s3:::x/${aws:username}', 'arn:aws:s3:::x/${aws:username}'],
  ])('replaces tokens: %s', (_name, text, expected) => {
    expect(readable(set._textOf(text))).toBe(expected);
  });

  test('a pseudo parameter that differs from stack to stack', () => {
    expect(() => set._textOf(Aws.ACCOUNT_ID)).toThrow(new Error("'the text with tokens': means something else in each stack: 222222222222, 333333333333"));
    expect(TemplateSet.fromSynthesized(storage)._textOf(Aws.ACCOUNT_ID)).toBe('222222222222');
  });

  test('a pseudo parameter of a certain stack', () => {
    expect(readable(set._textOf(storage.stackId))).toMatch(/^arn:aws:cloudformation:eu-west-1:222222222222:stack\/Storage\//);
  });

  test('a token of another app', () => {
    const elsewhere = new s3.Bucket(new Stack(new App(), 'Elsewhere'), 'Bucket');
    expect(() => set._textOf(elsewhere.bucketArn))
      .toThrow(new Error("'Elsewhere/Bucket/Resource' belongs to the stack 'Elsewhere', which is not among the templates"));
  });
});

test('references to another environment by physical name', () => {
  const app = new App({ outdir: outdir() });
  const bucket = new s3.Bucket(new Stack(app, 'Storage', { env: IRELAND }), 'Bucket', { bucketName: PhysicalName.GENERATE_IF_NEEDED });
  policyOn(new Stack(app, 'Other', { env: { account: '333333333333', region: 'us-east-1' } }), bucket);
  const set = TemplateSet.fromApp(app);
  const { arn } = byPath(set, 'Storage/Bucket/Resource');
  expect(arn).toMatch(/^arn:aws:s3:::storagestoragebucket[0-9a-f]+$/);
  expect(statementOf(set, 'Other/Policy/Resource')).toEqual({ ...READ, Resource: `${arn}/*` });
  expect(set._textOf(bucket.bucketArn)).toBe(arn);
});

describe('stacks that fit any environment', () => {
  const app = () => {
    const one = new App({ outdir: outdir() });
    const stack = new Stack(one, 'Stack');
    new iam.Role(stack, 'Role', { roleName: 'r', assumedBy: new iam.AccountRootPrincipal() });
    return { one, stack };
  };

  test.each<[object, string]>([
    [{}, 'arn:aws:iam::111111111111:role/r'],
    [{ account: '444444444444' }, 'arn:aws:iam::444444444444:role/r'],
    [{ region: 'cn-north-1' }, 'arn:aws-cn:iam::111111111111:role/r'],
    [{ partition: 'aws-us-gov' }, 'arn:aws-us-gov:iam::111111111111:role/r'],
  ])('%j', (options, arn) => {
    const { one } = app();
    const role = byPath(TemplateSet.fromApp(one, options), 'Stack/Role/Resource');
    expect(role.arn).toBe(arn);
    expect((role.properties as any).AssumeRolePolicyDocument.Statement[0].Principal.AWS).toBe(arn.replace('role/r', 'root'));
    expect(byPath(TemplateSet.fromAssembly(one.outdir, options), 'Stack/Role/Resource').arn).toBe(arn);
  });

  test('pseudo parameters are theirs', () => {
    const { one, stack } = app();
    new Stack(one, 'Fixed', { env: IRELAND });
    const imported = iam.Role.fromRoleName(stack, 'Imported', 'theirs');
    expect(TemplateSet.fromApp(one)._textOf(imported.roleArn)).toBe('arn:aws:iam::111111111111:role/theirs');
  });
});

test('a stack without resources', () => {
  const app = new App({ outdir: outdir() });
  new Stack(app, 'Empty');
  expect(TemplateSet.fromApp(app)._stacks[0].resources).toEqual([]);
  expect(TemplateSet.fromAssembly(app.outdir)._stacks[0].resources).toEqual([]);
});

test('parameters, conditions and nested stacks that may not exist', () => {
  const app = new App({ outdir: outdir() });
  const stack = new Stack(app, 'Stack');
  const parameter = new CfnParameter(stack, 'Env', { default: 'dev' });
  const open = new CfnParameter(stack, 'Open');
  const isProd = new CfnCondition(stack, 'IsProd', { expression: Fn.conditionEquals(parameter, 'prod') });
  const maybe = new CfnCondition(stack, 'Maybe', { expression: Fn.conditionEquals(open, 'x') });
  const nested = new NestedStack(stack, 'Nested', { parameters: { Name: Fn.join('-', [parameter.valueAsString, 'x']) } });
  new CfnResource(nested, 'X', { type: 'Custom::X', properties: { P: new CfnParameter(nested, 'Name').valueAsString } });
  const optional = new NestedStack(stack, 'Optional');
  new CfnResource(optional, 'X', { type: 'Custom::X' });
  optional.nestedStackResource!.cfnOptions.condition = maybe;
  nested.nestedStackResource!.cfnOptions.condition = isProd;

  const dev = TemplateSet.fromApp(app);
  expect(find(dev, 'Stack/Nested').resources).toEqual([]);
  expect(byPath(dev, 'Stack/Optional/X').exists).toBe('maybe');
  const prod = TemplateSet.fromSynthesized(app, { parameters: { Env: 'prod' } });
  expect(byPath(prod, 'Stack/Nested/X').properties).toEqual({ P: 'prod-x' });
  expect(byPath(prod, 'Stack/Nested/X').exists).toBe('yes');
});

test('inside a validation plugin, which must not synthesize', () => {
  const { app } = shop();
  const seen: string[] = [];
  Validations.of(app).addPlugins({
    name: 'Reader',
    validate(context: IPolicyValidationContext) {
      seen.push(...TemplateSet.fromSynthesized(context.appConstruct)._stacks.map(({ id }) => id));
      return { success: true, violations: [] };
    },
  });
  app.synth();
  expect([...new Set(seen)].sort()).toEqual(STACKS);
});

test('transforms are told', () => {
  const template = { Transform: ['AWS::Serverless-2016-10-31', { Name: 'Mine' }], Resources: { 'Fn::ForEach::Loop': [], 'X': { Type: 'Custom::X', Properties: { P: { Ref: 'Made' }, Q: { 'Fn::GetAtt': 'Made.Arn' } } } } };
  const set = TemplateSet.fromDocument(template);
  expect(set._warnings).toEqual(['AWS::Serverless-2016-10-31', 'Mine', 'Fn::ForEach::Loop'].map((transform) =>
    `'Stack' uses the transform '${transform}', which may add and change resources; what it makes is not known`));
  expect(shown(set._stacks[0].find('X')!.properties)).toEqual({ P: '<Stack/Made.Ref>', Q: '<Stack/Made.Arn>' });
});

test('a nested stack whose template is not known is told', () => {
  const template = { Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/x' } } } };
  expect(TemplateSet.fromDocument(template)._warnings)
    .toEqual(["'Stack' has the nested stack 'Inner', whose template is not known; nor is what it makes"]);
  expect(TemplateSet.fromApp(shop().app)._warnings).toEqual([]);
});

test('a transform among the properties hides what is not given', () => {
  const set = TemplateSet.fromDocument({
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { 'Path': '/a/', 'Fn::Transform': { Name: 'AWS::Include' } } } },
  });
  const role = set._stacks[0].find('Role')!;
  expect(readable(role.arn!)).toBe('arn:aws:iam::111111111111:role/a/<Stack/Role.RoleName>');
  expect(shown(role.properties)).toEqual({ 'Path': '/a/', 'Fn::Transform': '<Stack/Role.Fn::Transform>' });
});

describe('refuses', () => {
  const template = { Resources: {} };
  const app = () => new App({ outdir: outdir() });

  test.each<[string, () => unknown, string]>([
    ['an account', () => TemplateSet.fromDocument(template, { account: '123' }), "'account' must be 12 digits, got 123"],
    ['a Region', () => TemplateSet.fromDocument(template, { region: 'Ireland' }), "'region' must be a Region such as eu-central-1, got Ireland"],
    ['a partition', () => TemplateSet.fromDocument(template, { partition: 'china' }), "'partition' must be a partition such as aws-cn, got china"],
    ['the name of a stack', () => TemplateSet.fromDocument(template, { stackName: '1st' }), "'stackName' must be letters, digits and hyphens, at most 128, a letter first, got 1st"],
    ['the name of a stack for an app', () => TemplateSet.fromApp(app(), { stackName: 'S' }),
      "'stackName' is for a single template, since the stacks of an app have their names, got S"],
    ['a construct', () => TemplateSet.fromApp(new iam.User(new Stack(app(), 'S'), 'User')), "'app' must be an App, a Stage or a Stack, got the construct 'S/User'"],
    ['a folder that is no assembly', () => TemplateSet.fromAssembly('/nowhere'), "'/nowhere': has no manifest.json, so it is not what the CDK synthesizes"],
    ['tokens without an app', () => TemplateSet.fromDocument(template)._textOf(Aws.ACCOUNT_ID), 'a token can be resolved only in templates of an app'],
  ])('%s', (_name, load, message) => {
    expect(load).toThrow(new Error(message));
  });

  test('an app that is not synthesized', () => {
    const one = app();
    new Stack(one, 'S');
    expect(() => TemplateSet.fromSynthesized(one)).toThrow(new Error(`'${join(one.outdir, 'S.template.json')}': cannot be read: ENOENT`));
  });

  test.each<[string, unknown, string]>([
    ['a list', [], "must be an object with 'artifacts', got a list of 0"],
    ['an artifact that is a text', { artifacts: { A: 'x' } }, "artifacts.A: must be an object, got 'x'"],
    ['a stack without a template', { artifacts: { A: { type: 'aws:cloudformation:stack' } } }, 'artifacts.A.properties.templateFile: must be a text, got nothing'],
  ])('a manifest: %s', (_name, manifest, message) => {
    const directory = outdir();
    const path = join(directory, 'manifest.json');
    writeFileSync(path, JSON.stringify(manifest));
    expect(() => TemplateSet.fromAssembly(directory)).toThrow(new Error(`'${path}'${message.startsWith('must') ? ':' : ''} ${message}`));
  });
});
