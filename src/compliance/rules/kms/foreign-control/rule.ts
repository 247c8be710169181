import type { Statement } from '../../../../analysis/evaluation/types';
import { isAboutAny } from '../../../domain/policies/actions';
import { judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const CONTROL = ['kms:PutKeyPolicy', 'kms:CreateGrant', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:RevokeGrant'];

/** Grants that services of AWS ask for, as in the pattern for encrypted volumes of other accounts. */
function isOnlyForServices({ actions, conditions }: Statement): boolean {
  return actions?.every((action) => action.toLowerCase() !== 'kms:*' && action !== '*') === true
    && conditions.some(({ key, operator }) => key.toLowerCase() === 'kms:grantisforawsresource' && operator === 'bool');
}

export const rule = defineRule({
  id: 'KMS-5',
  title: 'Other accounts do not control keys',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  rationale: 'Another account that may change the policy, give grants or delete the key decides who reads our data, and whether it can be read at all.',
  remediation: 'List the actions for use (kms:Encrypt, kms:Decrypt, kms:GenerateDataKey*) in the statement for the other account',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html'],
  judge(resource) {
    return judgeExposure(resource, ['FOREIGN_ACCOUNT'], (who) => `${who}, another account, may control the key`, (statement) => isAboutAny(statement, CONTROL) && !isOnlyForServices(statement));
  },
});
