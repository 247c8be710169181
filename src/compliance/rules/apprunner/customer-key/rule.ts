import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPRUNNER-2',
  title: 'Services of App Runner are encrypted with keys of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppRunner::Service'],
  rationale: 'Who may use a key of AWS cannot be decided or seen.',
  remediation: 'Set EncryptionConfiguration.KmsKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apprunner-service-encryptionconfiguration.html'],
  judge(resource) {
    return mustHaveCustomerKey(resource.at('EncryptionConfiguration', 'KmsKey'));
  },
});
