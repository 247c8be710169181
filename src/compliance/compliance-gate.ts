import {
  Stage, Validations, type IPolicyValidationContext, type IPolicyValidationPlugin, type PolicyValidationPluginReport,
} from 'aws-cdk-lib';
import type { ComplianceOptions, StageGateOptions } from './compliance-options';
import { enforceOn } from './gate/enforce';
import { removeEvidence } from './gate/evidence';
import { PluginRun } from './gate/plugin-run';
import { requireStage } from './gate/require-stage';
import { Settings } from './gate/settings';
import { brokenGate } from './gate/violations';
import type { GateLevel } from './gate-level';
import type { GateReportFile } from './gate-report-file';

/** Options of the gate. */
export interface ComplianceGateProps extends ComplianceOptions {
  /**
   * What is done about findings.
   *
   * @default GateLevel.BLOCK
   */
  readonly level?: GateLevel;
  /**
   * What is different in single Stages.
   *
   * @default - all Stages are treated alike
   */
  readonly perStage?: StageGateOptions[];
  /**
   * Other plugins, such as packs of cdk-nag, whose findings become findings of the gate: one severity, one way to acknowledge, one file of
   * known findings, one report. They judge with the plugin, not at the level ENFORCE. Do not register them by themselves besides.
   *
   * @default - none
   */
  readonly plugins?: IPolicyValidationPlugin[];
  /**
   * Reports to be written whenever the gate judges as a plugin.
   *
   * @default - none, besides that of the CDK
   */
  readonly reportFiles?: GateReportFile[];
  /**
   * Whether something that blocks in a Stage also stops a plain `cdk synth` or a deployment of other stacks. Without it, `cdk synth` of an
   * app whose stacks are all in Stages passes over every finding; `cdk synth '**'` does not.
   *
   * @default true
   */
  readonly blockStages?: boolean;
}

/**
 * Judges an app when it is synthesized, and keeps what is insecure from being deployed.
 *
 * ```ts
 * import { App } from 'aws-cdk-lib';
 * import { compliance } from 'cdk-security-baseline';
 *
 * const app = new App();
 * // … Stages and stacks …
 * compliance.ComplianceGate.applyTo(app, { level: compliance.GateLevel.ENFORCE });
 * ```
 *
 * It judges the synthesized templates, so property overrides, generic resources, imported templates, nested stacks, Stages and late Aspects
 * count. A finding is acknowledged on a construct, for it and everything below: `Validations.of(bucket).acknowledge({ id:
 * 'SecurityBaseline::S3-1', reason: 'product pictures, owner=shop until=2027-01-31' })`; a reason that is empty, a date that is over,
 * and an acknowledgement that matches nothing are findings, too.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/policy-validation-synthesis.html
 */
export class ComplianceGate implements IPolicyValidationPlugin {
  /**
   * Registers a gate. Call it last, when all Stages are made, so that at the level ENFORCE nothing at all is written.
   *
   * @param app the App, or a single Stage; anything else is an error
   */
  public static applyTo(app: Stage, props: ComplianceGateProps = {}): ComplianceGate {
    requireStage(app);
    const gate = new ComplianceGate(props);
    gate.isApplied = true;
    app.node.addValidation({
      validate: () => {
        removeEvidence(outdirOf(app));
        return [];
      },
    });
    if (gate.settings.isEnforced()) {
      enforceOn(app, gate.settings);
    }
    Validations.of(app).addPlugins(gate);
    return gate;
  }

  public readonly name = 'SecurityBaseline';
  /** The version of the plugin; that of the library counts. */
  public readonly version?: string;
  /** The rules that judge. */
  public readonly ruleIds?: string[];
  private readonly settings: Settings;
  private readonly run: PluginRun;
  private isApplied = false;

  /** A gate to be registered by hand; {@link ComplianceGate.applyTo} does more. */
  constructor(props: ComplianceGateProps = {}) {
    this.settings = new Settings(props);
    this.ruleIds = this.settings.rules.map(({ id }) => id);
    this.run = new PluginRun(this, this.settings, {
      plugins: props.plugins ?? [], blocksStages: props.blockStages ?? true, reportFiles: props.reportFiles ?? [],
    });
  }

  /** Called by the CDK at the end of the synthesis. Never throws: the CLI takes a plugin that does for one that found nothing. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    try {
      return this.run.report(context, this.isApplied);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const isReportOnly = this.settings.isReportOnly();
      return { success: isReportOnly, violations: [brokenGate('GATE-INTERNAL', `The gate could not judge: ${reason}`, isReportOnly)] };
    }
  }
}

function outdirOf(app: Stage): string {
  const { root } = app.node;
  return Stage.isStage(root) ? root.outdir : app.outdir;
}
