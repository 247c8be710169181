import { type App, Mixins } from 'aws-cdk-lib';
import { mixins } from 'cdk-security-baseline';

/** What `check --fix-hints` names for the five mistakes. */
export function fix(app: App): void {
  Mixins.of(app).apply(
    new mixins.SecurityGroupWorldIngress('10.0.0.0/16'),
    new mixins.BucketPublicAccess(),
    new mixins.BucketSecureTransport(),
    new mixins.AdministratorStatements(),
    new mixins.QueueEncryption(),
  );
}
