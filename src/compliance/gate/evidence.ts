import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { writeNew } from './new-file';
import type { GateResult } from './run';
import { ACKNOWLEDGED_METADATA, EVIDENCE_FILE, GATE_NAME } from '../acknowledgements/names';

const OURS = /^security-baseline(-gate)?(-\d+)?\.(json|sarif|xml|md|html)$/;

/** Leaves word in the assembly that the gate ran, also when it found nothing: the report of the CDK names only plugins that did. */
export function leaveEvidence(app: IConstruct, directory: string, { assessment }: GateResult, levels: readonly string[]): void {
  const { findings, tallies, resources, templates } = assessment;
  writeNew(join(directory, EVIDENCE_FILE), `${JSON.stringify({
    gate: GATE_NAME,
    levels,
    stacks: templates.map(({ path }) => path),
    resources,
    rules: tallies.length,
    findings: findings.length,
    blocking: findings.filter(({ isBlocking }) => isBlocking).length,
    acknowledged: findings.filter(({ acknowledged }) => acknowledged !== undefined).length,
    known: findings.filter(({ isKnown }) => isKnown).length,
    aroundStacks: aroundStacks(app),
  }, undefined, 2)}\n`);
}

/** What was acknowledged for an App or a Stage: the CDK writes down only what was for stacks, and the command is to know as much as the gate. */
function aroundStacks(app: IConstruct): { path: string; acknowledged: unknown }[] {
  const around = app.node.findAll().filter((node) => !node.node.scopes.some((scope) => Stack.isStack(scope)));
  return around.flatMap(({ node }) => node.metadata.filter(({ type }) => type === ACKNOWLEDGED_METADATA)
    .map(({ data }) => ({ path: node.path, acknowledged: data as unknown })));
}

/** Takes away what an earlier synthesis left, so that it is not taken for that of this one. */
export function removeEvidence(directory: string): void {
  if (existsSync(directory)) {
    readdirSync(directory).filter((name) => OURS.test(name)).forEach((name) => { rmSync(join(directory, name)); });
  }
}
