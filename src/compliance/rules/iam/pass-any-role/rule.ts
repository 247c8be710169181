import { allowsOnAll, arnsOf, IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const ACTIONS = ['iam:PassRole'];

export const rule = defineRule({
  id: 'IAM-19',
  title: 'No policy passes every role to every service',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Whoever can start something with a role that he chooses has the rights of the mightiest role.',
  remediation: 'Name the roles in Resource, and ask for iam:PassedToService',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  judge(resource) {
    return judgeGrants(resource, ['Resource', 'NotResource'], (statement) => !isOfAdministrator(statement) && ACTIONS.some((action) => allowsOnAll(statement, action, arnsOf(resource, 'iam', 'role/*')))
      ? 'every role may be passed to every service' : undefined);
  },
});
