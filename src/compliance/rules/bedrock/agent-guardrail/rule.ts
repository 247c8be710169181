import { mustBeSet } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCK-1',
  title: 'Agents have guardrails',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Bedrock::Agent'],
  rationale: 'A prompt that somebody slips in makes the agent say or do what it must not.',
  remediation: 'Set GuardrailConfiguration',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html'],
  judge(agent) {
    const guardrail = agent.at('GuardrailConfiguration');
    guardrail.requireShape();
    return mustBeSet(guardrail.at('GuardrailIdentifier'), 'nothing stops what the agent must not say');
  },
});
