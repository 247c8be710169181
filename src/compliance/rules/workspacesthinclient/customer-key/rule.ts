import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESTHINCLIENT-1',
  title: 'Environments of thin clients are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::WorkSpacesThinClient::Environment'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesthinclient-environment.html',
  ],
  judge(environment) {
    return mustHaveCustomerKey(environment.at('KmsKeyArn'));
  },
});
