import { wholeService } from '../../../domain/policies/actions';
import { IDENTITY_POLICIES, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-17',
  title: 'Policies list actions instead of whole services',
  severity: Severity.LOW,
  level: 'strict',
  types: IDENTITY_POLICIES,
  rationale: 'What the service will be able to do later is allowed as well.',
  remediation: 'List the actions that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html'],
  controls: ['FSBP IAM.21'],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const service = statement.actions?.map(wholeService).find((one) => one !== undefined);
      return service === undefined ? undefined : `every action of ${service} is allowed`;
    });
  },
});
