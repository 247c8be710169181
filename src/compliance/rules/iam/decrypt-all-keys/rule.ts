import { allowsOnAll, arnsOf, IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const ACTIONS = ['kms:Decrypt', 'kms:ReEncryptFrom'];

export const rule = defineRule({
  id: 'IAM-18',
  title: 'No policy decrypts with every key',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'A principal that decrypts with every key reads all encrypted data that it gets hold of.',
  remediation: 'Name the keys in Resource, or ask for kms:ViaService or kms:ResourceAliases',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html'],
  controls: ['FSBP KMS.1', 'FSBP KMS.2'],
  judge(resource) {
    return judgeGrants(resource, ['Resource', 'NotResource'], (statement) => !isOfAdministrator(statement) && ACTIONS.some((action) => allowsOnAll(statement, action, arnsOf(resource, 'kms', 'key/*')))
      ? 'data of every key may be decrypted' : undefined);
  },
});
