import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-23',
  title: 'Users whom no rule matches get no role',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::IdentityPoolRoleAttachment'],
  rationale: 'Users without a role of their own get the one of everybody who is signed in.',
  remediation: 'Set AmbiguousRoleResolution of each RoleMappings to Deny',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html'],
  judge(attachment) {
    const mappings = attachment.at('RoleMappings').entries();
    return mappings.length === 0 ? NOT_APPLICABLE
      : judgeEach(mappings, (mapping) => failUnless(!mapping.at('AmbiguousRoleResolution').isOneOf('AuthenticatedRole'), mapping.at('AmbiguousRoleResolution'), 'users whom no rule matches get the role of everybody'));
  },
});
