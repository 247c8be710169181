import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VPCLATTICE-3',
  title: 'Networks of VPC Lattice write access logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::VpcLattice::ServiceNetwork'],
  rationale: 'Without access logs nobody can tell who called what.',
  remediation: 'Make an AWS::VpcLattice::AccessLogSubscription',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-vpclattice-accesslogsubscription.html'],
  judge(resource) {
    const subscriptions = resource.referrers('AWS::VpcLattice::AccessLogSubscription', 'ResourceIdentifier');
    return failUnless(subscriptions.length > 0, wholeOf(resource), 'no access logs');
  },
});
