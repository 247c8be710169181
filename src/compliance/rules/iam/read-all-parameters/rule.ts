import { allowsOnAll, arnsOf, IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const ACTIONS = ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'];

export const rule = defineRule({
  id: 'IAM-23',
  title: 'No policy reads every parameter',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: IDENTITY_POLICIES,
  rationale: 'Parameters hold passwords and the settings of other applications.',
  remediation: 'Name the parameters in Resource',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  judge(resource) {
    return judgeGrants(resource, ['Resource', 'NotResource'], (statement) => !isOfAdministrator(statement) && ACTIONS.some((action) => allowsOnAll(statement, action, arnsOf(resource, 'ssm', 'parameter/*')))
      ? 'every parameter may be read' : undefined);
  },
});
