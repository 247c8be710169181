import type * as events from 'aws-cdk-lib/aws-events';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type { FindingPublishingFrequency, ThreatDetectionFeatures, ThreatDetectionPreset } from './threat-detection-features';
import type { SettingRemoval } from '../settings/removal';
import type { SingletonMode } from '../settings/singleton-mode';
import type { WhenStronger } from '../settings/when-stronger';

/** How GuardDuty watches over the account and Region. */
export interface ThreatDetectionProps {
  /**
   * Who brings the detector. An account and Region have only one.
   *
   * * `CREATE`: CloudFormation does; the deployment fails if there is one already. It stays when the stack is deleted, so that a second
   *   deployment has to `ADOPT` it.
   * * `ADOPT`: the one that exists is completed, or one is created.
   * * `LEAVE`: somebody else does (the GuardDuty administrator of an organization, AWS Control Tower); only findings are routed.
   *
   * @default SingletonMode.CREATE
   */
  readonly mode?: SingletonMode;

  /**
   * Which optional sources are analysed. Each of them is charged by what it analyses. Refused with `LEAVE`.
   *
   * FSBP GuardDuty.1, GuardDuty.9, GuardDuty.10
   *
   * @default ThreatDetectionPreset.STANDARD
   */
  readonly preset?: ThreatDetectionPreset;

  /**
   * Single features against the preset; one of `STANDARD` that is off warns. Refused with `LEAVE`.
   *
   * @default - the features of the preset
   */
  readonly features?: ThreatDetectionFeatures;

  /**
   * How often GuardDuty publishes that a finding occurred again; slower than 15 minutes warns. Refused with `LEAVE`.
   *
   * @default FindingPublishingFrequency.FIFTEEN_MINUTES
   */
  readonly findingPublishingFrequency?: FindingPublishingFrequency;

  /**
   * The id of the detector that is left alone. Refused with the other modes, which know it.
   *
   * @default - unknown; findings are routed nevertheless
   */
  readonly detectorId?: string;

  /**
   * The topic that gets the findings. It must be in this Region, and its key (if any) usable by EventBridge: that of
   * `alerting.SecurityNotifications` is.
   *
   * @default - findings are seen in the console of GuardDuty only
   */
  readonly notificationTopic?: sns.ITopic;

  /**
   * Findings of this severity and above are routed: 1 to 10 (4 is medium, 7 high, 9 critical); anything else is refused, less than 4 warns.
   *
   * @default 4
   */
  readonly minimumSeverity?: number;

  /**
   * What becomes of an adopted detector when this construct leaves the template; only for `ADOPT`. With `RESTORE` and `REMOVE` a detector
   * is deleted only if this construct created it, and nobody has changed it since; its findings go with it.
   *
   * @default SettingRemoval.RETAIN
   */
  readonly onRemoval?: SettingRemoval;

  /**
   * What happens with features that somebody else has enabled, and a publishing frequency that is higher; only for `ADOPT`.
   *
   * @default WhenStronger.KEEP
   */
  readonly whenStronger?: WhenStronger;
}

/** Which findings a rule takes, and where they go. */
export interface OnFindingOptions {
  /**
   * Findings of this severity and above: 1 to 10; anything else is refused.
   *
   * @default - the `minimumSeverity` of the construct
   */
  readonly minimumSeverity?: number;

  /**
   * What is done with them.
   *
   * @default - no target; add one with `addTarget()`
   */
  readonly target?: events.IRuleTarget;

  /**
   * What the rule is for.
   *
   * @default - a sentence that names the severity
   */
  readonly description?: string;
}
