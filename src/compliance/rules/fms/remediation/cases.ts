import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Policy: {
      Type: 'AWS::FMS::Policy',
      Properties: { PolicyName: 'edge', ExcludeResourceTags: false, SecurityServicePolicyData: { Type: 'WAFV2' }, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'mended', template: given({ RemediationEnabled: true }) },
  ],
  nonCompliant: [
    { name: 'listed', template: given({ RemediationEnabled: false }), at: ['Policy Properties.RemediationEnabled'] },
    { name: 'as a text', template: given({ RemediationEnabled: 'false' }), at: ['Policy Properties.RemediationEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RemediationEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Policy Properties.RemediationEnabled'],
    },
  ],
};
