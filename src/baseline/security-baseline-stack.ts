import { Stack, Tags, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GlobalBaseline, type GlobalBaselineProps } from './global-baseline';
import { RegionalBaseline } from './regional-baseline';
import type { ThreatDetectionProps } from '../detection/threat-detection-props';

/** Everything that an account with one Region needs, in one props object. */
export interface SecurityBaselineStackProps extends StackProps, GlobalBaselineProps {
  /**
   * Amazon GuardDuty. Findings go to the topic of `notifications`, unless another one is given here.
   *
   * @default - the detector that exists is completed, or one is created (`SingletonMode.ADOPT`)
   */
  readonly threatDetection?: ThreatDetectionProps;
}

/**
 * The security baseline of one account and one Region: `cdk deploy` of this stack protects the account.
 *
 * It survives an account that is not empty (what exists is completed, never lowered), and deleting it weakens nothing:
 * trail, keys, buckets, groups and settings stay, unless their own props ask for something else.
 *
 * Unlike other stacks it is protected against deletion unless `terminationProtection` is `false`.
 */
export class SecurityBaselineStack extends Stack {
  /** The account-wide half: notifications, password policy, groups, audit trail. */
  public readonly global: GlobalBaseline;
  /** The Regional half: threat detection. */
  public readonly regional: RegionalBaseline;

  constructor(scope: Construct, id: string, props: SecurityBaselineStackProps = {}) {
    super(scope, id, {
      description: 'Security baseline of the account',
      ...props,
      terminationProtection: props.terminationProtection ?? true,
    });

    // What the denies of the groups, and people, recognize the baseline by.
    Tags.of(this).add('security-baseline', 'true');
    this.global = new GlobalBaseline(this, 'Global', props);
    this.regional = new RegionalBaseline(this, 'Regional', {
      threatDetection: props.threatDetection,
      notificationTopic: this.global.notificationTopic,
    });
  }
}
