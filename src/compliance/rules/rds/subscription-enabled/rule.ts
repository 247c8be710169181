import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-22',
  title: 'Subscriptions to events of databases are on',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::EventSubscription'],
  rationale: 'A subscription that is off tells nobody of failures and changes.',
  remediation: 'Set Enabled to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-eventsubscription.html'],
  judge(subscription) {
    return mustNotBeFalse(subscription.at('Enabled'), 'nobody is told');
  },
});
