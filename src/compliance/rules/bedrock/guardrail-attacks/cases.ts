import type { RuleCases } from '../../../model/cases';

const guardrail = (Properties: object) => ({ Resources: { Guardrail: { Type: 'AWS::Bedrock::Guardrail', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'high',
      template: guardrail({
        Name: 'g',
        ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK', InputStrength: 'HIGH', OutputStrength: 'NONE' }] },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing', template: guardrail({ Name: 'g' }), at: ['Guardrail Properties.ContentPolicyConfig.FiltersConfig'] },
    {
      name: 'no strength',
      template: guardrail({
        ContentPolicyConfig: { FiltersConfig: [{ Type: 'HATE', InputStrength: 'HIGH' }, { Type: 'PROMPT_ATTACK', InputStrength: 'NONE' }] },
      }),
      at: ['Guardrail Properties.ContentPolicyConfig.FiltersConfig.1.InputStrength'],
    },
    {
      name: 'seen only',
      template: guardrail({
        ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK', InputStrength: 'HIGH', InputAction: 'NONE' }] },
      }),
      at: ['Guardrail Properties.ContentPolicyConfig.FiltersConfig.0.InputAction'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: guardrail({
        ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK', InputStrength: { 'Fn::ImportValue': 'Shared' } }] },
      }),
      at: ['Guardrail Properties.ContentPolicyConfig.FiltersConfig.0.InputStrength'],
    },
  ],
};
