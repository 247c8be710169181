import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCKAGENTCORE-2',
  title: 'Agents and what they run are inside of the network',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::BedrockAgentCore::CodeInterpreterCustom', 'AWS::BedrockAgentCore::BrowserCustom', 'AWS::BedrockAgentCore::Runtime'],
  rationale: 'Code that a model wrote sends what it finds wherever it likes.',
  remediation: 'Set NetworkMode to VPC',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-bedrockagentcore-codeinterpretercustom.html',
  ],
  judge(agent) {
    const mode = agent.at('NetworkConfiguration', 'NetworkMode');
    return failUnless(!mode.isOneOf('PUBLIC'), mode, 'it may talk to the whole Internet');
  },
});
