import { RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { acknowledge } from '../private/acknowledgements';
import { applyRemovalPolicy } from '../private/removal';
import { stackInstanceName } from '../private/stack-instance';
import { GuardedSecret } from './private/secrets/guarded-secret';
import { bindRotation } from './private/secrets/rotation/bind-rotation';
import type { BoundRotation } from './private/secrets/rotation/bound-rotation';
import { generatorOf } from './private/secrets/rotation/generated-string';
import type { RotationChoice } from './private/secrets/rotation/rotation-choice';
import { rotationFailed } from './private/secrets/rotation/rotation-events';
import { rulesOf } from './private/secrets/rotation/rotation-rules';
import { validateSecret } from './private/secrets/rotation/validate-secret';
import { warnAboutSecret } from './private/secrets/rotation/warnings';
import { refuseOutsiders, type SecretAudience } from './private/secrets/secret-principals';
import * as statements from './private/secrets/secret-statements';
import { publishTo } from './private/secrets/topic-target';
import { RotatedSecretProps } from './rotated-secret-props';
import { ManualRotationOptions } from './secret-rotation-options';
import { SecureKey } from './secure-key';

/**
 * A secret that changes: who changes it, and how, is an explicit choice.
 *
 * Its policy keeps out everybody of other accounts and whoever comes without TLS, and refuses deletions that cannot be taken back. It is
 * encrypted with a key of its own, and stays when its stack goes.
 *
 * @see FSBP SecretsManager.1, SecretsManager.4
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
 */
export class RotatedSecret extends Construct implements ec2.IConnectable {
  /** The secret, to go on with. */
  public readonly secret: secretsmanager.ISecret;

  /** The secret with the address of its `target`, if it has one: for who needs both. */
  public readonly attachedSecret?: secretsmanager.ISecret;

  /** The key that encrypts it, unless another service made the secret. */
  public readonly key?: kms.IKey;

  /** The function of `SecretRotation.generated()`. */
  public readonly rotationFunction?: lambda.Function;

  /** When the secret rotates, unless somebody does it by hand or the service that made the secret decides. */
  public readonly rotationSchedule?: secretsmanager.CfnRotationSchedule;

  /** What tells `notifyTopic` of failed rotations. */
  public readonly rotationFailedRule?: events.Rule;

  /** What tells `notifyTopic` that the function of `SecretRotation.generated()` fails. */
  public readonly rotationErrorsAlarm?: cloudwatch.Alarm;

  /** What reminds of `SecretRotation.manual()`. */
  public readonly reminderRule?: events.Rule;

  private readonly audience: SecretAudience;
  private readonly policy?: secretsmanager.ResourcePolicy;
  private readonly rotationConnections?: ec2.Connections;

  public constructor(scope: Construct, id: string, props: RotatedSecretProps) {
    super(scope, id);
    const choice = validateSecret(this, props);
    const { removalPolicy = RemovalPolicy.RETAIN } = props;
    this.audience = { accounts: [Stack.of(this).account, ...props.allowedAccounts ?? []], organizationId: props.organizationId };

    if (choice.kind === 'managed') {
      this.secret = choice.secret;
      this.policy = new secretsmanager.ResourcePolicy(this, 'Policy', { secret: this.secret });
    } else {
      this.key = props.key ?? new SecureKey(this, 'Key', {
        alias: stackInstanceName(this, 'secret'), description: `Encrypts the secret ${this.node.path}`, removalPolicy,
      });
      this.secret = this.createSecret(props, choice, this.key, removalPolicy);
      this.attachedSecret = props.target && this.secret.attach(props.target);
    }
    this.protect(removalPolicy);

    const rotation = this.key
      ? bindRotation(this, choice, { secret: this.secret, key: this.key, generator: generatorOf(props.generateSecretString, choice) })
      : { schedule: {}, dependencies: [] };
    this.rotationFunction = rotation.rotationFunction;
    this.rotationConnections = rotation.connections;
    if (choice.kind === 'manual') {
      this.reminderRule = this.remind(choice.options);
    } else if (choice.kind !== 'managed' || props.automaticallyAfter !== undefined) {
      this.rotationSchedule = this.schedule(props, rotation, removalPolicy);
    }
    if (props.notifyTopic) {
      this.rotationFailedRule = this.onRotationFailed('RotationFailed', publishTo(this, props.notifyTopic));
      this.rotationErrorsAlarm = rotation.rotationFunction && this.alarm(rotation.rotationFunction, props.notifyTopic);
    }
    warnAboutSecret(this, props, choice);
  }

  /** The ARN of the secret. */
  public get secretArn(): string {
    return this.secret.secretArn;
  }

  /**
   * The connections of the rotation function, to open a database or an endpoint for. An error for a rotation outside of a VPC.
   */
  public get connections(): ec2.Connections {
    if (!this.rotationConnections) {
      throw new Error("'vpc' must be given to the rotation for connections, got none");
    }
    return this.rotationConnections;
  }

  /**
   * Permits reading the value, decryption included. A principal of another account must be of `allowedAccounts` or the organization, else it is an error.
   *
   * @param versionStages the staging labels of the versions that may be read. Default: all
   */
  public grantRead(grantee: iam.IGrantable, versionStages?: string[]): iam.Grant {
    return this.secret.grantRead(grantee, versionStages);
  }

  /** Permits writing new values, encryption included. */
  public grantWrite(grantee: iam.IGrantable): iam.Grant {
    return this.secret.grantWrite(grantee);
  }

  /**
   * Adds a statement to the policy of the secret. One that allows everybody, or a principal of an account that is not in `allowedAccounts`, is an
   * error. There is one policy for a secret: a second one would replace this.
   */
  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    if (!this.policy) {
      return this.secret.addToResourcePolicy(statement);
    }
    refuseOutsiders(statement, this.audience);
    this.policy.document.addStatements(statement);
    return { statementAdded: true, policyDependable: this.policy };
  }

  /**
   * Does something about every rotation that fails. The events come from CloudTrail, so a trail must log the account.
   *
   * @param id the id of the rule, unique among those of this construct
   */
  public onRotationFailed(id: string, target: events.IRuleTarget): events.Rule {
    return new events.Rule(this, id, {
      description: 'The rotation of a secret failed', eventPattern: rotationFailed(this.secret), targets: [target],
    });
  }

  private createSecret(props: RotatedSecretProps, choice: RotationChoice, key: kms.IKey, removalPolicy: RemovalPolicy): secretsmanager.Secret {
    const secret = new GuardedSecret(this, 'Secret', {
      secretName: props.secretName,
      description: props.description,
      encryptionKey: key,
      generateSecretString: props.secretStringValue ? undefined : generatorOf(props.generateSecretString, choice),
      secretStringValue: props.secretStringValue,
      replicaRegions: props.replicaRegions,
      removalPolicy,
    }, this.audience);
    if (choice.kind === 'external') {
      (secret.node.defaultChild as secretsmanager.CfnSecret).type = choice.options.secretType;
      acknowledge(secret, 'AwsSolutions-SMG4', 'It rotates at the partner; the schedule names a role in the place of a function');
    }
    if (choice.kind === 'manual') {
      Tags.of(secret).add('rotation', 'manual');
      acknowledge(secret, 'AwsSolutions-SMG4', choice.options.reason);
    }
    return secret;
  }

  private protect(removalPolicy: RemovalPolicy): void {
    for (const statement of [
      statements.denyOutsiders(this.audience.accounts, this.audience.organizationId),
      statements.denyInsecureTransport(),
      statements.denyDeletionWithoutRecovery(),
    ]) {
      this.addToResourcePolicy(statement);
    }
    const policy = this.policy ?? this.secret.node.findChild('Policy');
    // Without its policy a secret that stays would be open to whatever IAM allows.
    applyRemovalPolicy(policy, removalPolicy);
    (policy.node.defaultChild as secretsmanager.CfnResourcePolicy).blockPublicPolicy = true;
  }

  /** The L1, because the L2 lets Secrets Manager invoke the function for any secret of any account. */
  private schedule(props: RotatedSecretProps, rotation: BoundRotation, removalPolicy: RemovalPolicy): secretsmanager.CfnRotationSchedule {
    const schedule = new secretsmanager.CfnRotationSchedule(this, 'RotationSchedule', {
      ...rotation.schedule,
      secretId: (this.attachedSecret ?? this.secret).secretArn,
      rotationRules: rulesOf(props.automaticallyAfter, props.rotationWindow),
      rotateImmediatelyOnUpdate: props.rotateImmediatelyOnUpdate ?? false,
    });
    schedule.node.addDependency(...rotation.dependencies);
    if (props.rotation._choice.kind === 'managed') {
      // The rotation of a service cannot be switched off. Everybody else's goes, because what it works with goes.
      schedule.applyRemovalPolicy(removalPolicy);
    }
    return schedule;
  }

  private alarm(rotationFunction: lambda.Function, topic: sns.ITopic): cloudwatch.Alarm {
    const alarm = new cloudwatch.Alarm(this, 'RotationErrors', {
      alarmDescription: `The function that rotates ${this.node.path} fails: its log says why. The current value stays in use.`,
      metric: rotationFunction.metricErrors(),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    return alarm;
  }

  private remind({ reason, remindEvery, topic }: ManualRotationOptions): events.Rule {
    return new events.Rule(this, 'Reminder', {
      description: 'Reminds of a secret that is changed by hand',
      schedule: events.Schedule.rate(remindEvery),
      targets: [publishTo(this, topic, events.RuleTargetInput.fromText(
        `The secret ${this.secretArn} is due to be changed by hand, every ${remindEvery.toDays()} days. Nothing else does it: ${reason}`))],
    });
  }
}
