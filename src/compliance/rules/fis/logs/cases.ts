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
      name: 'a log group',
      template: given({
        LogConfiguration: { LogSchemaVersion: 2, CloudWatchLogsConfiguration: { LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:fis:*' } },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Experiment Properties.LogConfiguration'] },
    { name: 'no destination', template: given({ LogConfiguration: { LogSchemaVersion: 2 } }), at: ['Experiment Properties.LogConfiguration'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LogConfiguration: { 'Fn::ImportValue': 'setting' } }),
      at: ['Experiment Properties.LogConfiguration'],
    },
  ],
};
