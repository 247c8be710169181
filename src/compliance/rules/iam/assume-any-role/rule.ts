import { allowsOnAll, arnsOf, IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const ACTIONS = ['sts:AssumeRole'];

export const rule = defineRule({
  id: 'IAM-21',
  title: 'No policy assumes every role',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Every role that trusts the account can be had, also those that AWS CDK deploys with.',
  remediation: 'Name the roles in Resource',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  judge(resource) {
    return judgeGrants(resource, ['Resource', 'NotResource'], (statement) => !isOfAdministrator(statement) && ACTIONS.some((action) => allowsOnAll(statement, action, arnsOf(resource, 'iam', 'role/*')))
      ? 'every role may be assumed' : undefined);
  },
});
