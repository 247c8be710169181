import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-4',
  title: 'Log groups are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Logs::LogGroup'],
  rationale: 'With the key of the service there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyId to a key whose policy lets CloudWatch Logs use it',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  ],
  checks: ['cloudwatch_log_group_kms_encryption_enabled', 'cloudwatch_log_group_encrypted'],
  judge(group) {
    return mustHaveCustomerKey(group.at('KmsKeyId'));
  },
});
