import { mustBeFilled } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SNS-1',
  title: 'Topics are encrypted with a KMS key',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SNS::Topic'],
  rationale: 'Messages lie in clear on the disks of the service.',
  remediation: 'Set KmsMasterKeyId',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  checks: ['sns_topics_kms_encryption_at_rest_enabled', 'sns_encrypted_kms'],
  judge(topic) {
    return mustBeFilled(topic.at('KmsMasterKeyId'), 'messages are not encrypted');
  },
});
