import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { addCheck } from './checks';
import { messageOf } from './messages';
import { runGate } from './run';
import type { Settings } from './settings';
import { TemplateSet } from '../../template/template-set';
import { GateLevel } from '../gate-level';

/**
 * Stops the synthesis of an App or a Stage. The Stages inside are synthesized first: those that are there already are stopped
 * themselves, one that is made later is found by the App, after its templates and before the manifest that deploys them.
 */
export function enforceOn(scope: IConstruct, settings: Settings): void {
  for (const stage of scope.node.findAll().filter((node) => Stage.isStage(node))) {
    addCheck(stage, () => enforcedMessages(stage, settings));
  }
}

function enforcedMessages(stage: Stage, settings: Settings): string[] {
  const { assessment, settingsOf } = runGate({
    scopes: [stage], templates: TemplateSet._fromConstructs(stage), settings, isPartial: stage !== stage.node.root,
  });
  return assessment.findings.filter(({ isBlocking, stack }) => isBlocking && settingsOf(stack).level === GateLevel.ENFORCE).map(messageOf);
}
