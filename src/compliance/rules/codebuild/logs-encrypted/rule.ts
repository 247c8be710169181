import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-6',
  title: 'Logs of builds are encrypted in S3',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Logs show names, addresses and sometimes secrets.',
  remediation: 'Remove LogsConfig.S3Logs.EncryptionDisabled',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html'],
  checks: ['codebuild_project_s3_logs_encrypted'],
  controls: ['FSBP CodeBuild.3'],
  judge(project) {
    return project.at('LogsConfig', 'S3Logs').isSet
      ? mustNotBeTrue(project.at('LogsConfig', 'S3Logs', 'EncryptionDisabled'), 'logs are not encrypted')
      : NOT_APPLICABLE;
  },
});
