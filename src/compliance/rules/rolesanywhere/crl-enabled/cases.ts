import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Revoked: {
      Type: 'AWS::RolesAnywhere::CRL',
      Properties: { Name: 'revoked', CrlData: '-----BEGIN X509 CRL-----', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'enabled', template: given({ Enabled: true }) },
  ],
  nonCompliant: [
    { name: 'disabled', template: given({ Enabled: false }), at: ['Revoked Properties.Enabled'] },
    { name: 'as a text', template: given({ Enabled: 'false' }), at: ['Revoked Properties.Enabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Enabled: { 'Fn::ImportValue': 'setting' } }), at: ['Revoked Properties.Enabled'] },
  ],
};
