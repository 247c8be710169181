import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Ingress: {
      Type: 'AWS::SES::MailManagerIngressPoint',
      Properties: { RuleSetId: 'rs-1', TrafficPolicyId: 'tp-1', Type: 'OPEN', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS', template: given({ TlsPolicy: 'REQUIRED' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'as they like', template: given({ TlsPolicy: 'OPTIONAL' }), at: ['Ingress Properties.TlsPolicy'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ TlsPolicy: { 'Fn::ImportValue': 'setting' } }), at: ['Ingress Properties.TlsPolicy'] },
  ],
};
