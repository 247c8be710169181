import { Annotations, Size, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as ssm from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { Ec2InstanceRole } from './ec2-instance-role';
import { PatchOperation, type HardenedLaunchTemplateProps } from './hardened-launch-template-props';
import { stackInstanceName } from '../private/stack-instance';
import { validateLaunchTemplate } from './private/workload/launch-template-validation';
import { patchAssociation } from './private/workload/patch-association';

/** The tag by which Systems Manager finds the instances of one launch template. */
const TAG = 'security-baseline:launch-template';
const DEFAULT_ROOT_DEVICE = '/dev/xvda';

/**
 * A launch template as the benchmarks ask for: metadata only with a session token, encrypted volumes, no public address, no key
 * pair, a role, and patches looked after.
 *
 * The firewall of the operating system is the application's; `userData` is the place for it.
 *
 * @see CIS AWS Foundations 7.0 2.16, 6.7; FSBP EC2.3, EC2.8, EC2.9, EC2.25, SSM.1, SSM.2, AutoScaling.3
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html
 *
 * @example
 * import { Stack, aws_ec2 as ec2, aws_s3 as s3 } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const vpc: ec2.Vpc;
 * declare const bucket: s3.Bucket;
 *
 * const template = new identity.HardenedLaunchTemplate(stack, 'Web', {
 *   securityGroup: new ec2.SecurityGroup(stack, 'Firewall', { vpc }),
 *   patching: identity.PatchOperation.INSTALL,
 * });
 * bucket.grantRead(template);
 */
export class HardenedLaunchTemplate extends Construct implements iam.IGrantable {
  /** The launch template. */
  public readonly launchTemplate: ec2.LaunchTemplate;
  /** The role of the instances. */
  public readonly instanceRole: Ec2InstanceRole;
  /** What looks after patches; absent with `PatchOperation.NONE`. */
  public readonly patchAssociation?: ssm.CfnAssociation;
  /** The grantee of `grantX()`: the role of the instances. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: HardenedLaunchTemplateProps) {
    super(scope, id);
    validateLaunchTemplate(props);
    const { patching = PatchOperation.SCAN } = props;
    const instances = stackInstanceName(this, 'hardened');

    this.instanceRole = props.instanceRole ?? new Ec2InstanceRole(this, 'InstanceRole');
    this.grantPrincipal = this.instanceRole.grantPrincipal;
    this.launchTemplate = new ec2.LaunchTemplate(this, 'LaunchTemplate', {
      machineImage: props.machineImage ?? ec2.MachineImage.latestAmazonLinux2023(),
      instanceType: props.instanceType,
      userData: props.userData,
      securityGroup: props.securityGroup,
      associatePublicIpAddress: false,
      instanceProfile: this.instanceRole.instanceProfile,
      keyPair: props.keyPair,
      httpEndpoint: true,
      httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED,
      httpPutResponseHopLimit: props.hostsContainers ? 2 : 1,
      instanceMetadataTags: false,
      detailedMonitoring: props.detailedMonitoring ?? true,
      blockDevices: this.volumes(props),
    });
    // Not the metadata of the template, but the tags of what it launches.
    Tags.of(this.launchTemplate).add(TAG, instances);
    if (patching !== PatchOperation.NONE) {
      this.patchAssociation = patchAssociation(this, 'Patches', {
        tag: TAG,
        value: instances,
        operation: patching,
        schedule: props.patchSchedule,
        reboot: patching === PatchOperation.INSTALL && (props.rebootAfterPatching ?? true),
      });
    }
    this.warn(props);
  }

  private volumes(props: HardenedLaunchTemplateProps): ec2.BlockDevice[] {
    const volume = (deviceName: string, size: Size): ec2.BlockDevice => ({
      deviceName,
      volume: ec2.BlockDeviceVolume.ebs(size.toGibibytes(), {
        volumeType: ec2.EbsDeviceVolumeType.GP3,
        encrypted: true,
        kmsKey: props.volumeKey,
        deleteOnTermination: true,
      }),
    });
    return [
      volume(props.rootDeviceName ?? DEFAULT_ROOT_DEVICE, props.rootVolumeSize ?? Size.gibibytes(20)),
      ...(props.additionalVolumes ?? []).map(({ deviceName, size }) => volume(deviceName, size)),
    ];
  }

  private warn(props: HardenedLaunchTemplateProps): void {
    if (props.keyPair) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:HardenedLaunchTemplate.keyPair',
        'Whoever has the private key signs in without a trace in IAM. Prefer Session Manager.');
    }
    if (props.patching === PatchOperation.NONE) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:HardenedLaunchTemplate.unpatched',
        "'patching' is NONE: nobody reports missing patches (FSBP SSM.2)");
    }
  }
}
