import type { Duration } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';

/** Sets the longest session of a role. `iam.Role` itself refuses one that only the deployment knows. */
export function setMaxSessionDuration(role: iam.Role, duration: Duration | undefined): void {
  (role.node.defaultChild as iam.CfnRole).maxSessionDuration = duration?.toSeconds();
}
