import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IVS-1',
  title: 'Video is sent in by TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IVS::Channel', 'AWS::IVS::IngestConfiguration'],
  rationale: 'The key of the stream travels in plain text: whoever has it broadcasts in your name.',
  remediation: 'Leave out InsecureIngest, or set it to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ivs-channel.html',
  ],
  judge(channel) {
    return mustNotBeTrue(channel.at('InsecureIngest'), 'the key of the stream may travel in plain text');
  },
});
