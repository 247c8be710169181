import { namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-53',
  title: 'Permissions of functions name only accounts of this app',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Lambda::Permission'],
  rationale: 'Each account that may invoke the function must be watched like the own one.',
  remediation: 'Set PrincipalOrgID, or acknowledge the account with who answers for it',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-permission.html'],
  judge(permission) {
    const principal = permission.at('Principal');
    const isForeign = namesForeignAccount(permission, principal) && !permission.at('PrincipalOrgID').isSet;
    return failUnless(!isForeign, principal, 'another account may invoke the function');
  },
});
