import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule, fail, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCK-4',
  title: 'Guardrails stop prompt attacks',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Bedrock::Guardrail'],
  rationale: 'A prompt that somebody slips in makes the model pass by its instructions.',
  remediation: 'Add a filter PROMPT_ATTACK with InputStrength to ContentPolicyConfig.FiltersConfig',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html'],
  judge(guardrail) {
    const filters = guardrail.at('ContentPolicyConfig', 'FiltersConfig');
    const attack = filters.items().find((filter) => filter.at('Type').isOneOf('PROMPT_ATTACK'));
    if (attack === undefined) {
      return fail(filters, 'prompt attacks are not looked for');
    }
    return [
      ...failUnless(!attack.at('InputStrength').isOneOf('NONE'), attack.at('InputStrength'), 'prompt attacks are not looked for'),
      ...mustNotBeFalse(attack.at('InputEnabled'), 'prompt attacks are not looked for'),
      ...failUnless(!attack.at('InputAction').isOneOf('NONE'), attack.at('InputAction'), 'prompt attacks are seen and let through'),
    ];
  },
});
