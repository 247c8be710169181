import type { RuleCases } from '../../../model/cases';

const machine = (Properties: object) => ({ Resources: { Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'everything',
      template: machine({ LoggingConfiguration: { Level: 'ALL', Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }] } }),
    },
    { name: 'errors', template: machine({ LoggingConfiguration: { Level: 'ERROR' } }) },
  ],
  nonCompliant: [
    { name: 'off', template: machine({ LoggingConfiguration: { Level: 'OFF' } }), at: ['Machine Properties.LoggingConfiguration.Level'] },
    { name: 'by default', template: machine({}), at: ['Machine Properties.LoggingConfiguration.Level'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: machine({ LoggingConfiguration: { Level: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Machine Properties.LoggingConfiguration.Level'],
    },
  ],
};
