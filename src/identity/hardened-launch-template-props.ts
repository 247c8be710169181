import type { Size } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Ec2InstanceRole } from './ec2-instance-role';

/** What Systems Manager does about missing patches. */
export enum PatchOperation {
  /** Nothing: something else patches the instances. */
  NONE = 'NONE',
  /** Reports missing patches. */
  SCAN = 'SCAN',
  /** Installs them. */
  INSTALL = 'INSTALL',
}

/** A volume besides the root volume: gp3, encrypted, deleted with its instance. */
export interface HardenedVolume {
  /** The device, such as `/dev/xvdb`. Anything else, one that repeats, and the root's, is an error. */
  readonly deviceName: string;

  /** 1 to 16,384 whole GiB; anything else is an error. */
  readonly size: Size;
}

/** Properties of {@link HardenedLaunchTemplate}. */
export interface HardenedLaunchTemplateProps {
  /** The firewall of the instances. Required, because the default group of a VPC lets its members talk to each other. */
  readonly securityGroup: ec2.ISecurityGroup;

  /**
   * The role of the instances.
   *
   * @default - a new one, managed by Systems Manager
   */
  readonly instanceRole?: Ec2InstanceRole;

  /**
   * The image.
   *
   * @default - the latest Amazon Linux 2023 at each deployment
   */
  readonly machineImage?: ec2.IMachineImage;

  /**
   * The type of the instances.
   *
   * @default - to be said at launch
   */
  readonly instanceType?: ec2.InstanceType;

  /**
   * What an instance does first: the place for the settings of the operating system's own firewall.
   *
   * @default - nothing
   */
  readonly userData?: ec2.UserData;

  /**
   * Whether containers without the network of the host run on the instances, and need the metadata of the instance: its answers
   * then travel two hops instead of one. Every such container can then take on the role of the instance.
   *
   * @default false
   */
  readonly hostsContainers?: boolean;

  /**
   * The size of the root volume: 1 to 16,384 whole GiB; anything else is an error.
   *
   * @default Size.gibibytes(20)
   */
  readonly rootVolumeSize?: Size;

  /**
   * The device of the root volume, as the image names it: `/dev/xvda` for Amazon Linux, `/dev/sda1` for most others. Anything but a device is
   * an error.
   *
   * @default '/dev/xvda'
   */
  readonly rootDeviceName?: string;

  /**
   * Volumes besides the root volume.
   *
   * @default - none
   */
  readonly additionalVolumes?: HardenedVolume[];

  /**
   * The key of the volumes. Its policy must let those who launch use it; Auto Scaling launches as its service-linked role.
   *
   * @default - the account's default key for EBS
   */
  readonly volumeKey?: kms.IKey;

  /**
   * A key pair for SSH. An error unless `allowKeyPair` is true.
   *
   * @default - none: Session Manager opens shells without keys and ports, and records who did
   */
  readonly keyPair?: ec2.IKeyPair;

  /**
   * Whether `keyPair` may be given; with a key pair that is a warning.
   *
   * @default false
   */
  readonly allowKeyPair?: boolean;

  /**
   * Metrics every minute instead of every five.
   *
   * @default true
   */
  readonly detailedMonitoring?: boolean;

  /**
   * What happens about patches. `NONE` is a warning; anything else is an error if the `instanceRole` leaves Systems Manager out.
   *
   * @see FSBP SSM.2
   * @default PatchOperation.SCAN
   */
  readonly patching?: PatchOperation;

  /**
   * When to patch, as `cron(…)` of six fields or `rate(…)`; anything else is an error, as is a schedule without patching. It also happens soon after launch.
   *
   * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html
   * @default 'cron(0 2 ? * SUN *)', Sundays at two o'clock, UTC
   */
  readonly patchSchedule?: string;

  /**
   * Whether an instance is restarted where a patch asks for it. An error without `PatchOperation.INSTALL`.
   *
   * @default true
   */
  readonly rebootAfterPatching?: boolean;
}
