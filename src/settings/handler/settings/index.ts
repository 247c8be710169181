import { ACMClient } from '@aws-sdk/client-acm';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { IAMClient } from '@aws-sdk/client-iam';
import { acmExpiryEvents } from './acm-expiry-events';
import { guarddutyDetector } from './guardduty-detector';
import { iamPasswordPolicy } from './iam-password-policy';
import type { SettingName } from '../names';
import type { Setting } from '../setting';

/** Every setting, by the name that its custom resource carries. Clients are made on demand: one event needs one of them. */
const SETTINGS: Record<SettingName, () => Setting<unknown>> = {
  'acm-expiry-events': () => acmExpiryEvents(new ACMClient({})),
  'guardduty-detector': () => guarddutyDetector(new GuardDutyClient({})),
  'iam-password-policy': () => iamPasswordPolicy(new IAMClient({})),
};

export function settingOf(name: string): Setting<unknown> {
  if (!(name in SETTINGS)) {
    throw new Error(`'Setting' must be one of ${Object.keys(SETTINGS).join(', ')}, got '${name}'`);
  }
  return SETTINGS[name as SettingName]();
}
