import { Duration } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';

/** Options of `SecretRotation.generated()`. */
export interface GeneratedRotationOptions {
  /**
   * The function that brings a new value to where it is used, and that tries it there.
   *
   * It is invoked synchronously with `{ "step": "setSecret" | "testSecret", "secretArn": "…", "versionToken": "…" }`, never with the
   * value, which it reads itself: `GetSecretValue` with the `SecretId` and the `VersionId` that it was told. The permission for that
   * is granted here. What it throws fails the step, and the current value stays. Each step may come more than once.
   *
   * When the schedule is created or changed, Secrets Manager tries `testSecret` alone, with a pending version that goes afterwards.
   *
   * It must be of the same account and Region.
   *
   * @default - none: who uses the value reads it anew
   */
  readonly setAndTest?: lambda.IFunction;

  /**
   * How long a step may take, that function included: 1 to 15 minutes, else an error.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;

  /**
   * The VPC in which the rotation function runs. It must reach Secrets Manager from there, and Lambda if there is `setAndTest`: by
   * interface endpoints or a NAT gateway.
   *
   * @default - outside of a VPC
   */
  readonly vpc?: ec2.IVpc;

  /**
   * The subnets of the VPC. An error without `vpc`.
   *
   * @default - private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The security groups of the function. An error without `vpc`.
   *
   * @default - a new one, in `RotatedSecret.connections`
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** The databases that AWS has rotation functions for. */
export enum HostedRotationEngine {
  /** MySQL. */
  MYSQL = 'MYSQL',
  /** PostgreSQL. */
  POSTGRESQL = 'POSTGRESQL',
  /** Oracle. */
  ORACLE = 'ORACLE',
  /** MariaDB. */
  MARIADB = 'MARIADB',
  /** SQL Server. */
  SQLSERVER = 'SQLSERVER',
  /** Amazon Redshift. */
  REDSHIFT = 'REDSHIFT',
  /** Amazon DocumentDB, which speaks the protocol of MongoDB. */
  MONGODB = 'MONGODB',
}

/**
 * How the password of a database changes.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-strategy.html
 */
export enum HostedRotationStrategy {
  /** The user changes its own password: between the two steps, what still has the old one cannot connect. */
  SINGLE_USER = 'SINGLE_USER',

  /** Two users take turns, and a master user changes the password of the idle one: both values work for a time. */
  MULTI_USER = 'MULTI_USER',
}

/** Options of `SecretRotation.hosted()`. */
export interface HostedRotationOptions {
  /** The database. */
  readonly engine: HostedRotationEngine;

  /**
   * How the password changes.
   *
   * @default HostedRotationStrategy.SINGLE_USER
   */
  readonly strategy?: HostedRotationStrategy;

  /**
   * The secret of the user that changes the passwords of others. Required for MULTI_USER, an error for SINGLE_USER. Its ARN becomes
   * `masterarn` in the value of the secret, where the function looks for it.
   *
   * @default - none
   */
  readonly masterSecret?: secretsmanager.ISecret;

  /**
   * The VPC in which the rotation function runs: that of the database. It must reach Secrets Manager from there, by an interface
   * endpoint or a NAT gateway.
   *
   * @default - outside of a VPC
   */
  readonly vpc?: ec2.IVpc;

  /**
   * The subnets of the VPC. An error without `vpc`.
   *
   * @default - private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The security groups of the function. An error without `vpc`.
   *
   * @default - a new one, in `RotatedSecret.connections`
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** Options of `SecretRotation.external()`. */
export interface ExternalRotationOptions {
  /**
   * What kind of secret it is, in the words of the partner's page, such as `SalesforceClientSecret`: letters and digits, else an error.
   *
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html
   */
  readonly secretType: string;

  /**
   * What the partner's page asks for besides the value. It stands in the template: nothing in it may be secret.
   *
   * @default - nothing
   */
  readonly metadata?: Record<string, string>;

  /**
   * The role that Secrets Manager rotates with. A given one must have the permissions that AWS names.
   *
   * @default - a new one, for this secret alone
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-security.html
   */
  readonly role?: iam.IRole;
}

/** Options of `SecretRotation.manual()`. */
export interface ManualRotationOptions {
  /** Why nothing else can rotate it: 1 to 512 characters, else an error. It stands in the reminder. */
  readonly reason: string;

  /** How often somebody is reminded: 1 to 365 days, else an error. More than 90 days gives a warning. */
  readonly remindEvery: Duration;

  /**
   * The topic that gets the reminder. It must be in this Region, and its key (if any) usable by EventBridge: that of
   * `alerting.SecurityNotifications` is.
   */
  readonly topic: sns.ITopic;
}
