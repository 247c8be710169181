import { actionOnAll, actionOnNamed } from '../../../domain/policies/escalation';
import { IDENTITY_POLICIES, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-25',
  title: 'No policy changes the rights or credentials of a principal without a boundary',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Who may change what a role, user, group or policy allows has every right as soon as he uses it, be it one alone.',
  remediation: 'Ask for iam:PermissionsBoundary or iam:PolicyARN in the Condition, or leave the action out',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html', 'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation'],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const action = actionOnAll(resource, statement) === undefined ? actionOnNamed(statement) : undefined;
      return action === undefined ? undefined : `${action} gives every right by way of what Resource names`;
    });
  },
});
