import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATABREW-2',
  title: 'What DataBrew writes is encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DataBrew::Job'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set EncryptionKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-databrew-job.html',
  ],
  judge(job) {
    return mustHaveCustomerKey(job.at('EncryptionKeyArn'));
  },
});
