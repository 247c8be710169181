import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ATHENA-1',
  title: 'Workgroups encrypt the results of queries',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Athena::WorkGroup'],
  rationale: 'Results are copies of the data, in another bucket.',
  remediation: 'Set EncryptionConfiguration of ResultConfiguration',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/athena-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-athena-workgroup.html',
  ],
  checks: ['athena_workgroup_encryption'],
  judge(group) {
    const encryption = group.at('WorkGroupConfiguration', 'ResultConfiguration', 'EncryptionConfiguration');
    return mustBeOneOf(encryption.at('EncryptionOption'), ['SSE_S3', 'SSE_KMS', 'CSE_KMS'], 'results are not encrypted by the workgroup');
  },
});
