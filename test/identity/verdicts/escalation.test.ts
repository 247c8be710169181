/**
 * Nobody whose job is not administration becomes an administrator: not through the baseline, not through the roles of `cdk bootstrap`,
 * not through what the examples deploy. A path that is only possible counts as one.
 */
import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NOT_ADMINISTRATORS, EVERY_FUNCTION, newWorld } from './world';
import * as accountBaseline from '../../../examples/account-baseline/app';
import * as crossAccountAccess from '../../../examples/cross-account-access/app';
import * as workforce from '../../../examples/workforce/app';
import { AccessModel } from '../../../src/analysis/access-model';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { EscalationPath } from '../../../src/analysis/escalation-path';
import { SecurityBaselineStack } from '../../../src/baseline/security-baseline-stack';
import { DeveloperBoundary } from '../../../src/identity/developer-boundary';
import { JobFunctionGroup } from '../../../src/identity/job-function-group';

const DEVELOPERS = 'Baseline/Global/JobFunctionGroups/Developers/Group';

/** Shown whole when there is one. */
const shown = (paths: readonly EscalationPath[]): string[] => paths.map(String);

test.each([
  ['without a boundary, developers without IAM', false],
  ['with a boundary, developers with roles of their own', true],
])('no path from any function: %s', (_, withBoundary) => {
  const graph = EscalationGraph.of(newWorld({ withBoundary }).model);

  expect(shown(graph.paths)).toEqual([]);
  expect(graph.incomplete).toEqual([]);
  expect(graph.administrators).toEqual(['Baseline/Global/JobFunctionGroups/Administrators/Group', 'People/Ada']);
});

/** Examples with what they are made of, and a baseline with every function in each of their accounts that has none. */
function surrounded(build: (app: App) => unknown): App {
  const app = new App({ analyticsReporting: false });
  build(app);
  const stacks = app.node.findAll().filter((node) => Stack.isStack(node));
  const covered = new Set(stacks.filter((stack) => stack instanceof SecurityBaselineStack).map(({ account }) => account));
  const bare = new Map(stacks.filter(({ account }) => !covered.has(account)).map((stack) => [stack.account, stack]));
  for (const [account, { region }] of bare) {
    new SecurityBaselineStack(app, `Baseline${account}`, { env: { account, region }, jobFunctionGroups: { functions: EVERY_FUNCTION } });
  }
  return app;
}

test.each<[string, (app: App) => unknown]>([
  ['account-baseline', accountBaseline.build],
  ['cross-account-access', crossAccountAccess.build],
  ['workforce', workforce.build],
])('no path through the example %s', (_, build) => {
  // Administrators who have to assume their role have that way, and are meant to.
  const graph = EscalationGraph.of(AccessModel.fromApp(surrounded(build)), { administrators: ['*/JobFunctionGroups/Administrators/Group'] });

  expect(shown(graph.paths)).toEqual([]);
  expect(graph.incomplete).toEqual([]);
  expect(graph.administrators.filter((one) => !/\/JobFunctionGroups\/Administrator(s\/Group|Role)$/.test(one))).toEqual([]);
});

