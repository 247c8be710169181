import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FORECAST-1',
  title: 'Data of forecasts is encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Forecast::Dataset'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set EncryptionConfig.KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-forecast-dataset.html',
  ],
  judge(dataset) {
    return mustHaveCustomerKey(dataset.at('EncryptionConfig', 'KmsKeyArn'));
  },
});
