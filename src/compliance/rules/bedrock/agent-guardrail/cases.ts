import type { RuleCases } from '../../../model/cases';

const agent = (Properties: object) => ({ Resources: { Agent: { Type: 'AWS::Bedrock::Agent', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a guardrail',
      template: agent({ AgentName: 'a', GuardrailConfiguration: { GuardrailIdentifier: 'g', GuardrailVersion: '1' } }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: agent({ AgentName: 'a' }), at: ['Agent Properties.GuardrailConfiguration.GuardrailIdentifier'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: agent({ GuardrailConfiguration: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Agent Properties.GuardrailConfiguration'],
    },
  ],
};
