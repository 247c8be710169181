import type { RuleCases } from '../../../model/cases';

const service = (Properties: object) => ({ Resources: { Service: { Type: 'AWS::ECS::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: service({ EnableExecuteCommand: false }) },
    { name: 'by default', template: service({}) },
  ],
  nonCompliant: [
    { name: 'on', template: service({ EnableExecuteCommand: true }), at: ['Service Properties.EnableExecuteCommand'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: service({ EnableExecuteCommand: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Service Properties.EnableExecuteCommand'],
    },
  ],
};
