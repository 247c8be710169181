import type { Statement } from '../../../../analysis/evaluation/types';
import { isEverything, isNamed, wholeService } from '../../../domain/policies/actions';
import { IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const MIGHTY = ['iam', 'organizations', 'sts', 'kms', 'secretsmanager', 'sso', 's3', 'ssm', 'cloudformation', 'lambda', 'ec2', 'cloudtrail'];

function mightyService(statement: Statement): string | undefined {
  const isBroad = statement.resources?.some(isEverything) === true && !isOfAdministrator(statement);
  return isBroad ? statement.actions?.map(wholeService).find((service) => MIGHTY.some((one) => isNamed(one, service ?? ''))) : undefined;
}

export const rule = defineRule({
  id: 'IAM-15',
  title: 'No policy allows all of a service that leads to the whole account',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Who has every action of IAM, AWS STS, AWS KMS, Organizations, secrets, buckets or computing on all resources takes over the account, or all its data.',
  remediation: 'List the actions and resources that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html'],
  judge(resource) {
    return judgeGrants(resource, ['Action'], (statement) => {
      const service = mightyService(statement);
      return service === undefined ? undefined : `every action of ${service} is allowed on every resource`;
    });
  },
});
