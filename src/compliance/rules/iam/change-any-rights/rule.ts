import { actionOnAll } from '../../../domain/policies/escalation';
import { IDENTITY_POLICIES, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-24',
  title: 'No policy changes the rights or credentials of every principal',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Who may attach policies, write them, or make credentials for whom he likes is an administrator whenever he wants.',
  remediation: 'Name roles, users or policies in Resource, and ask for iam:PermissionsBoundary or iam:PolicyARN in the Condition',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html', 'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation'],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const action = actionOnAll(resource, statement);
      return action === undefined ? undefined : `${action} is allowed on everything: whoever has it gives himself every right`;
    });
  },
});
