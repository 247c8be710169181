import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COMPREHEND-1',
  title: 'Models of texts are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Comprehend::DocumentClassifier'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set ModelKmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-comprehend-documentclassifier.html',
  ],
  judge(classifier) {
    return mustHaveCustomerKey(classifier.at('ModelKmsKeyId'));
  },
});
