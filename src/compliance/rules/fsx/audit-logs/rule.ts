import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FSX-4',
  title: 'Windows file systems log who opens what',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::FSx::FileSystem'],
  rationale: 'Who read or deleted a file is not known.',
  remediation: 'Set WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel to FAILURE_ONLY or SUCCESS_AND_FAILURE',
  references: [
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fsx-filesystem-auditlogconfiguration.html',
  ],
  judge(system) {
    const level = system.at('WindowsConfiguration', 'AuditLogConfiguration', 'FileAccessAuditLogLevel');
    return system.at('FileSystemType').isOneOf('WINDOWS')
      ? mustBeOneOf(level, ['SUCCESS_ONLY', 'FAILURE_ONLY', 'SUCCESS_AND_FAILURE'], 'nobody sees who opens which file')
      : NOT_APPLICABLE;
  },
});
