import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const CRITICAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['db-instance', ['maintenance', 'configuration change', 'failure']],
  ['db-cluster', ['maintenance', 'failure']],
  ['db-parameter-group', ['configuration change']],
  ['db-security-group', ['configuration change', 'failure']],
]);

export const rule = defineRule({
  id: 'RDS-23',
  title: 'Subscriptions tell of the critical events of databases',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::EventSubscription'],
  rationale: 'Failures, maintenance and changes of the configuration are what operators must hear of.',
  remediation: 'Add the missing categories to EventCategories, or leave them out for all',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: [
    'rds_cluster_critical_event_subscription',
    'rds_instance_critical_event_subscription',
    'rds_instance_event_subscription_parameter_groups',
    'rds_instance_event_subscription_security_groups',
  ],
  judge(subscription) {
    const source = subscription.at('SourceType').text()?.toLowerCase() ?? '';
    const needed = CRITICAL.get(source);
    const given = subscription.at('EventCategories');
    if (needed === undefined) {
      return NOT_APPLICABLE;
    }
    const missing = given.isSet ? needed.filter((one) => !given.texts().includes(one)) : [];
    return failUnless(missing.length === 0 || given.items().length === 0, given, `nobody hears of: ${missing.join(', ')}`);
  },
});
