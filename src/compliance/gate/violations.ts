import type { PolicyValidationPluginReport, PolicyViolatingResource, PolicyViolation } from 'aws-cdk-lib';
import type { GateResult } from './run';
import { readable } from '../../template/model/opaque';
import { covers } from '../acknowledgements/covers';
import { isGateRule } from '../assessment/gate-rules';
import type { AssessedFinding } from '../model/assessment';
import { OnUnknown } from '../on-unknown';

/**
 * What the CDK is told. As soon as one violation is acknowledged, the CDK works out anew whether the report is a success, from the
 * severities `error` and `fatal` alone: so what blocks has one of these, and what does not has neither. What the CDK must not take for
 * acknowledged, though its own reading would, is `fatal`.
 */
export function reportOf(result: GateResult, findings: readonly AssessedFinding[], blocksStages: boolean): PolicyValidationPluginReport {
  const violations = findings.flatMap((finding) => violationsOf(finding, result));
  const inStages = [...new Set(findings.filter(({ isBlocking }) => isBlocking).map(({ stack }) => result.stageOf(stack)))]
    .filter((stage) => stage !== undefined);
  if (blocksStages && inStages.length > 0) {
    violations.push(stagesViolation(inStages));
  }
  return { success: violations.every(({ severity }) => severity !== 'error' && severity !== 'fatal'), violations };
}

/** One that no selection of stacks, no acknowledgement and no other violation hides. */
export function fatal(ruleName: string, description: string, fix?: string): PolicyViolation {
  return { ruleName, description, severity: 'fatal', violatingResources: [{ locations: [] }], fix };
}

/** {@link fatal}, for what keeps the gate from doing its work; a warning where nothing is to stop. */
export function brokenGate(ruleName: string, description: string, isReportOnly: boolean): PolicyViolation {
  return { ...fatal(ruleName, description), severity: isReportOnly ? 'warning' : 'fatal' };
}

function violationsOf(finding: AssessedFinding, result: GateResult): PolicyViolation[] {
  const { ruleId, acknowledged, isKnown, isBlocking, status } = finding;
  const ruleName = nameOf(ruleId);
  const ofCdk = result.acknowledgements.filter((one) => one.isOfCdk === true && one.ruleId === ruleName);
  const isQuiet = isKnown || (status === 'unknown' && result.settingsOf(finding.stack).onUnknown === OnUnknown.IGNORE);
  if (acknowledged === undefined ? isQuiet : !ofCdk.some((one) => covers(one, finding))) {
    return [];
  }
  const controls = result.controlsOf(ruleId);
  return [{
    ruleName,
    description: descriptionOf(finding),
    severity: !isBlocking ? 'warning' : ofCdk.length > 0 || isGateRule(ruleId) ? 'fatal' : 'error',
    violatingResources: [placeOf(finding, result)],
    fix: finding.fix,
    ruleMetadata: {
      rule: ruleId,
      title: finding.title,
      severity: finding.severity,
      status,
      fingerprint: finding.fingerprint,
      ...(controls.length === 0 ? {} : { controls: controls.join(', ') }),
      ...(finding.references.length === 0 ? {} : { references: finding.references.join(' ') }),
    },
  }];
}

/** The formatter of the CLI breaks at `::` and at brackets. */
function nameOf(ruleId: string): string {
  return ruleId.replace(/\[.*$/s, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}

function descriptionOf({ ruleId, title, status, message, property, scenario }: AssessedFinding): string {
  const detail = /\[(.*)\]$/s.exec(ruleId)?.[1];
  const what = [status === 'unknown' ? 'cannot tell: ' : '', readable(message), detail === undefined ? '' : ` [${detail}]`].join('');
  const where = [property, scenario === undefined ? '' : `when ${scenario}`].filter((part) => part !== '').join(', ');
  return `${title}: ${what}${where === '' ? '' : ` (${where})`}`;
}

function placeOf({ templatePath, logicalId, constructPath, property }: AssessedFinding, result: GateResult): PolicyViolatingResource {
  const locations = property === '' ? [] : [property];
  if (templatePath !== undefined && logicalId !== undefined) {
    return { templatePath, resourceLogicalId: logicalId, locations };
  }
  // The CLI drops what has the path of a Stage, or of nothing.
  return constructPath !== undefined && result.isWithinStack(constructPath) ? { constructPath, locations } : { locations };
}

function stagesViolation(stages: readonly string[]): PolicyViolation {
  return fatal('GATE-STAGES', `There are findings that block in ${stages.map((stage) => `'${stage}'`).join(', ')}`,
    "See them with: cdk synth '**'. This one is here because 'cdk synth' alone passes over what is wrong in a Stage (blockStages: false takes it away)");
}
