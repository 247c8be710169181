import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Nothing but what stands for any character, digit or word. */
const MATCHES_EVERYTHING = /^(\^|\$|\(|\)|\.|\*|\+|\?|\||\{[\d,]+\}|\\[swdSWDnrt]|\[(\\[swdSWDnrt])+\])+$/;

export const rule = defineRule({
  id: 'MACIE-3',
  title: 'Allow lists of Macie do not match everything',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Macie::AllowList'],
  rationale: 'Text on an allow list is never reported: a pattern that matches everything switches the search off.',
  remediation: 'Set Criteria.Regex to the very text that may be there',
  references: [
    'https://docs.aws.amazon.com/macie/latest/user/allow-lists-options.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-macie-allowlist.html',
  ],
  judge(list) {
    const regex = list.at('Criteria', 'Regex');
    return regex.isSet ? failUnless(!MATCHES_EVERYTHING.test(regex.text() ?? ''), regex, `${regex.text() ?? ''} matches everything`) : NOT_APPLICABLE;
  },
});
