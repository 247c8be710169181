import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'PERSONALIZE-1',
  title: 'What people like is encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Personalize::DatasetGroup'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-personalize-datasetgroup.html',
  ],
  judge(group) {
    return mustHaveCustomerKey(group.at('KmsKeyArn'));
  },
});
