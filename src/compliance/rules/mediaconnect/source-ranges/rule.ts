import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEDIACONNECT-1',
  title: 'Streams are taken from known addresses only',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MediaConnect::Flow', 'AWS::MediaConnect::FlowSource', 'AWS::MediaConnect::FlowOutput'],
  rationale: 'Whoever finds the port sends his own picture, or takes yours.',
  remediation: 'List the addresses of the partners in WhitelistCidr and CidrAllowList',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mediaconnect-flow.html',
  ],
  judge(subject) {
    const cidrs = [subject.at('Source', 'WhitelistCidr'), subject.at('WhitelistCidr'), ...subject.at('CidrAllowList').items()].filter(({ isSet }) => isSet);
    return mustKeepStrangersOut(cidrs, 'strangers may connect');
  },
});
