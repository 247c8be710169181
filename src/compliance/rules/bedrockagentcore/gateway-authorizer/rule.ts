import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCKAGENTCORE-1',
  title: 'Tools of agents are called only by those who are known',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::BedrockAgentCore::Gateway'],
  rationale: 'Anybody on the Internet calls the functions and services behind the gateway with its role.',
  remediation: 'Set AuthorizerType to CUSTOM_JWT or AWS_IAM',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-bedrockagentcore-gateway.html',
  ],
  judge(gateway) {
    return failUnless(!gateway.at('AuthorizerType').isOneOf('NONE'), gateway.at('AuthorizerType'), 'anybody may call the tools');
  },
});
