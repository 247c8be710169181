import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEDIALIVE-1',
  title: 'Video is taken from known addresses only',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MediaLive::InputSecurityGroup'],
  rationale: 'Whoever finds the input sends his own picture, live.',
  remediation: 'List the addresses of the senders in WhitelistRules',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-medialive-inputsecuritygroup.html',
  ],
  judge(group) {
    const cidrs = group.at('WhitelistRules').items().map((allowed) => allowed.at('Cidr'));
    return mustKeepStrangersOut(cidrs, 'strangers may send video');
  },
});
