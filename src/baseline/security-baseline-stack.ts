import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GlobalBaseline, type GlobalBaselineProps } from './global-baseline';
import { RegionalBaseline, type RegionalBaselineProps } from './regional-baseline';

/** Everything that an account with one Region needs, in one props object. */
export interface SecurityBaselineStackProps extends StackProps {
  /**
   * The account-wide half: notifications, password policy, groups, audit trail.
   *
   * @default - secure defaults of each construct
   */
  readonly global?: GlobalBaselineProps;

  /**
   * The Regional half: threat detection.
   *
   * @default - secure defaults of each construct
   */
  readonly regional?: RegionalBaselineProps;
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
  /** The account-wide half. */
  public readonly global: GlobalBaseline;
  /** The Regional half. */
  public readonly regional: RegionalBaseline;

  constructor(scope: Construct, id: string, props: SecurityBaselineStackProps = {}) {
    super(scope, id, {
      description: 'Security baseline of the account',
      ...props,
      terminationProtection: props.terminationProtection ?? true,
    });

    this.global = new GlobalBaseline(this, 'Global', props.global);
    this.regional = new RegionalBaseline(this, 'Regional', {
      ...props.regional,
      notificationTopic: props.regional?.notificationTopic ?? this.global.notificationTopic,
    });
  }
}
