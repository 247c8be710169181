import { Duration } from 'aws-cdk-lib';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { requireRange, wholeDays, wholeHours } from '../../../../private/validation';

const HOURS_A_DAY = 24;
/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html */
const INTERVAL = { minimumHours: 4, maximumDays: 1000, default: Duration.days(30) };
const WINDOW = { minimumHours: 1, maximumHours: 24, default: Duration.hours(2) };
/** FSBP SecretsManager.4. */
export const LONG_INTERVAL_DAYS = 90;

export function validateRules(automaticallyAfter: Duration | undefined, rotationWindow: Duration | undefined): void {
  const window = rotationWindow?.isUnresolved() ? undefined : wholeHours('rotationWindow', rotationWindow);
  if (rotationWindow?.isUnresolved()) {
    throw new Error("'rotationWindow' must be known when the app is synthesized, got a duration that is known only at deployment");
  }
  requireRange('rotationWindow', window, WINDOW.minimumHours, WINDOW.maximumHours, 'hours');
  if (automaticallyAfter === undefined || automaticallyAfter.isUnresolved()) {
    wholeDays('automaticallyAfter', automaticallyAfter);
    return;
  }
  const minutes = automaticallyAfter.toMinutes({ integral: false });
  if (minutes < INTERVAL.minimumHours * 60 || minutes > INTERVAL.maximumDays * HOURS_A_DAY * 60) {
    throw new Error(`'automaticallyAfter' must be between ${INTERVAL.minimumHours} hours and ${INTERVAL.maximumDays} days, got ${automaticallyAfter.toHumanString()}`);
  }
  const hours = automaticallyAfter.toHours({ integral: false });
  if (hours > HOURS_A_DAY) {
    wholeDays('automaticallyAfter', automaticallyAfter);
  } else {
    wholeHours('automaticallyAfter', automaticallyAfter);
  }
  const effective = window ?? WINDOW.default.toHours();
  if (effective > hours) {
    throw new Error(`'rotationWindow' must be at most 'automaticallyAfter', which is ${hours} hours, got ${effective} hours`);
  }
}

export function rulesOf(
  automaticallyAfter: Duration = INTERVAL.default, rotationWindow: Duration = WINDOW.default,
): secretsmanager.CfnRotationSchedule.RotationRulesProperty {
  const duration = `${rotationWindow.toHours()}h`;
  if (automaticallyAfter.isUnresolved()) {
    return { automaticallyAfterDays: automaticallyAfter.toDays(), duration };
  }
  const hours = automaticallyAfter.toHours();
  const [value, unit] = hours % HOURS_A_DAY === 0 ? [hours / HOURS_A_DAY, 'day'] : [hours, 'hour'];
  return { scheduleExpression: `rate(${value} ${unit}${value === 1 ? '' : 's'})`, duration };
}

export function isLong(interval: Duration | undefined): boolean {
  return interval !== undefined && !interval.isUnresolved() && interval.toDays({ integral: false }) > LONG_INTERVAL_DAYS;
}
