import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-24',
  title: 'Strangers get no role',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Cognito::IdentityPoolRoleAttachment'],
  rationale: 'Anybody on the Internet gets credentials with the permissions of this role.',
  remediation: 'Remove Roles.unauthenticated',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypoolroleattachment.html'],
  judge(attachment) {
    // A pool of these templates that takes no guests gives the role to nobody.
    const pools = attachment.named(attachment.at('IdentityPoolId')).filter(({ type }) => type === 'AWS::Cognito::IdentityPool');
    const takesGuests = pools.length === 0 || pools.some((pool) => pool.at('AllowUnauthenticatedIdentities').isTrue());
    const roles = attachment.at('Roles');
    roles.requireShape();
    const role = roles.at('unauthenticated');
    return takesGuests ? failUnless(!role.isSet, role, 'anybody gets credentials of this role') : NOT_APPLICABLE;
  },
});
