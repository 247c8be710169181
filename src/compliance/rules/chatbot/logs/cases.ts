import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Channel: {
      Type: 'AWS::Chatbot::SlackChannelConfiguration',
      Properties: { ConfigurationName: 'ops', IamRoleArn: 'arn:aws:iam::111122223333:role/chat', SlackChannelId: 'C1', SlackWorkspaceId: 'T1', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'all', template: given({ LoggingLevel: 'INFO' }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ LoggingLevel: 'NONE' }), at: ['Channel Properties.LoggingLevel'] },
    { name: 'nothing is said', template: given({}), at: ['Channel Properties.LoggingLevel'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ LoggingLevel: { 'Fn::ImportValue': 'setting' } }), at: ['Channel Properties.LoggingLevel'] },
  ],
};
