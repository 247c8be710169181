import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** In the policy of a secret `*` means this secret. */
const THIS_SECRET = ['*'];

type Conditions = Record<string, Record<string, unknown>>;

function deny(sid: string, action: string, conditions: Conditions): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions: [action], resources: THIS_SECRET, conditions });
}

/**
 * Keeps out everybody whose account, or organization, is not named. AWS services come for themselves in no account: theirs is another one, or none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice
 */
export function denyOutsiders(accounts: string[], organizationId: string | undefined): PolicyStatement {
  return deny('DenyOutsiders', 'secretsmanager:*', {
    StringNotEquals: { 'aws:PrincipalAccount': accounts, ...(organizationId !== undefined && { 'aws:PrincipalOrgID': organizationId }) },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
  });
}

export function denyInsecureTransport(): PolicyStatement {
  return deny('DenyInsecureTransport', 'secretsmanager:*', { Bool: { 'aws:SecureTransport': 'false' } });
}

/**
 * A deletion can be taken back for 7 to 30 days, unless this is asked for.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
 */
export function denyDeletionWithoutRecovery(): PolicyStatement {
  return deny('DenyDeletionWithoutRecovery', 'secretsmanager:DeleteSecret', { Bool: { 'secretsmanager:ForceDeleteWithoutRecovery': 'true' } });
}
