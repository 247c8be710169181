/** What this library builds passes its own gate, in the default pack; what is meant to be so is acknowledged, with a reason. */
import { App, type Stack } from 'aws-cdk-lib';
import { build as accountBaseline } from '../../examples/account-baseline/app';
import { build as gateExample } from '../../examples/compliance-gate/app';
import { fix } from '../../examples/compliance-gate/fix';
import { build as crossAccount } from '../../examples/cross-account-access/app';
import { build as secureApp } from '../../examples/secure-app/app';
import { build as workforce } from '../../examples/workforce/app';
import { build as workloads } from '../../examples/workloads/app';
import * as library from '../../src';
import { ComplianceGate } from '../../src/compliance/compliance-gate';

const APPS: Record<string, (app: App) => unknown> = {
  'account-baseline': accountBaseline,
  'cross-account-access': crossAccount,
  'secure-app': secureApp,
  workforce,
  workloads,
  'compliance-gate, with its fixes': (app) => { gateExample(app); fix(app); },
  'the baseline without props': (app) => new library.baseline.SecurityBaselineStack(app, 'Baseline'),
};

interface Found { readonly rule: string; readonly severity: string; readonly text: string }

function findings(app: App): Found[] {
  app.synth();
  const { violations } = new ComplianceGate().validate({ appConstruct: app, templatePaths: [], stackTemplates: [] } as never);
  return violations.map(({ ruleName, severity, description }) => ({ rule: ruleName, severity: severity ?? '', text: description }));
}

/** Acknowledged violations stay in what the plugin tells: the CDK takes them out. */
const ACKNOWLEDGED = ['IAM-13', 'IAM-14', 'IAM-25'];

test.each(Object.entries(APPS))('%s', (_name, build) => {
  const app = new App();
  build(app);
  const found = findings(app);
  expect(found.filter(({ rule }) => !ACKNOWLEDGED.includes(rule))).toEqual([]);
  expect(found.filter(({ severity }) => severity !== 'warning')).toEqual([]);
});

test('an acknowledgement covers our construct, and nothing of the user', () => {
  const app = new App();
  const stack: Stack = new library.baseline.SecurityBaselineStack(app, 'Baseline');
  const { Role, AccountRootPrincipal, ManagedPolicy } = jest.requireActual<typeof import('aws-cdk-lib/aws-iam')>('aws-cdk-lib/aws-iam');
  new Role(stack, 'Own', { assumedBy: new AccountRootPrincipal(), managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] });
  expect(findings(app).filter(({ rule, severity }) => rule === 'IAM-13' && severity !== 'warning')).toHaveLength(1);
});
