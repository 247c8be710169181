import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Volume: {
      Type: 'AWS::WorkspacesInstances::Volume',
      Properties: { AvailabilityZone: 'eu-west-1a', SizeInGB: 100, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: given({ Encrypted: true }) },
  ],
  nonCompliant: [
    { name: 'not encrypted', template: given({ Encrypted: false }), at: ['Volume Properties.Encrypted'] },
    { name: 'nothing is said', template: given({}), at: ['Volume Properties.Encrypted'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Encrypted: { 'Fn::ImportValue': 'setting' } }), at: ['Volume Properties.Encrypted'] },
  ],
};
