import { Duration } from 'aws-cdk-lib';
import { requireRange, wholeSeconds } from '../../../private/validation';

/** A signature of version 4 is valid for seven days at most. @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
const LONGEST = Duration.days(7);

/** Refuses an age that S3 does not know, and one that only the deployment knows: it becomes a text in milliseconds. */
export function requireSignatureAge(prop: string, age: Duration | undefined): void {
  if (age?.isUnresolved()) {
    throw new Error(`'${prop}' must be known when the app is synthesized, got a duration that is known only at deployment`);
  }
  requireRange(prop, wholeSeconds(prop, age), 1, LONGEST.toSeconds(), 'seconds');
}
