import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Experiment: {
      Type: 'AWS::FIS::ExperimentTemplate',
      Properties: { Description: 'Stop instances', RoleArn: 'arn:aws:iam::111122223333:role/fis', Targets: {}, Actions: {}, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an alarm',
      template: given({ StopConditions: [{ Source: 'aws:cloudwatch:alarm', Value: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors' }] }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ StopConditions: [{ Source: 'none' }] }), at: ['Experiment Properties.StopConditions'] },
    { name: 'an empty list', template: given({ StopConditions: [] }), at: ['Experiment Properties.StopConditions'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ StopConditions: { 'Fn::ImportValue': 'setting' } }),
      at: ['Experiment Properties.StopConditions'],
    },
  ],
};
