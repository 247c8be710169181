import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-11',
  title: 'Environment variables are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'With the key of AWS, whoever may read the configuration of the function reads the variables.',
  remediation: 'Set KmsKeyArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html'],
  judge(f) {
    return f.at('Environment', 'Variables').isSet ? mustHaveCustomerKey(f.at('KmsKeyArn')) : NOT_APPLICABLE;
  },
});
