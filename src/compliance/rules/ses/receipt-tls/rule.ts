import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-2',
  title: 'Mail is received with TLS only',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SES::ReceiptRule'],
  rationale: 'Whoever is on the way reads the mail.',
  remediation: 'Set Rule.TlsPolicy to Require',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ses-receiptrule-rule.html'],
  judge(receipt) {
    return mustBeOneOf(receipt.at('Rule', 'TlsPolicy'), ['Require'], 'mail is taken in clear');
  },
});
