import { type Ports } from '../../../domain/ports';
import { INGRESS_TYPES, mustNotOpen } from '../../../domain/security-groups';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** From so many on another rule tells of all ports. */
const MANY = 1023;

/** One port for each stretch between the two that may be open. */
function othersIn({ first, last }: Ports): number[] {
  return last - first + 1 >= MANY ? [] : [first, last, 81, 444].filter((port) => first <= port && port <= last && port !== 80 && port !== 443);
}

export const rule = defineRule({
  id: 'EC2-9',
  title: 'Security groups open no port but 80 and 443 to the world',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: INGRESS_TYPES,
  rationale: 'What is meant for everybody is served by HTTP or HTTPS; other ports are mostly open by mistake.',
  remediation: 'Restrict the source, or serve it by HTTPS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html'],
  checks: ['ec2_securitygroup_allow_ingress_from_internet_to_any_port', 'ec2_instance_port_cifs_exposed_to_internet'],
  controls: ['FSBP EC2.18'],
  judge(resource) {
    return mustNotOpen(resource, othersIn, (port) => `port ${String(port)} is open to the world`);
  },
});
