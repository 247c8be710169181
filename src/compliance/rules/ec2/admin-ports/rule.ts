import { takesIn } from '../../../domain/ports';
import { INGRESS_TYPES, mustNotOpen } from '../../../domain/security-groups';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** SSH, Telnet, RDP, WinRM. */
const PORTS = [22, 23, 3389, 5985, 5986];

export const rule = defineRule({
  id: 'EC2-1',
  title: 'Ports for administration are not open to the world',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: INGRESS_TYPES,
  rationale: 'Ports for administration are tried by everybody all the time; one weak or stolen credential is enough.',
  remediation: 'Restrict the source to addresses that you know, or use Session Manager and open no port',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html'],
  checks: [
    'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22',
    'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389',
    'restricted_common_ports',
    'restricted_ssh',
  ],
  judge(resource) {
    return mustNotOpen(resource, (ports) => PORTS.filter((port) => takesIn(ports, port)), (port) => `port ${port} is open to the world`);
  },
});
