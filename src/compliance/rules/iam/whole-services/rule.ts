import { isEverything, wholeService } from '../../../domain/policies/actions';
import { IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-16',
  title: 'No policy allows all of a service on every resource',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: IDENTITY_POLICIES,
  rationale: 'What the service will be able to do later is allowed as well.',
  remediation: 'List the actions and resources that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html'],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const service = statement.resources?.some(isEverything) === true && !isOfAdministrator(statement)
        ? statement.actions?.map(wholeService).find((one) => one !== undefined) : undefined;
      return service === undefined ? undefined : `every action of ${service} is allowed on every resource`;
    });
  },
});
