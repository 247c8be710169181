import { Annotations, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { RotationChoice } from './rotation-choice';
import { isLong, LONG_INTERVAL_DAYS } from './rotation-rules';
import type { RotatedSecretProps } from '../../../rotated-secret-props';

/** What is legal and yet risky. */
export function warnAboutSecret(scope: Construct, props: RotatedSecretProps, choice: RotationChoice): void {
  const warn = (rule: string, text: string) => {
    Annotations.of(scope).addWarningV2(`cdk-security-baseline:RotatedSecret.${rule}`, text);
  };
  const interval = choice.kind === 'manual' ? choice.options.remindEvery : props.automaticallyAfter;
  if (isLong(interval)) {
    warn('interval', `The secret stays the same for ${interval?.toHumanString() ?? ''}; FSBP SecretsManager.4 asks for ${LONG_INTERVAL_DAYS} days at most.`);
  }
  if (choice.kind === 'hosted') {
    warn('transform', 'CloudFormation makes the rotation function by a Transform: the deployment needs CAPABILITY_AUTO_EXPAND, and is not possible by '
      + 'StackSets with service-managed permissions. For a master user let the database manage its secret: SecretRotation.managed().');
  }
  if (choice.kind !== 'manual' && !props.notifyTopic) {
    warn('noNotification', "Nobody learns of a rotation that fails: give 'notifyTopic', or call onRotationFailed().");
  }
  const withoutKey = props.replicaRegions?.filter(({ encryptionKey }) => encryptionKey === undefined).map(({ region }) => region) ?? [];
  if (withoutKey.length > 0) {
    warn('replicaKey', `The copies in ${withoutKey.join(', ')} are encrypted with the key of AWS, whose policy nobody can narrow: give each a key of its Region.`);
  }
  if (props.removalPolicy !== undefined && props.removalPolicy !== RemovalPolicy.RETAIN) {
    warn('removalPolicy', 'The secret is scheduled for deletion when it leaves the stack, and whatever uses it stops then.');
  }
}
