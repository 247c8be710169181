import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-1',
  title: 'DNS firewalls fail closed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Route53Resolver::FirewallConfig'],
  rationale: 'Whoever overloads the firewall gets around it.',
  remediation: 'Set FirewallFailOpen to DISABLED',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53resolver-firewallconfig.html'],
  judge(resource) {
    const property = resource.at('FirewallFailOpen');
    return failUnless(!property.isOneOf('ENABLED'), property, 'queries go through when the firewall does not answer');
  },
});
