import { openEntries } from '../../../domain/client-ranges';
import { portsOf, takesIn } from '../../../domain/ports';
import type { Estate } from '../../../model/estate';
import { type Resource, type ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { grouped } from '../../../private/grouped';
import { Severity } from '../../../severity';

const PORTS = [22, 3389];

const BY_LIST = Symbol('entries by network ACL');

function entriesByList(estate: Estate): ReadonlyMap<string | undefined, readonly Resource[]> {
  return grouped(estate.ofType('AWS::EC2::NetworkAclEntry'), (entry) => entry.at('NetworkAclId').pattern());
}

/** The entry with the lowest number decides. */
function isDeniedBefore(entry: Resource, range: ResourceProperty, port: number): boolean {
  const list = entry.at('NetworkAclId').pattern();
  return (entry.estate.once(BY_LIST, entriesByList).get(list) ?? []).some((other) => {
    const ports = portsOf(other.at('Protocol'), other.at('PortRange', 'From'), other.at('PortRange', 'To'));
    return other.at('RuleAction').isOneOf('deny') && !other.at('Egress').isTrue()
      && (other.at('RuleNumber').number() ?? Infinity) < (entry.at('RuleNumber').number() ?? 0)
      && other.at(range.name).text() === range.text() && ports !== undefined && takesIn(ports, port);
  });
}

export const rule = defineRule({
  id: 'EC2-11',
  title: 'Network ACLs do not let the world in to ports of administrators',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::NetworkAclEntry'],
  rationale: 'A network ACL is the second layer when a security group is wrong; open for SSH and RDP it is none.',
  remediation: 'Restrict CidrBlock or PortRange, or deny the port with a lower RuleNumber',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html'],
  checks: ['ec2_networkacl_allow_ingress_tcp_port_22', 'ec2_networkacl_allow_ingress_tcp_port_3389'],
  judge(resource) {
    if (resource.at('Egress').isTrue() || !resource.at('RuleAction').isOneOf('allow')) {
      return NOT_APPLICABLE;
    }
    const ports = portsOf(resource.at('Protocol'), resource.at('PortRange', 'From'), resource.at('PortRange', 'To'));
    const open = PORTS.filter((port) => ports !== undefined && takesIn(ports, port));
    const ranges = ['CidrBlock', 'Ipv6CidrBlock'].map((name) => resource.at(name)).filter(({ isSet }) => isSet);
    return open.length === 0 ? COMPLIANT : openEntries(ranges).flatMap((range) => {
      const left = open.filter((port) => !isDeniedBefore(resource, range, port));
      return failUnless(left.length === 0, range, `port ${left.join(', ')} is open to ${range.text() ?? ''}`);
    });
  },
});
