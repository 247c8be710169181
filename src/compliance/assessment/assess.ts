import { fingerprintOf } from './fingerprint';
import { gateFinding, isGateRule } from './gate-rules';
import { reaches } from './severities';
import type { Acknowledgement } from '../acknowledgements/acknowledgement';
import { covers, isOfRule } from '../acknowledgements/covers';
import { readReason, type Reason } from '../acknowledgements/reason';
import type { Acknowledged, AssessedFinding, AssessedTemplate, Assessment } from '../model/assessment';
import type { Finding, Judged } from '../model/finding';
import { OnUnknown } from '../on-unknown';
import type { Ratchet } from '../ratchet/ratchet';
import type { Severity } from '../severity';

export type { Acknowledgement } from '../acknowledgements/acknowledgement';

/** What blocks, and what cannot be acknowledged. */
export interface Strictness {
  /** From this severity on a finding blocks. */
  readonly failOn: Severity;
  readonly onUnknown: OnUnknown;
  /** Ids of rules that no acknowledgement covers. */
  readonly neverAcknowledge: readonly string[];
  /** Nothing blocks. */
  readonly isReportOnly?: boolean;
}

/** How findings are looked at. */
export interface AssessmentOptions extends Strictness {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly ratchet?: Ratchet;
  /** 2026-11-25 */
  readonly today: string;
  /** Ids that exist but did not judge: an acknowledgement of these is not one of nothing. Asked for only when it matters. */
  readonly otherRules?: readonly string[];
  /** Only a part of the app was judged: what matches nothing here may match elsewhere. */
  readonly isPartial?: boolean;
  /** For some stacks other than what stands above. */
  strictnessOf?(stack: string): Strictness;
}

interface Considered {
  readonly acknowledgement: Acknowledgement;
  readonly reason: Reason;
  readonly matched: Finding[];
  /** The rule of the gate that it breaks, and why. */
  flaw?: Flaw;
}

type Flaw = readonly ['GATE-EXPIRED' | 'GATE-REASON' | 'GATE-NEVER', string];

const NEVER: Flaw = ['GATE-NEVER', 'this rule must always hold'];

/** Says of each finding whether it is acknowledged, known, blocking; adds findings about the acknowledgements themselves. */
export function assess(judged: Judged, templates: readonly AssessedTemplate[], options: AssessmentOptions): Assessment {
  const considered = options.acknowledgements.map((acknowledgement) => consider(acknowledgement, options));
  const acknowledged = judged.findings.map((finding) => [finding, acknowledge(finding, considered, options)] as const);
  const known = new Known(options.ratchet);
  const findings = acknowledged.map(([finding, ack]) => assessed(finding, ack, known, options));
  const judgedRules = new Set(judged.tallies.map(({ ruleId }) => ruleId));
  const own = considered.map((one) => flawOf(one, judgedRules, options)).filter((finding) => finding !== undefined);
  const stale = options.isPartial === true ? [] : known.left();
  return {
    findings: [...findings, ...[...own, ...stale].map((finding) => assessed(finding, undefined, known, options))],
    tallies: judged.tallies,
    resources: judged.resources,
    templates,
  };
}

function assessed(finding: Finding, acknowledged: Acknowledged | undefined, known: Known, options: AssessmentOptions): AssessedFinding {
  const fingerprint = fingerprintOf(finding);
  const isKnown = acknowledged === undefined && !isGateRule(finding.ruleId) && known.take(fingerprint);
  const isOpen = acknowledged === undefined && !isKnown;
  return { ...finding, acknowledged, fingerprint, isKnown, isBlocking: isOpen && blocks(finding, options) };
}

/** A rule that broke may have missed anything: it blocks like one that failed. */
function blocks({ status, severity, stack, ruleId }: Finding, options: AssessmentOptions): boolean {
  const { failOn, onUnknown, isReportOnly } = strictness(stack, options);
  return isReportOnly !== true && (ALWAYS.includes(ruleId) || ((status !== 'unknown' || onUnknown === OnUnknown.BLOCK) && reaches(severity, failOn)));
}

