import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'active', template: ofFunction({ TracingConfig: { Mode: 'Active' } }) },
  ],
  nonCompliant: [
    {
      name: 'passed through',
      template: ofFunction({ TracingConfig: { Mode: 'PassThrough' } }),
      at: ['Function Properties.TracingConfig.Mode'],
    },
    { name: 'nothing is said', template: ofFunction({}), at: ['Function Properties.TracingConfig.Mode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: ofFunction({ TracingConfig: { Mode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Function Properties.TracingConfig.Mode'],
    },
  ],
};
