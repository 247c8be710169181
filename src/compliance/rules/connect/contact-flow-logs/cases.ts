import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Instance: {
      Type: 'AWS::Connect::Instance',
      Properties: { IdentityManagementType: 'SAML', InstanceAlias: 'support', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ Attributes: { InboundCalls: true, OutboundCalls: false, ContactflowLogs: true } }) },
  ],
  nonCompliant: [
    {
      name: 'not logged',
      template: given({ Attributes: { InboundCalls: true, OutboundCalls: true } }),
      at: ['Instance Properties.Attributes.ContactflowLogs'],
    },
    { name: 'off', template: given({ Attributes: { ContactflowLogs: 'false' } }), at: ['Instance Properties.Attributes.ContactflowLogs'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Attributes: { ContactflowLogs: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Instance Properties.Attributes.ContactflowLogs'],
    },
  ],
};
