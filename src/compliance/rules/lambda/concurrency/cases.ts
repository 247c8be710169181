import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'reserved', template: ofFunction({ ReservedConcurrentExecutions: 20 }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: ofFunction({}), at: ['Function Properties.ReservedConcurrentExecutions'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: ofFunction({ ReservedConcurrentExecutions: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Function Properties.ReservedConcurrentExecutions'],
    },
  ],
};
