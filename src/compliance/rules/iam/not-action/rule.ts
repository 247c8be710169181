import type { Statement } from '../../../../analysis/evaluation/types';
import { readable } from '../../../../template/model/opaque';
import { isEverything } from '../../../domain/policies/actions';
import { IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

function isBroad({ resources, notResources }: Statement): boolean {
  return notResources !== undefined || resources === undefined || resources.some(isEverything);
}

export const rule = defineRule({
  id: 'IAM-11',
  title: 'No policy allows all actions but some',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Every action that AWS adds, and all of services that nobody thought of, are allowed.',
  remediation: 'List the actions that are needed in Action',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
  judge(resource) {
    return judgeGrants(resource, ['NotAction'], (statement) => statement.notActions !== undefined && !isOfAdministrator(statement) && isBroad(statement)
      ? `every action but ${statement.notActions.map(readable).join(', ')} is allowed` : undefined);
  },
});
