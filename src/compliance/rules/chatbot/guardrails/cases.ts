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
    { name: 'read only', template: given({ GuardrailPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }) },
    { name: 'a policy of another stack', template: given({ GuardrailPolicies: [{ 'Fn::ImportValue': 'setting' }] }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Channel Properties.GuardrailPolicies'] },
    { name: 'an empty list', template: given({ GuardrailPolicies: [] }), at: ['Channel Properties.GuardrailPolicies'] },
    {
      name: 'AdministratorAccess, of any partition',
      template: given({ GuardrailPolicies: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess' }] }),
      at: ['Channel Properties.GuardrailPolicies.0'],
    },
    {
      name: 'Teams',
      template: { Resources: { Channel: { Type: 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration', Properties: { ConfigurationName: 'ops', IamRoleArn: 'arn:aws:iam::111122223333:role/chat', GuardrailPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/PowerUserAccess'] } } } },
      at: ['Channel Properties.GuardrailPolicies.1'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ GuardrailPolicies: { 'Fn::ImportValue': 'setting' } }),
      at: ['Channel Properties.GuardrailPolicies'],
    },
  ],
};
