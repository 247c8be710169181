/**
 * What the analysis of IAM costs, in milliseconds and as ratios within one run, from the sources (`tsx bench/analysis.ts`).
 *
 * * 1,000 evaluations: an identity with three statements and a permissions boundary against a bucket with a policy;
 * * model and escalation graph of apps with 50 to 400 roles, each with a policy of its own and a function, and one deployer with
 *   broad rights, with the growth from step to step; 1 = the synthesis of the same app by aws-cdk-lib.
 *
 * Milliseconds depend on the machine, growth and ratios hardly. The synthesis runs without the CDK's own validation.
 */
process.env.CDK_VALIDATION = 'false';

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { AccessModel } from '../src/analysis/access-model';
import { EscalationGraph } from '../src/analysis/escalation-graph';
import { evaluate } from '../src/analysis/evaluation/evaluate';
import { parsePolicy } from '../src/analysis/evaluation/policy-document';
import type { Context, Identity, Policy, PolicyKind, Target } from '../src/analysis/evaluation/types';
import type { Value } from '../src/template/model/value';

const ROUNDS = 5;
// A stack holds at most 500 resources.
const ROLES_PER_STACK = 100;
const ACCOUNT = '111122223333';

console.log(`1,000 evaluations: ${median(() => { evaluations(1000); }).toFixed(0)} ms`);

// Just-in-time compilation would otherwise count against the smallest app.
measure(50);
let earlier: { roles: number; graph: number } | undefined;
for (const roles of [50, 100, 200, 400]) {
  const samples = Array.from({ length: ROUNDS }, () => measure(roles));
  const [synthesis, model, graph] = (['synthesis', 'model', 'graph'] as const).map((key) => middle(samples.map((sample) => sample[key]))) as [number, number, number];
  const growth = earlier === undefined ? '' : `, graph × ${(graph / earlier.graph).toFixed(2)} for × ${roles / earlier.roles} roles`;
  console.log(`${roles} roles, ${samples[0]?.resources ?? 0} resources, ${samples[0]?.paths ?? 0} paths: model ${model.toFixed(0)} ms, graph ${graph.toFixed(0)} ms, `
    + `both ${((model + graph) / synthesis).toFixed(2)} (1 = app.synth(), ${synthesis.toFixed(0)} ms)${growth}`);
  earlier = { roles, graph };
}

function measure(roles: number) {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-analysis-'));
  try {
    const app = new App({ analyticsReporting: false, outdir });
    build(app, roles);
    const [synthesis, assembly] = timed(() => app.synth());
    const [model, access] = timed(() => AccessModel.fromApp(app));
    const [graph, found] = timed(() => EscalationGraph.of(access));
    const resources = assembly.stacks.flatMap(({ template }) => Object.keys((template as { Resources: object }).Resources)).length;
    return { synthesis, model, graph, paths: found.paths.length, resources };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** Roles as apps have them: three statements on things of their own, some may invoke the next function, and one deploys. */
function build(app: App, roles: number): void {
  const stacks = Array.from({ length: Math.ceil(roles / ROLES_PER_STACK) }, (_, index) => (
    new Stack(app, `Stack${index}`, { env: { account: ACCOUNT, region: 'us-east-1' } })
  ));
  const [first] = stacks;
  stacks.forEach((stack, index) => { workers(stack, Math.min(ROLES_PER_STACK, roles - index * ROLES_PER_STACK)); });
  const deployer = new iam.Role(first, 'Deployer', { assumedBy: new iam.AccountRootPrincipal() });
  deployer.addToPolicy(new iam.PolicyStatement({
    actions: ['cloudformation:*', 'lambda:*', 's3:*', 'dynamodb:*', 'ec2:*', 'ecs:*', 'codebuild:*', 'ssm:*', 'iam:Get*', 'iam:List*', 'iam:PassRole'], resources: ['*'],
  }));
  new iam.Role(first, 'Administrator', {
    assumedBy: new iam.ServicePrincipal('cloudformation.amazonaws.com'), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
  });
}

function workers(stack: Stack, roles: number): void {
  const functions = Array.from({ length: roles }, (_, index) => {
    const worker = new lambda.CfnFunction(stack, `Function${index}`, {
      code: { zipFile: 'exports.handler = async () => {};' }, handler: 'index.handler', runtime: 'nodejs22.x', role: '',
    });
    const role = new iam.Role(stack, `Role${index}`, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    worker.role = role.roleArn;
    role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [`arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/Table${index}`] }));
    role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [`arn:aws:s3:::data-${index}/*`] }));
    role.addToPolicy(new iam.PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: ['*'] }));
    return { worker, role };
  });
  functions.slice(1).forEach(({ worker }, index) => {
    if (index % 10 === 0) {
      functions[index].role.addToPolicy(new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [worker.attrArn] }));
    }
  });
}

function evaluations(count: number): void {
  const one = (kind: PolicyKind, ...Statement: Value[]): Policy => parsePolicy({ Version: '2012-10-17', Statement }, { kind, name: kind, path: kind });
  const identity: Identity = {
    kind: 'role',
    name: 'Role',
    path: 'Role',
    arn: `arn:aws:iam::${ACCOUNT}:role/Role`,
    account: ACCOUNT,
    partition: 'aws',
    missing: [],
    serviceControls: [],
    tags: {},
    policies: [one('identity',
      { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] },
      { Effect: 'Allow', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::data/secret/*', Condition: { StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin*' } } })],
    boundary: one('boundary', { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
  };
  const target: Target = {
    arn: '',
    account: ACCOUNT,
    policyMustAllow: false,
    resourceControls: [],
    tags: {},
    policies: [one('resource', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
  };
  const context: Context = { lookup: () => 'unknown' };
  for (let index = 0; index < count; index += 1) {
    evaluate({ identity, action: index % 2 === 0 ? 's3:GetObject' : 's3:PutObject', target: { ...target, arn: `arn:aws:s3:::data/object-${index}` }, context });
  }
}

function timed<T>(work: () => T): [number, T] {
  const started = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - started) / 1e6, result];
}

function median(work: () => void): number {
  return middle(Array.from({ length: ROUNDS }, () => timed(work)[0]));
}

function middle(samples: number[]): number {
  return samples.sort((one, other) => one - other)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
