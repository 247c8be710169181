import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-8',
  title: 'Copies of warehouses stay in the VPC',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'COPY and UNLOAD otherwise use the Internet, where no security group or endpoint policy stops them.',
  remediation: 'Set EnhancedVpcRouting to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_enhanced_vpc_routing', 'redshift_enhanced_vpc_routing_enabled'],
  controls: ['FSBP Redshift.7'],
  judge(cluster) {
    return mustBeTrue(cluster.at('EnhancedVpcRouting'), 'COPY and UNLOAD go past the VPC');
  },
});
