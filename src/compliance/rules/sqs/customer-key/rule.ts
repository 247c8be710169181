import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SQS-2',
  title: 'Queues are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SQS::Queue'],
  rationale: 'With the key of AWS, whoever may read the queue reads the messages: no key policy is a second lock.',
  remediation: 'Set KmsMasterKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html'],
  judge(queue) {
    return mustHaveCustomerKey(queue.at('KmsMasterKeyId'));
  },
});
