import type { RuleCases } from '../../../model/cases';

const guardrail = (Properties: object) => ({ Resources: { Guardrail: { Type: 'AWS::Bedrock::Guardrail', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: guardrail({ KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: guardrail({}), at: ['Guardrail Properties.KmsKeyArn'] },
    { name: 'a key of AWS', template: guardrail({ KmsKeyArn: 'alias/aws/service' }), at: ['Guardrail Properties.KmsKeyArn'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: guardrail({ KmsKeyArn: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Guardrail Properties.KmsKeyArn'],
    },
  ],
};
