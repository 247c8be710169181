import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-9',
  title: 'Exported test reports are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CodeBuild::ReportGroup'],
  rationale: 'Reports show what is tested, and where it fails.',
  remediation: 'Remove EncryptionDisabled, or set it to false',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html'],
  controls: ['FSBP CodeBuild.7'],
  judge(group) {
    return group.at('ExportConfig', 'ExportConfigType').isOneOf('S3')
      ? mustNotBeTrue(group.at('ExportConfig', 'S3Destination', 'EncryptionDisabled'), 'reports are not encrypted')
      : NOT_APPLICABLE;
  },
});
