import { relate } from '../../../../analysis/evaluation/glob';
import type { Condition } from '../../../../analysis/evaluation/types';
import { documentAt, elementPlace, requireStatements } from '../../../domain/policies/document';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Every request has these, and what each of them is for whoever asks. */
const ALWAYS: Readonly<Record<string, string>> = { 'aws:principalarn': 'arn:aws:iam::*:role/*', 'aws:principalaccount': '*', 'aws:requestedregion': '*' };

export const rule = defineRule({
  id: 'ORGANIZATIONS-1',
  title: 'Denials of control policies do not spare every role',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Organizations::Policy'],
  rationale: 'A denial whose exception fits everybody denies nothing: the guard-rail is there to be seen, and holds nobody back.',
  remediation: 'Name the roles that are spared in the Condition, such as arn:aws:iam::*:role/break-glass',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
  ],
  judge(resource) {
    const isControl = resource.at('Type').isOneOf('SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY');
    const document = isControl ? documentAt(resource.at('Content'), 'identity') : undefined;
    if (document === undefined) {
      return NOT_APPLICABLE;
    }
    const empty = document.policy.statements.filter(({ effect, conditions }) => effect === 'Deny' && conditions.some((condition) => sparesEverybody(condition)));
    if (empty.length === 0) {
      requireStatements(document);
    }
    return empty.flatMap((statement) => fail(elementPlace(document, statement, 'Condition'), 'the exception fits every role: the statement denies nothing'));
  },
});

/** Whether nobody fulfils a condition that asks for something else than some patterns. */
function sparesEverybody({ operator, key, values, quantifier }: Condition): boolean {
  const everybody = (ALWAYS as Readonly<Record<string, string | undefined>>)[key.toLowerCase()];
  // `ArnNotEquals` takes wildcards as `ArnNotLike` does.
  const hasWildcards = operator === 'stringnotlike' || operator.startsWith('arnnot');
  return everybody !== undefined && hasWildcards && quantifier === undefined
    && values.some((value) => relate(everybody, value.replace(/^arn:(?:\*|aws[a-z-]*):/, 'arn:aws:')) === 'inside');
}
