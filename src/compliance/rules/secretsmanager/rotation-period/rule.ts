import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRETSMANAGER-2',
  title: 'Secrets that rotate do so every three months at least',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecretsManager::RotationSchedule'],
  rationale: 'A secret that leaked works until the next rotation.',
  remediation: 'Set RotationRules.AutomaticallyAfterDays to 90 or less, or a rate in ScheduleExpression',
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
  ],
  controls: ['FSBP SecretsManager.4'],
  judge(schedule) {
    const days = schedule.at('RotationRules', 'AutomaticallyAfterDays');
    const expression = schedule.at('RotationRules', 'ScheduleExpression');
    const rate = /^rate\((\d+) (hour|day)s?\)$/i.exec(expression.text() ?? '');
    // A cron expression fires at least once a year; how often exactly, its fields decide.
    const period = days.isSet ? days.number() ?? 0 : rate === null ? 0 : Number(rate[1]) / (rate[2].toLowerCase() === 'hour' ? 24 : 1);
    return failUnless(period <= 90, days.isSet ? days : expression, `the secret stays the same for ${period} days`);
  },
});
