import type { RuleCases } from '../../../model/cases';

const machine = (Properties: object) => ({ Resources: { Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'traced', template: machine({ TracingConfiguration: { Enabled: true } }) },
  ],
  nonCompliant: [
    {
      name: 'not traced',
      template: machine({ TracingConfiguration: { Enabled: false } }),
      at: ['Machine Properties.TracingConfiguration.Enabled'],
    },
    { name: 'by default', template: machine({}), at: ['Machine Properties.TracingConfiguration.Enabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: machine({ TracingConfiguration: { Enabled: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Machine Properties.TracingConfiguration.Enabled'],
    },
  ],
};
