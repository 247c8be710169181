import type { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ownUser } from './own-user';

/**
 * Closes what `job-function/SystemAdministrator` opens with `iam:Upload*` on every user: a key or certificate that is put onto an
 * administrator's user makes its owner an administrator.
 *
 * @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SystemAdministrator.html
 */
export function denyForeignCredentials(stack: Stack): iam.PolicyStatement[] {
  return [new iam.PolicyStatement({
    sid: 'DenyForeignCredentials',
    effect: iam.Effect.DENY,
    actions: ['iam:UpdateSigningCertificate', 'iam:UploadSSHPublicKey', 'iam:UploadSigningCertificate'],
    notResources: ownUser(stack),
  })];
}
