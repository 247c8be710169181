import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-4',
  title: 'Mail is signed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SES::EmailIdentity'],
  rationale: 'Nobody can tell mail of this domain from a forgery.',
  remediation: 'Set DkimAttributes.SigningEnabled to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ses-emailidentity.html'],
  judge(identity) {
    return mustNotBeFalse(identity.at('DkimAttributes', 'SigningEnabled'), 'mail is not signed');
  },
});