describe('the proof can fail', () => {
  /** Takes the policies that protect the baseline off every group, as somebody could in the template. */
  function withoutProtection(withBoundary: boolean): EscalationGraph {
    return EscalationGraph.of(newWorld({
      withBoundary,
      also: ({ baseline }) => {
        const { groups, protectBaselinePolicy, protectBaselineResourcesPolicy } = baseline.global.jobFunctionGroups;
        const removed = [protectBaselinePolicy, protectBaselineResourcesPolicy]
          .map(({ managedPolicyArn }) => JSON.stringify(baseline.resolve(managedPolicyArn)));
        for (const { group } of groups) {
          const cfn = group.node.defaultChild as iam.CfnGroup;
          const kept = (baseline.resolve(cfn.managedPolicyArns) as unknown[]).filter((arn) => !removed.includes(JSON.stringify(arn)));
          cfn.addPropertyOverride('ManagedPolicyArns', kept);
        }
      },
    }).model);
  }

  test('without ProtectBaseline developers are administrators through the roles of the CDK', () => {
    const graph = withoutProtection(false);
    const path = graph.pathFrom(DEVELOPERS);

    expect(path?.administrator).toBe(true);
    expect(String(path)).toContain('CDK bootstrap');
    // Who may read only, sees bills, or works with findings, reaches nobody even then.
    expect(graph.paths.map(({ from }) => from)).not.toContain('Baseline/Global/JobFunctionGroups/ReadOnly/Group');
  });

  test('a group without it, made by hand, is one as well', () => {
    const { model } = newWorld({
      also: ({ baseline }) => {
        new JobFunctionGroup(baseline, 'ByHand', {
          jobFunction: EVERY_FUNCTION.find(({ name }) => name === 'Developers') ?? EVERY_FUNCTION[0]!,
          managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess')],
        });
      },
    });
    const path = EscalationGraph.of(model).pathFrom('Baseline/ByHand/Group');

    expect(path?.administrator).toBe(true);
    expect(String(path)).toContain('CDK bootstrap');
  });

  test('deployment with the CDK opens the way that its warning tells of, unless the bootstrap is limited', () => {
    const { model, boundary } = newWorld({ withBoundary: true, groups: { allowCdkDeploy: true } });
    const open = EscalationGraph.of(model).pathFrom(DEVELOPERS);
    const limited = EscalationGraph.of(model, { bootstrap: { permissionsBoundary: boundary?.policy.document } });

    expect(open?.administrator).toBe(true);
    expect(String(open)).toContain('CDK bootstrap');
    expect(shown(limited.paths)).toEqual([]);
  });

  /** Developers whose permission to make roles does not ask for the boundary. */
  test('without the demand for a boundary developers make themselves administrators', () => {
    const { model } = newWorld({
      withBoundary: true,
      also: ({ baseline }) => {
        const policy = baseline.global.jobFunctionGroups.node.findChild('DeveloperIam') as iam.ManagedPolicy;
        (policy.node.defaultChild as iam.CfnManagedPolicy).addPropertyDeletionOverride('PolicyDocument.Statement.0.Condition');
      },
    });
    const path = EscalationGraph.of(model).pathFrom(DEVELOPERS);

    expect(path?.administrator).toBe(true);
  });

  /** A role of an application that may do everything, below a boundary from which some Deny was taken. */
  function bounded(...holes: string[]): EscalationGraph {
    const { model } = newWorld({
      also: ({ app, baseline }) => {
        const stack = new Stack(app, 'Workload', { env: { account: baseline.account, region: baseline.region }, stackName: 'app-workload' });
        const role = new iam.Role(stack, 'Worker', { path: '/app/', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
        role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
        // Somebody without the boundary, whose role a function could be given.
        const chief = new iam.Role(new Stack(app, 'Operations', { env: { account: baseline.account, region: baseline.region } }), 'Chief', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
        chief.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
        const boundary = new DeveloperBoundary(stack, 'Boundary');
        boundary.applyTo(role);
        if (holes.length > 0) {
          const { Statement } = stack.resolve(boundary.policy.document) as { Statement: { Sid: string }[] };
          (boundary.policy.node.defaultChild as iam.CfnManagedPolicy)
            .addPropertyOverride('PolicyDocument.Statement', Statement.filter(({ Sid }) => !holes.includes(Sid)));
        }
      },
    });
    return EscalationGraph.of(model);
  }

  test('a role below the whole boundary reaches nobody, and is no administrator', () => {
    const graph = bounded();

    expect(shown(graph.paths)).toEqual([]);
    expect(graph.administrators).not.toContain('Workload/Worker');
  });

  test.each([
    ['roles without the boundary', ['DenyUnboundedPrincipals']],
    ['taking the boundary off', ['DenyBoundaryRemoval']],
    ['roles that are not the application\'s', ['DenyForeignRoles']],
    ['users and their keys', ['DenyUsersAndProviders']],
    ['stacks with an execution role', ['DenyForeignStacks']],
    ['a new version of the boundary', ['DenyForeignPolicies', 'DenyBaselineIdentities']],
  ])('with a hole it does, by %s', (_, holes) => {
    const graph = bounded(...holes);

    expect(graph.administrators.includes('Workload/Worker') || graph.pathFrom('Workload/Worker')?.administrator).toBe(true);
  });
});

/** By design of IAM, and stated: developers act with the role of what they can change, and assume whatever trusts the whole account. */
describe('what stays open to developers', () => {
  /** Something of an application that is an administrator, which nobody should deploy. */
  function withAdministrator(bounded: boolean, make: (stack: Stack, policy: iam.IManagedPolicy) => void): EscalationGraph {
    return EscalationGraph.of(newWorld({
      also: ({ app, baseline }) => {
        const stack = new Stack(app, 'Workload', { env: { account: baseline.account, region: baseline.region }, stackName: 'app-workload' });
        make(stack, iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
        if (bounded) {
          new DeveloperBoundary(baseline, 'Boundary').applyTo(stack);
        }
      },
    }).model);
  }

  const newFunction = (stack: Stack, policy: iam.IManagedPolicy) => {
    new lambda.Function(stack, 'Worker', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('//') })
      .role?.addManagedPolicy(policy);
  };
  const newOpenRole = (stack: Stack, policy: iam.IManagedPolicy) => {
    new iam.Role(stack, 'Open', { assumedBy: new iam.AccountRootPrincipal(), managedPolicies: [policy] });
  };

  test.each<[string, typeof newFunction, string]>([
    ['the role of a function that they can change', newFunction, 'lambda:UpdateFunctionCode'],
    ['a role that trusts the whole account', newOpenRole, 'sts:AssumeRole'],
  ])('%s, unless it has the boundary', (_, make, action) => {
    const open = withAdministrator(false, make).pathFrom(DEVELOPERS);

    expect(open?.administrator).toBe(true);
    expect(open?.steps.map(({ actions }) => actions)).toEqual([[action]]);
    expect(shown(withAdministrator(true, make).paths.filter(({ administrator }) => administrator))).toEqual([]);
  });

  test('but not the function behind the settings, whose role has rights over the account', () => {
    expect(EscalationGraph.of(newWorld().model).pathFrom(DEVELOPERS)).toBeUndefined();
  });
});

test('every function is asked about', () => {
  const { model } = newWorld();

  for (const who of NOT_ADMINISTRATORS) {
    expect(model.principals).toContain(`Baseline/Global/JobFunctionGroups/${who}/Group`);
  }
});
