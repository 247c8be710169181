import { Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { gateFinding } from '../assessment/gate-rules';
import type { Finding } from '../model/finding';

const REACHED = Symbol.for('cdk-security-baseline.aspect');

/** Remembers that the Aspect came to a stack. */
export function markReached(stack: Stack): void {
  if (!Object.hasOwn(stack, REACHED)) {
    Object.defineProperty(stack, REACHED, { value: true });
  }
}

/** An app that uses the Aspect, but has Stages that it did not come to. */
export function unreachedStages(app: IConstruct): Finding[] {
  const stacks = app.node.findAll().filter((node) => Stack.isStack(node));
  if (!stacks.some(isReached)) {
    return [];
  }
  const byStage = new Map<Stage, Stack[]>();
  for (const stack of stacks) {
    const stage = Stage.of(stack);
    if (stage !== undefined) {
      byStage.set(stage, [...byStage.get(stage) ?? [], stack]);
    }
  }
  return [...byStage].filter(([, inside]) => !inside.some(isReached)).map(([stage, [first]]) => gateFinding(
    'GATE-ASPECT', `the Aspect did not come to ${stage.node.path === '' ? 'the stacks of the App itself' : `the Stage '${stage.node.path}'`}`,
    { stack: first.node.path, constructPath: first.node.path }));
}

function isReached(stack: Stack): boolean {
  return Object.hasOwn(stack, REACHED);
}
