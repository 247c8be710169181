import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CUSTOMERPROFILES-1',
  title: 'Profiles of customers are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CustomerProfiles::Domain'],
  rationale: 'Names, addresses and calls of people are guarded by no key policy of this account.',
  remediation: 'Set DefaultEncryptionKey to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-customerprofiles-domain.html',
  ],
  judge(domain) {
    return mustHaveCustomerKey(domain.at('DefaultEncryptionKey'));
  },
});
