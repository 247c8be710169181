import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-6',
  title: 'Nodes of clusters have no public addresses',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EMR::Cluster'],
  rationale: 'The consoles of the cluster run code for whoever reaches them.',
  remediation: 'Name a subnet with MapPublicIpOnLaunch off in Instances.Ec2SubnetId or Ec2SubnetIds',
  references: [
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-clusters-in-a-vpc.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html',
  ],
  checks: ['emr_cluster_master_nodes_no_public_ip'],
  judge(cluster) {
    const instances = cluster.at('Instances');
    const subnets = [...instances.at('Ec2SubnetId').items(), ...instances.at('Ec2SubnetIds').items()]
      .flatMap((property) => [{ property, subnet: cluster.estate.find(property.pattern() ?? '', 'AWS::EC2::Subnet') }]);
    const known = subnets.filter(({ subnet }) => subnet !== undefined);
    return known.length === 0
      ? NOT_APPLICABLE
      : judgeEach(known, ({ property, subnet }) => failUnless(subnet?.at('MapPublicIpOnLaunch').isTrue() !== true, property, 'its subnet gives public addresses'));
  },
});
