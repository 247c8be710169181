import { INGRESS_TYPES, mustNotOpen } from '../../../domain/security-groups';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** As many as the well-known ports; no service needs more of them than that. */
const MANY = 1023;

export const rule = defineRule({
  id: 'EC2-3',
  title: 'Security groups do not open all ports to the world',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: INGRESS_TYPES,
  rationale: 'Whatever listens on the machine, today or later, can be reached by everybody.',
  remediation: 'Open only the ports that are served, or restrict the source',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html'],
  checks: ['ec2_securitygroup_allow_ingress_from_internet_to_all_ports'],
  judge(resource) {
    return mustNotOpen(resource, ({ first, last }) => last - first + 1 >= MANY ? [first, last] : [], () => 'a wide range of ports is open to the world');
  },
});
