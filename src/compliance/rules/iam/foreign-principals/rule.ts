import { judgeExposure } from '../../../domain/policies/exposure';
import { RESOURCE_POLICIES } from '../../../domain/policies/resource-policies';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-41',
  title: 'Resource policies name only accounts of this app',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: Object.keys(RESOURCE_POLICIES),
  rationale: 'Each account that is let in must be watched like the own one.',
  remediation: 'Ask for aws:PrincipalOrgID, or acknowledge the account with who answers for it',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  judge(resource) {
    return judgeExposure(resource, ['FOREIGN_ACCOUNT'], (who) => `${who} is another account`);
  },
});