/** Without these nobody knows what else was not seen. */
const ALWAYS: readonly string[] = ['GATE-RATCHET', 'GATE-EXPIRED', 'GATE-NEVER'];

function strictness(stack: string, options: AssessmentOptions): Strictness {
  return stack === '' ? options : options.strictnessOf?.(stack) ?? options;
}

function consider(acknowledgement: Acknowledgement, { today }: AssessmentOptions): Considered {
  const { ruleId, problem } = acknowledgement;
  const reason = readReason(acknowledgement.reason);
  const wrong = problem ?? reason.problem;
  const flaw: Flaw | undefined = isGateRule(ruleId) ? NEVER
    : wrong !== undefined ? ['GATE-REASON', wrong]
      : reason.until !== undefined && reason.until < today ? ['GATE-EXPIRED', `it was in force until ${reason.until}`] : undefined;
  return { acknowledgement, reason, matched: [], flaw };
}

function acknowledge(finding: Finding, all: readonly Considered[], options: AssessmentOptions): Acknowledged | undefined {
  const matching = isGateRule(finding.ruleId) ? [] : all.filter(({ acknowledgement }) => covers(acknowledgement, finding));
  const mustHold = matching.length > 0 && strictness(finding.stack, options).neverAcknowledge.some((ruleId) => isOfRule(ruleId, finding.ruleId));
  for (const one of matching) {
    one.matched.push(finding);
    if (mustHold) {
      one.flaw = NEVER;
    }
  }
  const valid = mustHold ? undefined : matching.filter((one) => one.flaw === undefined)
    .sort((one, other) => specificity(other.acknowledgement) - specificity(one.acknowledgement)).at(0);
  return valid && {
    reason: valid.reason.text, owner: valid.reason.owner, until: valid.reason.until, where: valid.acknowledgement.where,
  };
}

/** Of several that cover a finding, the one that is nearest to it speaks. */
function specificity({ constructPath = '', logicalId = '', property = '' }: Acknowledgement): number {
  return constructPath.length + logicalId.length + property.length;
}

function flawOf({ acknowledgement, matched, flaw }: Considered, judgedRules: ReadonlySet<string>, options: AssessmentOptions): Finding | undefined {
  const { ruleId, where, stack = '', logicalId, constructPath } = acknowledgement;
  const place = { ...placeOf(matched[0]), ...(stack === '' ? {} : { stack }), ...(logicalId === undefined ? {} : { logicalId }) };
  const path = constructPath === undefined || constructPath === '' ? {} : { constructPath };
  if (flaw !== undefined) {
    return gateFinding(flaw[0], `the acknowledgement of ${ruleId} at ${where} does not count: ${flaw[1]}`, { ...place, ...path });
  }
  if (matched.length > 0 || options.isPartial === true || (!judgedRules.has(ruleId) && options.otherRules?.includes(ruleId) === true)) {
    return undefined;
  }
  return gateFinding('GATE-UNMATCHED', `the acknowledgement of ${ruleId} at ${where} matches no finding`, { ...place, ...path });
}

function placeOf(finding: Finding | undefined): Partial<Finding> {
  return finding === undefined ? {} : {
    stack: finding.stack,
    templatePath: finding.templatePath,
    logicalId: finding.logicalId,
    resourceType: finding.resourceType,
    constructPath: finding.constructPath,
  };
}

/** The ratchet while findings are taken off it. */
class Known {
  private readonly counts: Map<string, number>;

  constructor(private readonly ratchet: Ratchet | undefined) {
    this.counts = new Map((ratchet?.known ?? []).map(({ fingerprint, count }) => [fingerprint, count]));
  }

  take(fingerprint: string): boolean {
    const count = this.counts.get(fingerprint) ?? 0;
    this.counts.set(fingerprint, Math.max(0, count - 1));
    return count > 0;
  }

  left(): Finding[] {
    return (this.ratchet?.known ?? []).filter(({ fingerprint }) => (this.counts.get(fingerprint) ?? 0) > 0)
      .map(({ rule, where }) => gateFinding('GATE-RATCHET', `the file of known findings has ${rule} at ${where}, which is no longer found`));
  }
}
