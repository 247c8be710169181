import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Rule: {
      Type: 'AWS::SecurityHub::AutomationRule',
      Properties: { RuleName: 'known', RuleOrder: 1, Description: 'Known', Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { Workflow: { Status: 'SUPPRESSED' } } }], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one control of one resource',
      template: given({
        Criteria: { ComplianceSecurityControlId: [{ Comparison: 'EQUALS', Value: 'S3.13' }], ResourceId: [{ Comparison: 'PREFIX', Value: 'arn:aws:s3:::scratch-' }] },
      }),
    },
    { name: 'all that only informs', template: given({ Criteria: { SeverityLabel: [{ Comparison: 'EQUALS', Value: 'INFORMATIONAL' }] } }) },
    {
      name: 'one title',
      template: given({
        Criteria: { Title: [{ Comparison: 'EQUALS', Value: 'Port 80 is open' }], SeverityLabel: [{ Comparison: 'EQUALS', Value: 'LOW' }] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'all of a severity',
      template: given({ Criteria: { SeverityLabel: [{ Comparison: 'EQUALS', Value: 'HIGH' }] } }),
      at: ['Rule Properties.Criteria'],
    },
    {
      name: 'all of a product',
      template: given({
        Criteria: { ProductName: [{ Comparison: 'EQUALS', Value: 'GuardDuty' }], AwsAccountId: [{ Comparison: 'EQUALS', Value: '111122223333' }] },
      }),
      at: ['Rule Properties.Criteria'],
    },
    {
      name: 'all resources but one',
      template: given({ Criteria: { ResourceId: [{ Comparison: 'NOT_EQUALS', Value: 'arn:aws:s3:::ours' }] } }),
      at: ['Rule Properties.Criteria'],
    },
    { name: 'an empty prefix', template: given({ Criteria: { Title: [{ Comparison: 'PREFIX', Value: '' }] } }), at: ['Rule Properties.Criteria'] },
    {
      name: 'everything is made harmless',
      template: given({ Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { Severity: { Label: 'INFORMATIONAL' } } }], Criteria: {} }),
      at: ['Rule Properties.Criteria'],
    },
  ],
  notApplicable: [
    {
      name: 'a rule that notifies',
      template: given({ Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { Workflow: { Status: 'NOTIFIED' } } }], Criteria: {} }),
    },
    { name: 'a rule that is off', template: given({ RuleStatus: 'DISABLED', Criteria: {} }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Criteria: { 'Fn::ImportValue': 'setting' } }), at: ['Rule Properties.Criteria'] },
  ],
};
