import type { RuleCases } from '../../../model/cases';

const rule = (Properties: object) => ({ Resources: { Rule: { Type: 'AWS::SES::ReceiptRule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'required', template: rule({ Rule: { TlsPolicy: 'Require' } }) },
  ],
  nonCompliant: [
    { name: 'optional', template: rule({ Rule: { TlsPolicy: 'Optional' } }), at: ['Rule Properties.Rule.TlsPolicy'] },
    { name: 'by default', template: rule({}), at: ['Rule Properties.Rule.TlsPolicy'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: rule({ Rule: { TlsPolicy: { 'Fn::ImportValue': 'Shared' } } }), at: ['Rule Properties.Rule.TlsPolicy'] },
  ],
};
