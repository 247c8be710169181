import * as iam from 'aws-cdk-lib/aws-iam';
import { ACCOUNT_SETTINGS_TAMPERING, AUDIT_TAMPERING, DETECTION_TAMPERING } from './tampering';

export const READ_IAM = ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*'];

/**
 * What nobody may do who is kept from the baseline, be it a group or an emergency: weaken audit, detection and the account's settings,
 * and do anything but read to the baseline's identities.
 *
 * @param identities ARNs of roles, policies and groups
 */
export function denyTampering(identities: string[]): iam.PolicyStatement[] {
  return [
    deny('DenyAuditTampering', AUDIT_TAMPERING),
    deny('DenyDetectionTampering', DETECTION_TAMPERING),
    deny('DenyAccountSettingsTampering', ACCOUNT_SETTINGS_TAMPERING),
    new iam.PolicyStatement({
      sid: 'DenyBaselineIdentities',
      effect: iam.Effect.DENY,
      // Everything else includes assuming and passing the roles.
      notActions: READ_IAM,
      resources: identities,
    }),
  ];
}

/** Denies actions, on everything unless said otherwise. */
export function deny(sid: string, actions: string[], resources = ['*']): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources });
}
