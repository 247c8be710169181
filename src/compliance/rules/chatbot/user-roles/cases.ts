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
    { name: 'required', template: given({ UserRoleRequired: true }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Channel Properties.UserRoleRequired'] },
    { name: 'as a text', template: given({ UserRoleRequired: 'false' }), at: ['Channel Properties.UserRoleRequired'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ UserRoleRequired: { 'Fn::ImportValue': 'setting' } }),
      at: ['Channel Properties.UserRoleRequired'],
    },
  ],
};
