import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { AccessChecks } from '../../src/analysis/access-checks';
import { AccessExpectation } from '../../src/analysis/access-expectation';

interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity: string;
  readonly violatingConstructs: { constructPath: string }[];
}

function user(scope: Construct, id: string): iam.User {
  const made = new iam.User(scope, id);
  made.addToPolicy(new iam.PolicyStatement({ actions: ['cloudtrail:StopLogging'], resources: ['*'] }));
  return made;
}

/** Synthesizes under checks; the message of what synthesis threw, and the violations of the report. */
function synthesize(app: App, ...expectations: AccessExpectation[]): { message?: string; violations: Violation[] } {
  Validations.of(app).addPlugins(new AccessChecks({ expectations }));
  return outcome(app);
}

function outcome(app: App): { message?: string; violations: Violation[] } {
  try {
    app.synth();
    return { violations: [] };
  } catch (error) {
    const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as { pluginReports: { violations: Violation[] }[] };
    return { message: (error as Error).message, violations: report.pluginReports.flatMap(({ violations }) => violations) };
  } finally {
    process.exitCode = 0; // the CDK sets it when a plugin fails; here the assertion decides
  }
}

const stop = (principal: string, id?: string): AccessExpectation => AccessExpectation.mayNot({ principal, actions: ['cloudtrail:StopLogging'] }, { id });

test('synthesis goes on when everything holds', () => {
  const app = new App();
  user(new Stack(app, 'S'), 'Alice');
  expect(synthesize(app, AccessExpectation.may({ principal: 'Alice', actions: ['cloudtrail:StopLogging'] }))).toEqual({ violations: [] });
});

test('a broken expectation stops it, at the principal, with the explanation', () => {
  const app = new App();
  user(new Stack(app, 'S'), 'Alice');
  const { message, violations } = synthesize(app, stop('Alice', 'TRAIL'), AccessExpectation.may({ principal: 'Alice', actions: ['s3:GetObject'] }));
  expect(violations.map(({ ruleName, severity, violatingConstructs }) => [ruleName, severity, violatingConstructs[0].constructPath])).toEqual([
    ['TRAIL', 'error', 'S/Alice/Resource'], ['MAY-2', 'error', 'S/Alice/Resource'],
  ]);
  expect(violations[0].description).toBe([
    'Expected that S/Alice may not cloudtrail:StopLogging, but:',
    'Allowed: S/Alice may cloudtrail:StopLogging on * (context: any context).',
    '  - Allowed by statement 1 of AliceDefaultPolicy4F88F298 at S/Alice/DefaultPolicy',
  ].join('\n'));
  expect(message).toContain("Acknowledge with 'AccessAnalysis::TRAIL'");
});

test('an acknowledged violation does not stop it, the others do', () => {
  const build = (): App => {
    const app = new App();
    Validations.of(user(new Stack(app, 'S'), 'Alice')).acknowledge({ id: 'AccessAnalysis::TRAIL', reason: 'a test' });
    return app;
  };
  expect(synthesize(build(), stop('Alice', 'TRAIL')).violations).toEqual([]);
  const { violations } = synthesize(build(), stop('Alice', 'TRAIL'), stop('Alice', 'OTHER'));
  expect(violations.map(({ ruleName }) => ruleName)).toEqual(['OTHER']);
});

test('stages and nested stacks are checked', () => {
  const app = new App();
  user(new Stack(new Stage(app, 'Prod'), 'S'), 'Alice');
  user(new NestedStack(new Stack(app, 'T'), 'N'), 'Bob');
  expect(synthesize(app, stop('Alice'), stop('Bob')).violations.map(({ violatingConstructs }) => violatingConstructs[0].constructPath))
    .toEqual(['Prod/S/Alice/Resource', 'T/N/Bob/Resource']);
});

test('what is overridden late counts', () => {
  const app = new App();
  const alice = new iam.User(new Stack(app, 'S'), 'Alice');
  (alice.node.defaultChild as iam.CfnUser).addPropertyOverride('ManagedPolicyArns', ['arn:aws:iam::aws:policy/AdministratorAccess']);
  expect(synthesize(app, stop('Alice')).violations.map(({ ruleName }) => ruleName)).toEqual(['MAY-NOT-1']);
});

test('an expectation that cannot be checked is fatal, and the others still are', () => {
  const app = new App();
  user(new Stack(app, 'S'), 'Alice');
  const { violations } = synthesize(app, stop('Alicia'), stop('Alice'));
  expect(violations.map(({ ruleName, severity, description }) => [ruleName, severity, description.split('\n')[0]]).sort()).toEqual([
    ['MAY-NOT-1', 'fatal', "The access of this app could not be checked: 'principal' must name a principal by ARN, construct path or name, got Alicia; did you mean S/Alice?"],
    ['MAY-NOT-2', 'error', 'Expected that S/Alice may not cloudtrail:StopLogging, but:'],
  ]);
});

test('templates that cannot be read are a fatal violation, no exception', () => {
  const app = new App();
  const stack = new Stack(app, 'S');
  user(stack, 'Alice');
  app.synth();
  rmSync(join(app.outdir, stack.templateFile));
  const context = { templatePaths: [], stackTemplates: [], appConstruct: app, accountId: undefined, region: undefined };
  const { success, violations } = new AccessChecks({ expectations: [stop('Alice')] }).validate(context);
  expect(success).toBe(false);
  expect(violations).toMatchObject([{ ruleName: 'INTERNAL', severity: 'fatal' }]);
  expect(violations[0].description).toMatch(/^The access of this app could not be checked: /);
});

test('the principal may be no construct', () => {
  const app = new App();
  new Stack(app, 'S');
  const { violations } = synthesize(app, AccessExpectation.may({ principal: '*', actions: ['s3:GetObject'] }));
  expect(violations.map(({ ruleName, severity }) => [ruleName, severity])).toEqual([['MAY-1', 'error']]);
});

test('what the CDK asks of a plugin', () => {
  const checks = new AccessChecks({ expectations: [stop('a', 'ONE'), stop('a')] });
  expect([checks.name, checks.ruleIds]).toEqual(['AccessAnalysis', ['ONE', 'MAY-NOT-2']]);
});

test.each<[AccessExpectation[], string]>([
  [[], "'expectations' must hold at least one expectation, got none"],
  [[stop('a', 'SAME'), stop('b', 'SAME')], "'expectations' must not repeat an id, got SAME twice"],
  [[stop('a', 'MAY-NOT-2'), stop('b')], "'expectations' must not repeat an id, got MAY-NOT-2 twice"],
])('%#: refused', (expectations, message) => {
  expect(() => new AccessChecks({ expectations })).toThrow(new Error(message));
});
