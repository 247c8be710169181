import { type Size, SizeRoundingBehavior } from 'aws-cdk-lib';
import { requireDistinct, requireEach, requireMatch } from '../../../private/validation';
import { PatchOperation, type HardenedLaunchTemplateProps } from '../../hardened-launch-template-props';

/** gp3, in GiB. */
const VOLUME_SIZE = { minimum: 1, maximum: 16_384 };
/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html */
const DEVICE = /^(\/dev\/)?(sd|hd|xvd)[a-z]([a-z]|[1-9]\d?)?$/;
const DEVICE_RULE = 'be a device such as /dev/xvdb or /dev/sda1';
const SCHEDULE = /^(cron\(\S+( \S+){5}\)|rate\([1-9]\d* (minutes?|hours?|days?)\))$/;

/** Refuses what cannot be meant, before anything is made. */
export function validateLaunchTemplate(props: HardenedLaunchTemplateProps): void {
  validateSize('rootVolumeSize', props.rootVolumeSize);
  props.additionalVolumes?.forEach(({ size }) => { validateSize('additionalVolumes', size); });
  requireMatch('rootDeviceName', props.rootDeviceName, DEVICE, DEVICE_RULE);
  requireEach('additionalVolumes', props.additionalVolumes?.map(({ deviceName }) => deviceName), DEVICE, DEVICE_RULE);
  requireDistinct('additionalVolumes', [props.rootDeviceName ?? '/dev/xvda', ...(props.additionalVolumes ?? []).map(({ deviceName }) => deviceName)]);
  if (props.keyPair && !props.allowKeyPair) {
    throw new Error("'keyPair' must be left out unless 'allowKeyPair' is true: Session Manager needs no keys");
  }
  validatePatching(props);
}

function validatePatching(props: HardenedLaunchTemplateProps): void {
  const { patching = PatchOperation.SCAN } = props;
  if (patching === PatchOperation.NONE && props.patchSchedule !== undefined) {
    throw new Error("'patchSchedule' must be left out when 'patching' is NONE");
  }
  if (patching !== PatchOperation.INSTALL && props.rebootAfterPatching !== undefined) {
    throw new Error(`'rebootAfterPatching' must be left out when 'patching' is ${patching}`);
  }
  if (patching !== PatchOperation.NONE && props.instanceRole?.systemsManager === false) {
    throw new Error(`'patching' must be NONE for an 'instanceRole' without Systems Manager, got ${patching}`);
  }
  requireMatch('patchSchedule', props.patchSchedule, SCHEDULE, 'be cron(…) of six fields or rate(…)');
}

function validateSize(prop: string, size: Size | undefined): void {
  if (size === undefined || size.isUnresolved()) {
    return;
  }
  const gibibytes = size.toGibibytes({ rounding: SizeRoundingBehavior.NONE });
  if (!Number.isInteger(gibibytes) || gibibytes < VOLUME_SIZE.minimum || gibibytes > VOLUME_SIZE.maximum) {
    throw new Error(`'${prop}' must be between ${VOLUME_SIZE.minimum} and ${VOLUME_SIZE.maximum} whole GiB, got ${gibibytes}`);
  }
}
