import { boundaryDroppedBy } from '../../../domain/policies/boundaries';
import { IDENTITY_POLICIES, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-26',
  title: 'No policy takes permissions boundaries off every role or user',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'A boundary holds only while it stays: whoever takes it off, or puts a wider one in its place, has every right that the policies give.',
  remediation: 'Leave the Delete actions out; for the Put actions ask for the ARN of the boundary with iam:PermissionsBoundary in the Condition',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html',
  ],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const action = boundaryDroppedBy(resource, statement);
      return action === undefined ? undefined : `${action} is allowed on everything: no boundary holds`;
    });
  },
});
