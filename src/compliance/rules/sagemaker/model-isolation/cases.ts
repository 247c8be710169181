import type { RuleCases } from '../../../model/cases';

const model = (Properties: object) => ({ Resources: { Model: { Type: 'AWS::SageMaker::Model', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'isolated', template: model({ EnableNetworkIsolation: true }) },
  ],
  nonCompliant: [
    { name: 'not isolated', template: model({ EnableNetworkIsolation: false }), at: ['Model Properties.EnableNetworkIsolation'] },
    { name: 'by default', template: model({}), at: ['Model Properties.EnableNetworkIsolation'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: model({ EnableNetworkIsolation: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Model Properties.EnableNetworkIsolation'],
    },
  ],
};
