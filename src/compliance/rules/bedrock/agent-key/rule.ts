import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCK-2',
  title: 'Agents are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Bedrock::Agent', 'AWS::Bedrock::Flow', 'AWS::Bedrock::Prompt'],
  rationale: 'With the key of AWS no key policy decides who reads instructions and conversations.',
  remediation: 'Set CustomerEncryptionKeyArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-bedrock-agent.html'],
  judge(agent) {
    return mustHaveCustomerKey(agent.at('CustomerEncryptionKeyArn'));
  },
});
