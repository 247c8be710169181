import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VPCLATTICE-2',
  title: 'Listeners of VPC Lattice use TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::VpcLattice::Listener'],
  rationale: 'Requests, and what they are signed with, go over the wire in plain text.',
  remediation: 'Set Protocol to HTTPS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-vpclattice-listener.html'],
  judge(resource) {
    return failUnless(!resource.at('Protocol').isOneOf('HTTP'), resource.at('Protocol'), 'plain HTTP');
  },
});
