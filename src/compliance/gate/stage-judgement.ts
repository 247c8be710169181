import { Stack, type Stage } from 'aws-cdk-lib';
import { messageOf } from './messages';
import { runGate } from './run';
import type { Settings } from './settings';
import { TemplateSet } from '../../template/template-set';
import type { AssessedFinding } from '../model/assessment';

/** The stacks of one Stage, judged together and once in each synthesis, each told of its own findings. */
export class StageJudgement {
  private readonly stacks = new Set<string>();
  private last: { readonly findings: readonly AssessedFinding[]; readonly asked: Set<string> } | undefined;

  constructor(private readonly stage: Stage, private readonly settings: Settings) {}

  /** Whether the stack is a new one. */
  add(stack: string): boolean {
    const isNew = !this.stacks.has(stack);
    this.stacks.add(stack);
    return isNew;
  }

  /** What blocks in a stack; the first that is asked also tells what is of no stack. */
  messagesOf(stack: string): string[] {
    const isFirst = this.last === undefined || this.last.asked.has(stack);
    const last = isFirst || this.last === undefined ? { findings: this.judge(), asked: new Set<string>() } : this.last;
    this.last = last;
    last.asked.add(stack);
    return last.findings.filter((finding) => finding.isBlocking && (finding.stack === stack || (isFirst && finding.stack === '')))
      .map(messageOf);
  }

  private judge(): readonly AssessedFinding[] {
    const { stage, settings } = this;
    const isPartial = stage.node.root.node.findAll().some((node) => Stack.isStack(node) && !this.stacks.has(node.node.path));
    return runGate({ scopes: [stage], templates: TemplateSet._fromConstructs(stage), settings, isPartial }).assessment.findings;
  }
}
