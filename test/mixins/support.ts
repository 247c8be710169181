import { App, CfnElement, CfnResource, Mixins, Stack } from 'aws-cdk-lib';
import type { Construct, IMixin } from 'constructs';
import type { CaseTemplate } from '../../src/compliance/model/cases';

/** Sections of a template as they are. */
class Sections extends CfnElement {
  constructor(scope: Construct, id: string, private readonly sections: object) {
    super(scope, id);
  }

  public _toCloudFormation(): object {
    return this.sections;
  }
}

/** The template that an app of generic resources makes of a template, after fixes. */
export function fixed(template: CaseTemplate, fixes: readonly IMixin[]): CaseTemplate {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' }, synthesizer: undefined });
  const { Resources, ...others } = template;
  new Sections(stack, 'Sections', others);
  for (const [logicalId, { Type, Properties, ...rest }] of Object.entries(Resources)) {
    const resource = new CfnResource(stack, logicalId, { type: Type, properties: Properties as Record<string, unknown> | undefined });
    resource.overrideLogicalId(logicalId);
    Object.entries(rest).filter(([name]) => name !== 'Condition').forEach(([name, value]) => { resource.addOverride(name, value); });
  }
  for (const fix of fixes) {
    Mixins.of(stack).apply(fix);
  }
  const written = app.synth().getStackByName('Stack').template as CaseTemplate;
  return Object.fromEntries(Object.entries(written).filter(([name]) => name !== 'Rules')) as unknown as CaseTemplate;
}
