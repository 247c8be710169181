import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCKAGENTCORE-3',
  title: 'What agents do in a browser is recorded',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::BedrockAgentCore::BrowserCustom'],
  rationale: 'Nobody can tell what an agent ordered, sent and read.',
  remediation: 'Set RecordingConfig.Enabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-bedrockagentcore-browsercustom.html',
  ],
  judge(browser) {
    return mustBeTrue(browser.at('RecordingConfig', 'Enabled'), 'what the agent does is not recorded');
  },
});
