import { Aspects, Stack, Stage, type IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { ComplianceOptions } from './compliance-options';
import { addCheck } from './gate/checks';
import { markReached } from './gate/reached';
import { requireStage } from './gate/require-stage';
import { Settings } from './gate/settings';
import { StageJudgement } from './gate/stage-judgement';

/**
 * Gates single stacks or Stages the classic way.
 *
 * ```ts
 * import { Aspects, App, Stack } from 'aws-cdk-lib';
 * import { compliance } from 'cdk-security-baseline';
 *
 * const app = new App();
 * const stack = new Stack(app, 'Shop');
 * Aspects.of(stack).add(new compliance.ComplianceAspect());
 * ```
 *
 * It does not judge while it visits: what later Aspects change counts. Each stack that it comes to is judged before its template is
 * written, and what blocks ends the synthesis. An Aspect does not cross into a Stage: {@link ComplianceAspect.applyTo} does. Findings that do
 * not block are not reported; {@link ComplianceGate} reports them.
 */
export class ComplianceAspect implements IAspect {
  /**
   * Adds an Aspect to an App and to each Stage in it. Call it last, when all Stages are made.
   *
   * @param app the App, or a single Stage; anything else is an error
   */
  public static applyTo(app: Stage, props: ComplianceOptions = {}): ComplianceAspect {
    requireStage(app);
    const aspect = new ComplianceAspect(props);
    app.node.findAll().filter((node) => Stage.isStage(node)).forEach((stage) => { Aspects.of(stage).add(aspect); });
    return aspect;
  }

  private readonly settings: Settings;
  private readonly judgements = new Map<Stage, StageJudgement>();

  constructor(props: ComplianceOptions = {}) {
    this.settings = new Settings(props);
  }

  /** Called by the CDK for each construct. */
  public visit(node: IConstruct): void {
    const stage = Stack.isStack(node) ? Stage.of(node) : undefined;
    if (!Stack.isStack(node) || stage === undefined) {
      return;
    }
    const judgement = this.judgements.get(stage) ?? new StageJudgement(stage, this.settings);
    this.judgements.set(stage, judgement);
    markReached(node);
    if (judgement.add(node.node.path)) {
      addCheck(node, () => judgement.messagesOf(node.node.path));
    }
  }
}
