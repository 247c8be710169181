import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

/** A list of the template that has all names in it. */
function isForAllNames(one: ResourceProperty): boolean {
  const list = one.owner.estate.find(one.at('FirewallDomainListId').pattern() ?? '', 'AWS::Route53Resolver::FirewallDomainList');
  return !one.at('Qtype').isSet && list?.at('Domains').texts().some((domain) => /^\*\.?$/.test(domain)) === true;
}

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-2',
  title: 'No rule of a DNS firewall lets all names through before others block',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Route53Resolver::FirewallRuleGroup'],
  rationale: 'The first rule that matches decides: what comes after a rule for all names never blocks anything.',
  remediation: 'Give the rule for * the highest Priority, or name the domains that it is for',
  references: [
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-rule-actions.html',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-rule-settings.html',
  ],
  judge(group) {
    const rules = group.at('FirewallRules').items();
    const blocks = rules.filter((one) => one.at('Action').isOneOf('BLOCK')).map((one) => one.at('Priority').number() ?? 0);
    const open = rules.filter((one) => one.at('Action').isOneOf('ALLOW', 'ALERT') && isForAllNames(one));
    return open.length === 0 ? COMPLIANT : judgeEach(open, (one) => {
      const priority = one.at('Priority').number() ?? 0;
      return failUnless(blocks.length > 0 && blocks.every((block) => block < priority), one, 'every name gets through, whatever the rules after it say');
    });
  },
});
