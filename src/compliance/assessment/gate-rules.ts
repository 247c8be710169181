import type { Finding } from '../model/finding';
import { Severity } from '../severity';

interface GateRule {
  readonly title: string;
  readonly severity: Severity;
  readonly fix: string;
}

/** What the gate says about itself, and about how it is used. No acknowledgement covers these. */
export const GATE_RULES = {
  'GATE-EXPIRED': {
    title: 'Acknowledgements are in force',
    severity: Severity.HIGH,
    fix: 'Fix what was acknowledged, or renew the acknowledgement with a later date and a reason that still holds',
  },
  'GATE-UNMATCHED': {
    title: 'Acknowledgements match a finding',
    severity: Severity.LOW,
    fix: 'Remove the acknowledgement, or correct its rule and place: left alone, it would cover a finding that nobody has looked at',
  },
  'GATE-REASON': {
    title: 'Acknowledgements say why',
    severity: Severity.MEDIUM,
    fix: "Give a reason, such as 'public on purpose: product pictures, owner=shop until=2027-01-31'",
  },
  'GATE-NEVER': {
    title: 'Rules that must always hold are not acknowledged',
    severity: Severity.HIGH,
    fix: 'Remove the acknowledgement and fix the finding',
  },
  'GATE-RATCHET': {
    title: 'The file of known findings holds nothing that is fixed',
    severity: Severity.HIGH,
    fix: 'Write the file anew (check --update-baseline), so that what is fixed stays fixed',
  },
  'GATE-ASPECT': {
    title: 'The Aspect reaches every Stage',
    severity: Severity.HIGH,
    fix: 'Call ComplianceAspect.applyTo(app) after all Stages are made, or add the Aspect to the Stage: one on the App does not cross into a Stage',
  },
  'GATE-ENFORCE': {
    title: 'The level ENFORCE is in force',
    severity: Severity.CRITICAL,
    fix: 'Register the gate by ComplianceGate.applyTo(app, …): added by hand, it cannot stop the synthesis before templates are written',
  },
  'GATE-CONFIG': {
    title: 'The files of the gate can be read',
    severity: Severity.CRITICAL,
    fix: 'Correct the file',
  },
  'GATE-TEMPLATE': {
    title: 'Templates can be read',
    severity: Severity.CRITICAL,
    fix: 'Correct the template: CloudFormation would refuse it',
  },
  'GATE-PLUGIN': {
    title: 'Other plugins can judge',
    severity: Severity.CRITICAL,
    fix: 'Correct the plugin, or take it out of the gate',
  },
  'GATE-INTERNAL': {
    title: 'The gate can judge',
    severity: Severity.CRITICAL,
    fix: 'Correct what the message names; if it is right, report the gate',
  },
} as const satisfies Record<string, GateRule>;

export type GateRuleId = keyof typeof GATE_RULES;

/** A finding of the gate itself. */
export function gateFinding(ruleId: GateRuleId, message: string, place: Partial<Finding> = {}): Finding {
  return { stack: '', property: '', references: [], ...place, ruleId, status: 'fail', ...GATE_RULES[ruleId], message };
}

/** What keeps every rule from seeing something: nobody knows what they would have found. */
export function unreadableTemplate(message: string, place: Pick<Finding, 'stack'> & Partial<Finding>): Finding {
  return { ...gateFinding('GATE-TEMPLATE', message, place), status: 'error' };
}

/** Whether an id belongs to the gate itself. */
export function isGateRule(ruleId: string): boolean {
  return ruleId.startsWith('GATE-');
}
