import { takesIn } from '../../../domain/ports';
import { INGRESS_TYPES, mustNotOpen } from '../../../domain/security-groups';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** SQL Server, Oracle, MySQL, PostgreSQL, Redshift, Redis, Cassandra, Elasticsearch, Memcached, MongoDB. */
const PORTS = [1433, 1434, 1521, 3306, 5432, 5439, 6379, 9042, 9200, 9300, 11211, 27017];

export const rule = defineRule({
  id: 'EC2-2',
  title: 'Ports of data stores are not open to the world',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: INGRESS_TYPES,
  rationale: 'A data store that strangers reach is one password or one flaw from a leak.',
  remediation: 'Set the security group of the clients as the source',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html'],
  checks: ['ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports', 'restricted_common_ports'],
  judge(resource) {
    return mustNotOpen(resource, (ports) => PORTS.filter((port) => takesIn(ports, port)), (port) => `port ${port} of a data store is open to the world`);
  },
});
