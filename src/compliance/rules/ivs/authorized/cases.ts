import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Channel: { Type: 'AWS::IVS::Channel', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'tokens', template: given({ Authorized: true }) },
  ],
  nonCompliant: [
    { name: 'open', template: given({ Authorized: false }), at: ['Channel Properties.Authorized'] },
    { name: 'nothing is said', template: given({}), at: ['Channel Properties.Authorized'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Authorized: { 'Fn::ImportValue': 'setting' } }), at: ['Channel Properties.Authorized'] },
  ],
};
