import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IVS-2',
  title: 'Channels show their video only to those who have a token',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::IVS::Channel'],
  rationale: 'Whoever knows the address sees the video.',
  remediation: 'Set Authorized to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ivs-channel.html',
  ],
  judge(channel) {
    return mustBeTrue(channel.at('Authorized'), 'whoever knows the address sees the video');
  },
});
