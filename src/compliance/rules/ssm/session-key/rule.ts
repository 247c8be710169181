import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { sessionInputs } from '../../../domain/sessions';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-3',
  title: 'Sessions are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SSM::Document'],
  rationale: 'TLS ends at AWS; a key of the customer goes from the user to the machine.',
  remediation: 'Set inputs.kmsKeyId in Content',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-document.html'],
  judge(document) {
    const inputs = sessionInputs(document);
    return inputs === undefined ? NOT_APPLICABLE : mustHaveCustomerKey(inputs.at('kmsKeyId'));
  },
});
