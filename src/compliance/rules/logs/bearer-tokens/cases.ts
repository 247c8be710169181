import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'signed requests only', template: given({ BearerTokenAuthenticationEnabled: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'tokens', template: given({ BearerTokenAuthenticationEnabled: true }), at: ['Group Properties.BearerTokenAuthenticationEnabled'] },
    { name: 'as a text', template: given({ BearerTokenAuthenticationEnabled: 'true' }), at: ['Group Properties.BearerTokenAuthenticationEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ BearerTokenAuthenticationEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Group Properties.BearerTokenAuthenticationEnabled'],
    },
  ],
};
