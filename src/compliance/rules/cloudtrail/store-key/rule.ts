import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-16',
  title: 'Event data stores are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::EventDataStore'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyId',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-eventdatastore.html',
  ],
  judge(store) {
    return mustHaveCustomerKey(store.at('KmsKeyId'));
  },
});
