import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-3',
  title: 'Mail that is received is scanned',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::SES::ReceiptRule'],
  rationale: 'Viruses and spam go to whatever handles the mail.',
  remediation: 'Set Rule.ScanEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ses-receiptrule-rule.html'],
  judge(receipt) {
    return mustBeTrue(receipt.at('Rule', 'ScanEnabled'), 'viruses and spam go through');
  },
});
