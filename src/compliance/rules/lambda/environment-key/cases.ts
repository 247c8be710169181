import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: ofFunction({ Environment: { Variables: { A: 'b' } }, KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k' }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: ofFunction({ Environment: { Variables: { A: 'b' } } }), at: ['Function Properties.KmsKeyArn'] },
  ],
  notApplicable: [
    { name: 'no variables', template: ofFunction({}) },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: ofFunction({
        Environment: { Variables: { A: 'b' } },
        KmsKeyArn: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] },
      }),
      at: ['Function Properties.KmsKeyArn'],
    },
  ],
};
