import { App, type StackProps } from 'aws-cdk-lib';
import RECOMMENDED_FLAGS from 'aws-cdk-lib/recommended-feature-flags.json';
import { ApplicationStack } from './quiet-app/application';
import { AuditStack } from './quiet-app/audit';
import { DataStack } from './quiet-app/data';
import { NetworkStack } from './quiet-app/network';
import { OperationsStack } from './quiet-app/operations';
import { ruleFolders } from './support/rule-folders';
import { judge } from '../../src/compliance/engine/judge';
import type { Judged } from '../../src/compliance/model/finding';
import { TemplateSet } from '../../src/template/template-set';

const BASELINE = ruleFolders().map(({ rule }) => rule).filter(({ level }) => level === 'baseline');

function judged(context: Record<string, unknown>): Judged {
  const app = new App({ context });
  const props: StackProps = { env: { account: '123456789012', region: 'eu-west-1' } };
  const { vpc } = new NetworkStack(app, 'Network', props);
  const data = new DataStack(app, 'Data', vpc, props);
  new ApplicationStack(app, 'Application', vpc, data, props);
  new AuditStack(app, 'Audit', props);
  new OperationsStack(app, 'Operations', vpc, props);
  return judge(TemplateSet.fromAssembly(app.synth().directory), BASELINE);
}

describe('an app of the common constructs, configured securely, has no finding of the default pack', () => {
  test.each([['no feature flags', {}], ['the recommended feature flags', RECOMMENDED_FLAGS]] as const)('with %s', (_flags, context) => {
    const { findings, resources, tallies } = judged(context);
    const found = findings.map(({ ruleId, status, stack, logicalId, property, message }) => `${ruleId} ${status} ${stack}/${logicalId ?? ''} ${property}: ${message}`);
    expect(found.sort()).toEqual([]);
    // Silence of rules that had nothing to look at would prove nothing.
    expect(resources).toBeGreaterThan(150);
    expect(tallies.filter(({ applicable }) => applicable > 0).length).toBeGreaterThan(15);
  });
});
