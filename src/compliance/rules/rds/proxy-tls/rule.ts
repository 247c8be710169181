import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-17',
  title: 'Proxies of databases take only connections with TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::RDS::DBProxy'],
  rationale: 'Without TLS passwords, queries and results are readable on the way.',
  remediation: 'Set RequireTLS to true',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbproxy.html',
  ],
  judge(proxy) {
    return mustBeTrue(proxy.at('RequireTLS'), 'passwords and data may cross the network in plain text');
  },
});
