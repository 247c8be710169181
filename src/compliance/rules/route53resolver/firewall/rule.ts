import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-7',
  title: 'VPCs have a DNS firewall',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPC'],
  rationale: 'Data leaves by the names that are asked for, whatever security groups say.',
  remediation: 'Add an AWS::Route53Resolver::FirewallRuleGroupAssociation',
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall.html'],
  judge(vpc) {
    return failUnless(vpc.referrers('AWS::Route53Resolver::FirewallRuleGroupAssociation', 'VpcId').length > 0, wholeOf(vpc), 'no DNS firewall');
  },
});
