import type * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ThreatDetection } from '../detection/threat-detection';
import type { ThreatDetectionProps } from '../detection/threat-detection-props';
import { SingletonMode } from '../settings/singleton-mode';

/** What every Region of an account needs. */
export interface RegionalBaselineProps {
  /**
   * The topic for findings. It has to be in this Region: EventBridge delivers to no other.
   *
   * @default - findings go nowhere but to the console of their service
   */
  readonly notificationTopic?: sns.ITopic;

  /**
   * Amazon GuardDuty.
   *
   * @default - the detector that exists is completed, or one is created (`SingletonMode.ADOPT`)
   */
  readonly threatDetection?: ThreatDetectionProps;
}

/** The Regional half of the baseline: threat detection. Deploy it to every Region that the account may use. */
export class RegionalBaseline extends Construct {
  /** Amazon GuardDuty. */
  public readonly threatDetection: ThreatDetection;

  constructor(scope: Construct, id: string, props: RegionalBaselineProps = {}) {
    super(scope, id);

    this.threatDetection = new ThreatDetection(this, 'ThreatDetection', {
      // An account that is not empty may have a detector; a second one cannot be created.
      mode: SingletonMode.ADOPT,
      ...props.threatDetection,
      notificationTopic: props.threatDetection?.notificationTopic ?? props.notificationTopic,
    });
  }
}
