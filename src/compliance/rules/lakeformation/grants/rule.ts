import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAKEFORMATION-2',
  title: 'Permissions are granted to somebody, not to everybody',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::LakeFormation::PrincipalPermissions', 'AWS::LakeFormation::Permissions'],
  rationale: 'Everybody with IAM permissions on the data passes by Lake Formation.',
  remediation: 'Name roles, users or groups in DataLakePrincipalIdentifier',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lakeformation-principalpermissions.html'],
  judge(grant) {
    const principal = grant.at(grant.type === 'AWS::LakeFormation::Permissions' ? 'DataLakePrincipal' : 'Principal', 'DataLakePrincipalIdentifier');
    return failUnless(principal.isOpaque || !principal.isOneOf('IAM_ALLOWED_PRINCIPALS'), principal, 'everybody with IAM permissions gets these');
  },
});
