import type * as events from 'aws-cdk-lib/aws-events';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

/**
 * A rotation of the secret that failed, was given up, or failed when its configuration was tried. Events of CloudTrail.
 *
 * Where the event names the secret has changed, so both places count.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/cloudtrail_log_entries.html#cloudtrail_log_entries_rotation
 */
export function rotationFailed(secret: secretsmanager.ISecret): events.EventPattern {
  // An imported secret may be known without the six characters that end its ARN.
  const arn = secret.secretFullArn ?? { prefix: `${secret.secretArn}-` };
  return {
    source: ['aws.secretsmanager'],
    detailType: ['AWS Service Event via CloudTrail'],
    detail: {
      eventSource: ['secretsmanager.amazonaws.com'],
      eventName: ['RotationFailed', 'RotationAbandoned', 'TestRotationFailed'],
      $or: [{ additionalEventData: { SecretId: [arn] } }, { serviceEventDetails: { secretId: [arn] } }],
    },
  };
}
