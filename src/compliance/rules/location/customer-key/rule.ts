import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOCATION-1',
  title: 'Positions of devices are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Location::Tracker', 'AWS::Location::GeofenceCollection'],
  rationale: 'Where people and vehicles were is guarded by no key policy of this account.',
  remediation: 'Set KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-location-tracker.html',
  ],
  judge(tracker) {
    return mustHaveCustomerKey(tracker.at('KmsKeyId'));
  },
});
