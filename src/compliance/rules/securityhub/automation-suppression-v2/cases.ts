import type { RuleCases } from '../../../model/cases';

const text = (FieldName: string, Value: string, Comparison = 'EQUALS') => ({ FieldName, Filter: { Comparison, Value } });
const by = (Operator: string, ...StringFilters: object[]) => ({ OcsfFindingCriteria: { CompositeFilters: [{ Operator, StringFilters }] } });

const given = (Properties: object) => ({
  Resources: {
    Rule: {
      Type: 'AWS::SecurityHub::AutomationRuleV2',
      Properties: { RuleName: 'known', RuleOrder: 1, Description: 'Known', Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { StatusId: 3 } }], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one title in one account',
      template: given({ Criteria: by('AND', text('finding_info.title', 'Port 80 is open'), text('cloud.account.uid', '111122223333')) }),
    },
    {
      name: 'one of two resources',
      template: given({ Criteria: by('OR', text('resources.uid', 'arn:aws:s3:::a'), text('resources.uid', 'arn:aws:s3:::b')) }),
    },
  ],
  nonCompliant: [
    {
      name: 'all of a product',
      template: given({ Criteria: by('AND', text('metadata.product.name', 'GuardDuty')) }),
      at: ['Rule Properties.Criteria.OcsfFindingCriteria'],
    },
    {
      name: 'one title or a whole severity',
      template: given({ Criteria: by('OR', text('finding_info.title', 'Port 80 is open'), text('severity', 'High')) }),
      at: ['Rule Properties.Criteria.OcsfFindingCriteria'],
    },
    {
      name: 'all but one',
      template: given({ Criteria: by('AND', text('resources.uid', 'arn:aws:s3:::ours', 'NOT_EQUALS')) }),
      at: ['Rule Properties.Criteria.OcsfFindingCriteria'],
    },
    {
      name: 'resolved, with no criterion',
      template: given({ Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { StatusId: '4' } }], Criteria: {} }),
      at: ['Rule Properties.Criteria.OcsfFindingCriteria'],
    },
  ],
  notApplicable: [
    {
      name: 'a rule that changes the severity',
      template: given({
        Actions: [{ Type: 'FINDING_FIELDS_UPDATE', FindingFieldsUpdate: { SeverityId: 5 } }],
        Criteria: by('AND', text('severity', 'High')),
      }),
    },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Criteria: { OcsfFindingCriteria: { CompositeFilters: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Rule Properties.Criteria.OcsfFindingCriteria.CompositeFilters'],
    },
  ],
};
