import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-25',
  title: 'Inventories are copied out encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SSM::ResourceDataSync'],
  rationale: 'The inventory lists which software of which version runs where.',
  remediation: 'Set KMSKeyArn',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-inventory-configuring.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-resourcedatasync.html',
  ],
  judge(sync) {
    const destination = sync.at('S3Destination');
    const place = sync.at('SyncType').isOneOf('SyncFromSource') ? undefined : destination.isSet ? destination.at('KMSKeyArn') : sync.at('KMSKeyArn');
    return place === undefined ? NOT_APPLICABLE : mustHaveCustomerKey(place);
  },
});
