import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Stage, type IPolicyValidationContext, type IPolicyValidationPlugin, type PolicyValidationPluginReport, type PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { leaveEvidence } from './evidence';
import { unreachedStages } from './reached';
import { writeReportFiles } from './report-files';
import { runGate, type GateResult } from './run';
import type { Settings } from './settings';
import { brokenGate, reportOf } from './violations';
import { TemplateSet } from '../../template/template-set';
import { gateFinding } from '../assessment/gate-rules';
import { GateLevel } from '../gate-level';
import type { GateReportFile } from '../gate-report-file';
import type { AssessedFinding } from '../model/assessment';
import type { Finding } from '../model/finding';

/** What several gates of one app have reported in one synthesis. */
interface Reported {
  readonly stamp: bigint | undefined;
  readonly by: Map<string, PluginRun>;
}

const REPORTED = new WeakMap<IConstruct, Reported>();

export interface PluginRunOptions {
  /** Others that judge, too. */
  readonly plugins: readonly IPolicyValidationPlugin[];
  readonly blocksStages: boolean;
  readonly reportFiles: readonly GateReportFile[];
}

/** The gate as a plugin: once in each synthesis, however often the CDK asks. */
export class PluginRun {
  private last: { readonly app: IConstruct; readonly stamp: bigint | undefined; readonly served: Set<string> } | undefined;

  constructor(private readonly plugin: IPolicyValidationPlugin, private readonly settings: Settings, private readonly options: PluginRunOptions) {}

  report({ appConstruct: app, stackTemplates }: IPolicyValidationContext, isApplied: boolean): PolicyValidationPluginReport {
    const stamp = stampOf(app);
    if (!this.isNew(app, stamp, stackTemplates.map(({ stackConstructPath }) => stackConstructPath))) {
      return { success: true, violations: [] };
    }
    const scopes = scopesOf(app, this.plugin);
    const isWhole = scopes.length === 1 && scopes[0] === app;
    const result = runGate({
      scopes,
      templates: TemplateSet.merge(...scopes.map((scope) => TemplateSet.fromSynthesized(scope))),
      settings: this.settings,
      plugins: this.options.plugins,
      isPartial: !isWhole,
      findings: this.misuse(app, isApplied),
    });
    leaveEvidence(app, outdirOf(app), result, this.levels(result));
    const report = reportOf(result, result.assessment.findings.filter((finding) => this.isFirst(finding, app, stamp)), this.options.blocksStages);
    const unwritten = this.writeFiles(outdirOf(app), result);
    return {
      success: report.success && unwritten.every(({ severity }) => severity !== 'fatal'), violations: [...report.violations, ...unwritten], metadata: this.summary(result),
    };
  }

  private writeFiles(directory: string, result: GateResult): PolicyViolation[] {
    try {
      writeReportFiles(this.options.reportFiles, directory, result, this.settings);
      return [];
    } catch (error) {
      return [brokenGate('GATE-CONFIG', `A report could not be written: ${error instanceof Error ? error.message : String(error)}`, this.settings.isReportOnly())];
    }
  }

  /**
   * Before 2.263 aws-cdk-lib asks a plugin once for each environment. The first time everything is told; who is asked about a stack
   * again is in another synthesis.
   */
  private isNew(app: IConstruct, stamp: bigint | undefined, stacks: readonly string[]): boolean {
    const { last } = this;
    if (last?.app === app && last.stamp === stamp && stacks.length > 0 && stacks.every((stack) => !last.served.has(stack))) {
      stacks.forEach((stack) => last.served.add(stack));
      return false;
    }
    this.last = { app, stamp, served: new Set(stacks) };
    return true;
  }

  /** What another gate of the same app has told already, with the same consequence, is not told twice. */
  private isFirst(finding: AssessedFinding, app: IConstruct, stamp: bigint | undefined): boolean {
    let reported = REPORTED.get(app);
    if (reported?.stamp !== stamp || reported === undefined) {
      reported = { stamp, by: new Map() };
      REPORTED.set(app, reported);
    }
    const { fingerprint, stack, logicalId, property, message, isBlocking, acknowledged } = finding;
    const key = [fingerprint, stack, logicalId, property, message, isBlocking, acknowledged === undefined].join('\n');
    const owner = reported.by.get(key) ?? this;
    reported.by.set(key, owner);
    return owner === this;
  }

  private misuse(app: IConstruct, isApplied: boolean): Finding[] {
    const byHand = this.settings.isEnforced() && !isApplied
      ? [gateFinding('GATE-ENFORCE', 'the gate was registered by addPlugins, so the level ENFORCE has no effect')] : [];
    const stages = this.settings.unmatched(app).map((stage) => gateFinding('GATE-CONFIG', `'perStage' names ${stage}, but the app has no such Stage`));
    return [...byHand, ...stages, ...unreachedStages(app)];
  }

  private levels({ assessment, settingsOf }: GateResult): GateLevel[] {
    return [...new Set(assessment.templates.map(({ path }) => settingsOf(path).level))].sort();
  }

  private summary({ assessment: { findings, tallies, resources } }: GateResult): Record<string, string> {
    const count = (is: (finding: AssessedFinding) => boolean): string => String(findings.filter(is).length);
    return {
      resources: String(resources),
      rules: String(tallies.length),
      findings: String(findings.length),
      blocking: count(({ isBlocking }) => isBlocking),
      acknowledged: count(({ acknowledged }) => acknowledged !== undefined),
      known: count(({ isKnown }) => isKnown),
    };
  }
}

/** The Stages that a plugin was registered on, as far as they do not lie within each other; the app if nobody knows. */
function scopesOf(app: IConstruct, plugin: IPolicyValidationPlugin): IConstruct[] {
  const stages = app.node.findAll().filter((node) => Stage.isStage(node)).filter((stage) => {
    // Not in the public API. Without it the whole app is judged, which is more, and never less.
    const { _validationPlugins: plugins } = stage as unknown as { _validationPlugins?: unknown };
    return Array.isArray(plugins) && plugins.includes(plugin);
  });
  const outermost = stages.filter((stage) => !stages.some((other) => other !== stage && stage.node.scopes.includes(other)));
  return outermost.length === 0 ? [app] : outermost;
}

function stampOf(app: IConstruct): bigint | undefined {
  return statSync(join(outdirOf(app), 'manifest.json'), { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}

function outdirOf(app: IConstruct): string {
  return Stage.isStage(app) ? app.outdir : '';
}
