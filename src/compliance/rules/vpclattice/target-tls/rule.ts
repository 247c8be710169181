import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VPCLATTICE-4',
  title: 'Target groups of VPC Lattice speak HTTPS with their targets',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::VpcLattice::TargetGroup'],
  rationale: 'Whoever is inside the network reads along.',
  remediation: 'Set Config.Protocol to HTTPS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-vpclattice-targetgroup-targetgroupconfig.html'],
  judge(resource) {
    return failUnless(!resource.at('Config', 'Protocol').isOneOf('HTTP'), resource.at('Config', 'Protocol'), 'plain HTTP to the targets');
  },
});
