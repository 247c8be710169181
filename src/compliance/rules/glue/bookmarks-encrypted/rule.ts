import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-2',
  title: 'Security configurations of Glue encrypt bookmarks',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::SecurityConfiguration'],
  rationale: 'Logs and bookmarks of jobs hold pieces of the data.',
  remediation: 'Set JobBookmarksEncryptionMode to CSE-KMS, with a key',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html'],
  judge(configuration) {
    return mustBeOneOf(
      configuration.at('EncryptionConfiguration', 'JobBookmarksEncryption', 'JobBookmarksEncryptionMode'), ['CSE-KMS'],
      'not encrypted',
    );
  },
});
