import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Filter: {
      Type: 'AWS::InspectorV2::Filter',
      Properties: { Name: 'known', FilterAction: 'SUPPRESS', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one vulnerability', template: given({ FilterCriteria: { VulnerabilityId: [{ Comparison: 'EQUALS', Value: 'CVE-2021-3156' }] } }) },
    {
      name: 'one image',
      template: given({
        FilterCriteria: { EcrImageRepositoryName: [{ Comparison: 'EQUALS', Value: 'sandbox' }], Severity: [{ Comparison: 'EQUALS', Value: 'LOW' }] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'all of a severity',
      template: given({ FilterCriteria: { Severity: [{ Comparison: 'EQUALS', Value: 'CRITICAL' }] } }),
      at: ['Filter Properties.FilterCriteria'],
    },
    {
      name: 'all instances',
      template: given({ FilterCriteria: { ResourceType: [{ Comparison: 'EQUALS', Value: 'AWS_EC2_INSTANCE' }] } }),
      at: ['Filter Properties.FilterCriteria'],
    },
    { name: 'no criterion', template: given({ FilterCriteria: {} }), at: ['Filter Properties.FilterCriteria'] },
    {
      name: 'all but one',
      template: given({ FilterCriteria: { VulnerabilityId: [{ Comparison: 'NOT_EQUALS', Value: 'CVE-2021-3156' }] } }),
      at: ['Filter Properties.FilterCriteria'],
    },
  ],
  notApplicable: [
    { name: 'a filter that only selects', template: given({ FilterAction: 'NONE', FilterCriteria: {} }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ FilterCriteria: { 'Fn::ImportValue': 'setting' } }), at: ['Filter Properties.FilterCriteria'] },
  ],
};
