import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'PIPES-4',
  title: 'Pipes are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Pipes::Pipe'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set KmsKeyIdentifier to a key of your own',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html'],
  judge(pipe) {
    return mustHaveCustomerKey(pipe.at('KmsKeyIdentifier'));
  },
});
