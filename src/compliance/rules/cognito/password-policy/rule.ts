import { COMPLIANT, defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-4',
  title: 'Passwords of user pools are long and mixed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Short passwords of one kind of characters are guessed.',
  remediation: 'In Policies.PasswordPolicy, set MinimumLength to at least 8 and require lower case, upper case, numbers and symbols',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpool.html'],
  judge(pool) {
    const policy = pool.at('Policies', 'PasswordPolicy');
    // Absent, Cognito asks for 8 characters of all four kinds.
    if (!policy.isSet) {
      return COMPLIANT;
    }
    const length = policy.at('MinimumLength');
    const kinds = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'];
    // A long password needs no mixture.
    const isLong = (length.number() ?? 8) >= 14;
    return [
      ...failUnless((length.number() ?? 8) >= 8, length, `${length.text() ?? ''} characters are quickly guessed`),
      ...judgeEach(isLong ? [] : kinds, (kind) => failUnless(policy.at(kind).isTrue(), policy.at(kind), 'passwords may be of fewer kinds of characters')),
    ];
  },
});
