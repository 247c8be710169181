import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESWEB-3',
  title: 'Web portals are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::WorkSpacesWeb::Portal'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set CustomerManagedKey to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesweb-portal.html',
  ],
  judge(portal) {
    return mustHaveCustomerKey(portal.at('CustomerManagedKey'));
  },
});
