import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-1',
  title: 'Security configurations of Glue encrypt logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::SecurityConfiguration'],
  rationale: 'Logs and bookmarks of jobs hold pieces of the data.',
  remediation: 'Set CloudWatchEncryptionMode to SSE-KMS, with a key',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html'],
  judge(configuration) {
    return mustBeOneOf(configuration.at('EncryptionConfiguration', 'CloudWatchEncryption', 'CloudWatchEncryptionMode'), ['SSE-KMS'], 'not encrypted');
  },
});
