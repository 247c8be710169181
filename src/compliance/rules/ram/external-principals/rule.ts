import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RAM-1',
  title: 'Resource shares stay within the organization',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RAM::ResourceShare'],
  rationale: 'By default accounts outside of the organization can be given what is shared.',
  remediation: 'Set AllowExternalPrincipals to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ram-resourceshare.html'],
  judge(share) {
    return failUnless(share.at('AllowExternalPrincipals').isFalse(), share.at('AllowExternalPrincipals'), 'accounts outside of the organization may be let in');
  },
});
