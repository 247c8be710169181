import { assess, type AssessmentOptions } from '../../../src/compliance/assessment/assess';
import { judge } from '../../../src/compliance/engine/judge';
import type { Assessment } from '../../../src/compliance/model/assessment';
import type { Rule } from '../../../src/compliance/model/rule';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';

export const OPTIONS: AssessmentOptions = {
  failOn: Severity.MEDIUM, onUnknown: OnUnknown.WARN, neverAcknowledge: [], acknowledgements: [], today: '2026-11-25',
};

/** Judges and assesses one template. */
export function assessed(resources: Record<string, unknown>, rules: readonly Rule[], options: Partial<AssessmentOptions> = {}): Assessment {
  return assess(judge(TemplateSet.fromDocument({ Resources: resources }), rules), [], { ...OPTIONS, ...options });
}

/** `<rule> <logical id> [acknowledged] [known] [blocking]` */
export function lines({ findings }: Assessment): string[] {
  return findings.map(({ ruleId, logicalId, acknowledged, isKnown, isBlocking }) => [
    ruleId, logicalId, acknowledged && 'acknowledged', isKnown && 'known', isBlocking && 'blocking',
  ].filter((part) => typeof part === 'string').join(' ')).sort();
}
