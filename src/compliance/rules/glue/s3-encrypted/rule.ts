import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, fail, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-4',
  title: 'Security configurations of Glue encrypt what jobs write to S3',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::SecurityConfiguration'],
  rationale: 'What jobs and crawlers write is the data itself.',
  remediation: 'Set S3EncryptionMode of S3Encryptions to SSE-KMS, with a key, or to SSE-S3',
  references: [
    'https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_S3Encryption.html',
  ],
  judge(configuration) {
    const encryptions = configuration.at('EncryptionConfiguration', 'S3Encryptions');
    const all = encryptions.items();
    return all.length === 0
      ? fail(encryptions, 'what jobs write is not encrypted')
      : judgeEach(all, (one) => mustBeOneOf(one.at('S3EncryptionMode'), ['SSE-KMS', 'SSE-S3'], 'what jobs write is not encrypted'));
  },
});
