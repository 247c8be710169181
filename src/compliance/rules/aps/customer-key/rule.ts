import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APS-20',
  title: 'Metrics of Prometheus are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::APS::Workspace'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-aps-workspace.html',
  ],
  judge(workspace) {
    return mustHaveCustomerKey(workspace.at('KmsKeyArn'));
  },
});
