import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R4Checks, NIST80053R5Checks, PCIDSS321Checks, ServerlessChecks, type NagPack } from 'cdk-nag';
import type { Found, FoundByFile } from './found';
import { PluginFindings } from '../../src/compliance/plugins/plugin-findings';
import { TemplateSet } from '../../src/template/template-set';

class Including extends Stack {
  /** The CDK refuses spellings that CloudFormation takes, such as one entry in place of a list: only when it writes the template. */
  requireResolvable(): void {
    this.resolve(this._toCloudFormation());
  }
}

/** cdk-nag reads constructs: each template is included in a stack of its own. What the CDK refuses to include is not there. */
export function findByNag(files: readonly string[], everyPack: boolean): FoundByFile {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-nag-'));
  try {
    const app = new App({ outdir, analyticsReporting: false, autoSynth: false });
    const included = new Map<string, string>();
    for (const [index, file] of files.entries()) {
      const stack = new Including(app, `S${index}`, { env: { account: '111122223333', region: 'eu-central-1' } });
      try {
        new CfnInclude(stack, 'It', { templateFile: file });
        stack.requireResolvable();
        included.set(stack.node.path, file);
      } catch {
        app.node.tryRemoveChild(stack.node.id);
      }
    }
    const found = new Map<string, Found[]>([...included.values()].map((file) => [file, []]));
    for (const pack of packs(everyPack, app)) {
      for (const { ruleId, stack, logicalId = '' } of PluginFindings.of(pack, [app], TemplateSet.fromApp(app)).findings) {
        found.get(included.get(stack) ?? '')?.push({ rule: ruleId, logicalId });
      }
    }
    return found;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function packs(every: boolean, app: App): NagPack[] {
  const [first, ...others] = [AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R4Checks, NIST80053R5Checks, PCIDSS321Checks, ServerlessChecks];
  return [first, ...every ? others : []].map((Pack) => new Pack(app));
}
