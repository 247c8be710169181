import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OSIS-3',
  title: 'Ingestion into OpenSearch encrypts with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::OSIS::Pipeline'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set EncryptionAtRestOptions.KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-osis-pipeline.html',
  ],
  judge(pipeline) {
    return mustHaveCustomerKey(pipeline.at('EncryptionAtRestOptions', 'KmsKeyArn'));
  },
});
