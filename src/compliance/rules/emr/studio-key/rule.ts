import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-11',
  title: 'Studios are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EMR::Studio'],
  rationale: 'The policy of a key decides who may read notebooks and what they print.',
  remediation: 'Set EncryptionKeyArn',
  references: [
    'https://docs.aws.amazon.com/emr/latest/APIReference/API_Studio.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-studio.html',
  ],
  judge(studio) {
    return mustHaveCustomerKey(studio.at('EncryptionKeyArn'));
  },
});
