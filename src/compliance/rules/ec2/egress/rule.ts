import { openEntries } from '../../../domain/client-ranges';
import { portsOf } from '../../../domain/ports';
import { type ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, fail, judgeEach, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-31',
  title: 'Security groups do not let everything out',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  rationale: 'Whoever gets in can send out what he finds, and fetch his tools.',
  remediation: 'Name ports and destinations in SecurityGroupEgress',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-egress.html'],
  judge(resource) {
    if (resource.type === 'AWS::EC2::SecurityGroupEgress') {
      return opensAll((name) => resource.at(name));
    }
    const rules = resource.at('SecurityGroupEgress');
    // Without any rule a new group lets everything out.
    return rules.isSet || resource.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId').length > 0
      ? judgeEach(rules.items(), (one) => opensAll((name) => one.at(name)))
      : fail(rules, 'everything may go out');
  },
});

function opensAll(at: (name: string) => ResourceProperty): readonly Outcome[] {
  const ports = portsOf(at('IpProtocol'), at('FromPort'), at('ToPort'));
  const ranges = [at('CidrIp'), at('CidrIpv6')].filter(({ isSet }) => isSet);
  return ports !== undefined && ports.last - ports.first >= 65534
    ? openEntries(ranges).flatMap((range) => fail(range, `everything may go out to ${range.text() ?? ''}`))
    : COMPLIANT;
}
