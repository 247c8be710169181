import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FSX-5',
  title: 'File systems of FSx are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::FSx::FileSystem'],
  rationale: 'The policy of a key decides who may read the files, and its use is logged.',
  remediation: 'Set KmsKeyId',
  references: [
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fsx-filesystem.html',
  ],
  judge(system) {
    // A file system of a backup has the key of the backup, and scratch systems have none.
    const isScratch = system.at('LustreConfiguration', 'DeploymentType').text()?.toUpperCase().startsWith('SCRATCH') === true;
    return isScratch || system.at('BackupId').isSet ? NOT_APPLICABLE : mustHaveCustomerKey(system.at('KmsKeyId'));
  },
});
