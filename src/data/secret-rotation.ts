import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { RotationChoice } from './private/secrets/rotation/rotation-choice';
import {
  validateExternal, validateGenerated, validateHosted, validateLambda, validateManaged, validateManual,
} from './private/secrets/rotation/validate-choice';
import { ExternalRotationOptions, GeneratedRotationOptions, HostedRotationOptions, ManualRotationOptions } from './secret-rotation-options';

/**
 * Who changes the value of a secret, and how.
 *
 * For the master user of an RDS or Redshift database let the database manage the secret (`manageMasterUserPassword`), and name
 * that secret in `managed()`.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
 */
export class SecretRotation {
  /** New values are generated, by a function of this library: API tokens, signing keys, passwords of your own services. */
  public static generated(options: GeneratedRotationOptions = {}): SecretRotation {
    validateGenerated(options);
    return new SecretRotation({ kind: 'generated', options });
  }

  /**
   * A function of yours does all four steps. What it needs of the secret and of its key is granted, and Secrets Manager may invoke it
   * for this secret only.
   *
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
   */
  public static lambda(rotationFunction: lambda.IFunction): SecretRotation {
    validateLambda(rotationFunction);
    return new SecretRotation({ kind: 'lambda', rotationFunction });
  }

  /**
   * A function of AWS rotates the password of a database user.
   *
   * CloudFormation makes the function by a Transform. The deployment therefore needs the capability CAPABILITY_AUTO_EXPAND, and is not
   * possible by StackSets with service-managed permissions; a warning says so.
   */
  public static hosted(options: HostedRotationOptions): SecretRotation {
    validateHosted(options);
    return new SecretRotation({ kind: 'hosted', options });
  }

  /**
   * The service that made the secret rotates it: RDS, Aurora, DocumentDB and Redshift with `manageMasterUserPassword`. This construct adds what
   * the service does not: the resource policy, the news of failures and, if asked, another schedule.
   *
   * @param secret that of the database, such as `secretsmanager.Secret.fromSecretCompleteArn()` of `attrMasterUserSecretSecretArn`. One
   * that is made in this app is an error
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html
   */
  public static managed(secret: secretsmanager.ISecret): SecretRotation {
    validateManaged(secret);
    return new SecretRotation({ kind: 'managed', secret });
  }

  /**
   * Secrets Manager rotates it at a partner, such as Salesforce or Snowflake. The first value comes from the partner: `secretStringValue`
   * must be given.
   *
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/managed-external-secrets.html
   */
  public static external(options: ExternalRotationOptions): SecretRotation {
    validateExternal(options);
    return new SecretRotation({ kind: 'external', options });
  }

  /**
   * Somebody changes it by hand, because a third party gives no other way, and is reminded of it. The secret gets the tag `rotation=manual`, and
   * stays a finding of the gate's rule SECRETSMANAGER-1 until it is acknowledged there.
   */
  public static manual(options: ManualRotationOptions): SecretRotation {
    validateManual(options);
    return new SecretRotation({ kind: 'manual', options });
  }

  private constructor(
    /** @internal */
    public readonly _choice: RotationChoice,
  ) {}
}
