import type { RuleCases } from '../../../model/cases';

const rule = (Properties: object) => ({ Resources: { Rule: { Type: 'AWS::SES::ReceiptRule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'scanned', template: rule({ Rule: { ScanEnabled: true } }) },
  ],
  nonCompliant: [
    { name: 'not scanned', template: rule({ Rule: { ScanEnabled: false } }), at: ['Rule Properties.Rule.ScanEnabled'] },
    { name: 'by default', template: rule({}), at: ['Rule Properties.Rule.ScanEnabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: rule({ Rule: { ScanEnabled: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Rule Properties.Rule.ScanEnabled'],
    },
  ],
};
