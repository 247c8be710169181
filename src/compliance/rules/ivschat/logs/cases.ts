import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Room: { Type: 'AWS::IVSChat::Room', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ LoggingConfigurationIdentifiers: ['arn:aws:ivschat:eu-west-1:111122223333:logging-configuration/1'] }) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({}), at: ['Room Properties.LoggingConfigurationIdentifiers'] },
    { name: 'an empty list', template: given({ LoggingConfigurationIdentifiers: [] }), at: ['Room Properties.LoggingConfigurationIdentifiers'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LoggingConfigurationIdentifiers: { 'Fn::ImportValue': 'setting' } }),
      at: ['Room Properties.LoggingConfigurationIdentifiers'],
    },
  ],
};
