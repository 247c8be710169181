import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-3',
  title: 'Custom resources are handled by functions of this account',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['*'],
  rationale: 'Whoever owns the function gets all properties, and decides what the resource answers, today and tomorrow.',
  remediation: 'Deploy the function into this account',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-customresource.html',
  ],
  judge(resource) {
    if (resource.type !== 'AWS::CloudFormation::CustomResource' && !resource.type.startsWith('Custom::')) {
      return NOT_APPLICABLE;
    }
    const token = resource.at('ServiceToken');
    return failUnless(!namesForeignAccount(resource, token), token, `account ${accountIn(token) ?? ''} handles the resource`);
  },
});
