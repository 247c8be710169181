import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-6',
  title: 'Event buses are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Events::EventBus'],
  rationale: 'With the key of the service there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyIdentifier',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-eventbus.html',
  ],
  judge(bus) {
    return mustHaveCustomerKey(bus.at('KmsKeyIdentifier'));
  },
});
