import { allowsOnAll, arnsOf, IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const ACTIONS = ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'];

export const rule = defineRule({
  id: 'IAM-22',
  title: 'No policy reads every secret',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'All passwords and tokens of the account are in the hands of whoever takes over the principal.',
  remediation: 'Name the secrets in Resource',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],
  judge(resource) {
    return judgeGrants(resource, ['Resource', 'NotResource'], (statement) => !isOfAdministrator(statement) && ACTIONS.some((action) => allowsOnAll(statement, action, arnsOf(resource, 'secretsmanager', 'secret:*')))
      ? 'every secret may be read' : undefined);
  },
});
