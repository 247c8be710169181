/** What the room builds is clean under the CDK's own validation, cdk-nag and the gate of this library; a trial is a finding of the gate. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App, aws_apigateway as apigateway, Stack } from 'aws-cdk-lib';
import { env, everything, simple } from './support/web-acls';
import { ComplianceGate, Pack } from '../../src/compliance';
import { BaselineWebAcl, ManagedRuleGroup, WafRollout } from '../../src/edge';
import { nagFindings } from '../private/nag';

function findings(build: (stack: Stack) => void, packs?: Pack[]): string[] {
  const app = new App();
  build(new Stack(app, 'Stack', { env }));
  app.synth();
  const { violations } = new ComplianceGate({ packs }).validate({ appConstruct: app, templatePaths: [], stackTemplates: [] } as never);
  return violations.map(({ ruleName, description }) => `${ruleName}: ${description}`);
}

describe.each([['the defaults', simple], ['everything at once', everything]])('%s', (_name, build) => {
  test('the gate', () => { expect(findings(build)).toEqual([]); });
  test('cdk-nag', () => { expect(nagFindings((stack) => { build(stack); })).toEqual([]); });
});

test("the CDK's validation", () => {
  const root = resolve(__dirname, '../..');
  const out = mkdtempSync(join(tmpdir(), 'web-acls-'));
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CDK_VALIDATION'));
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), ['--tsconfig', join(root, 'tsconfig.dev.json'), join(__dirname, 'support/validate.ts')],
    { env: { ...environment, CDK_OUTDIR: out }, encoding: 'utf8' });
  rmSync(out, { recursive: true, force: true });
  expect([stdout.trim(), stderr]).toEqual(['[]', expect.not.stringContaining('Error')]);
}, 60_000);

test('the gate reports a trial, of all groups or of one', () => {
  const count = WafRollout.count({ reason: 'new shop', until: '9999-12-31' });
  expect(findings((stack) => { new BaselineWebAcl(stack, 'WebAcl', { rollout: count }); })).toEqual(
    ['AmazonIpReputationList', 'CommonRuleSet', 'KnownBadInputsRuleSet'].map((name) => expect.stringContaining(`the managed rule group AWSManagedRules${name} only counts`)));
  expect(findings((stack) => {
    new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block(), managedRuleGroups: [ManagedRuleGroup.common({ rollout: count }), ManagedRuleGroup.php()] });
  })).toEqual([expect.stringMatching(/^WAFV2-4: .*the managed rule group AWSManagedRulesCommonRuleSet only counts/)]);
});

test('the gate sees that the stage of a REST API is protected', () => {
  const build = (associated: boolean) => (stack: Stack) => {
    const api = new apigateway.RestApi(stack, 'Api');
    api.root.addMethod('GET');
    const webAcl = new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block() });
    if (associated) {
      webAcl.associateRestApiStage(api.deploymentStage);
    }
  };
  const about = (found: string[]) => found.filter((finding) => finding.startsWith('APIGATEWAY-') && /web acl/i.test(finding));
  expect(about(findings(build(false), [Pack.strict()]))).toHaveLength(1);
  expect(about(findings(build(true), [Pack.strict()]))).toEqual([]);
});
