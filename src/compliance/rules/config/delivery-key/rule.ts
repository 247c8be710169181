import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-6',
  title: 'Config delivers its history encrypted with a KMS key',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Config::DeliveryChannel'],
  rationale: 'The history of a configuration is a map of the account.',
  remediation: 'Set S3KmsKeyArn',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-deliverychannel.html',
  ],
  judge(channel) {
    return mustHaveCustomerKey(channel.at('S3KmsKeyArn'));
  },
});
