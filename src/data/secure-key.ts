import { Annotations, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';
import { AccountDelegation } from './account-delegation';
import { CloudTrailKeyOptions, SecureKeyProps } from './secure-key-props';
import { ADMINISTRATION, ENCRYPT_DECRYPT, MULTI_REGION_ADMINISTRATION, useActions, usageOf } from '../private/key-actions';
import * as statements from '../private/key-statements';
import { refuseEveryone } from '../private/refuse-everyone';
import { requireMatch, requireRange, wholeDays } from '../private/validation';

const ROTATION_DAYS = { minimum: 90, maximum: 2560, default: 365 };
const PENDING_WINDOW_DAYS = { minimum: 7, maximum: 30 };
const ALIAS = /^(alias\/)?[a-zA-Z0-9/_-]{1,250}$/;

/**
 * A KMS key whose policy separates administration from use, rotates, and stays when its stack goes.
 *
 * The key policy is the only door: by default the account administers the key but cannot use it, so that no IAM policy
 * can give the data away. `grantX()` writes both the key policy and the identity policy of the grantee. For AWS services
 * there is an `allowX()` each, which adds the statement that the service's documentation asks for, with the conditions
 * that keep other accounts from using the service as their deputy.
 *
 * Many constructs of aws-cdk-lib create grants in the name of whoever deploys (volumes, databases, file systems): give
 * such a key `allowViaServices(['rds'])`.
 *
 * @see CIS AWS Foundations 7.0 4.6, FSBP KMS.4
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 */
export class SecureKey extends kms.Key {
  private readonly secureProps: SecureKeyProps;
  private readonly usedSids = new Map<string, number>();
  private readonly services = new Set<string>();

  public constructor(scope: Construct, id: string, props: SecureKeyProps) {
    validate(props);
    const spec = props.keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT;
    const usage = usageOf(spec, props.keyUsage);
    const rotates = props.enableKeyRotation ?? spec === kms.KeySpec.SYMMETRIC_DEFAULT;

    super(scope, id, {
      // The base class completes literals only, not the tokens of names made from the id of the stack.
      alias: qualified(props.alias),
      description: props.description ?? `${scope.node.path}/${id}`,
      policy: policyOf(props, spec, usage),
      enableKeyRotation: spec === kms.KeySpec.SYMMETRIC_DEFAULT ? rotates : undefined,
      rotationPeriod: rotates ? known(props.rotationPeriod) ?? Duration.days(ROTATION_DAYS.default) : undefined,
      keySpec: props.keySpec,
      keyUsage: props.keySpec && usage,
      multiRegion: props.multiRegion,
      pendingWindow: known(props.pendingWindow) ?? Duration.days(PENDING_WINDOW_DAYS.maximum),
      removalPolicy: props.removalPolicy ?? RemovalPolicy.RETAIN,
    });
    this.secureProps = props;
    this.setDeployTimePeriods(props);

    Tags.of(this).add('security-baseline', 'true');
    this.warn(spec, usage, rotates);
  }

  /** Grants that write the key policy as well as the identity policy, because the account cannot delegate use. */
  public get grants(): kms.KeyGrants {
    return kms.KeyGrants.fromKey(this, false);
  }

  /** Permits administration without use: unlike the base class no `kms:CreateGrant`, which would hand out use. */
  public grantAdmin(grantee: iam.IGrantable): iam.Grant {
    return this.grants.actions(grantee, ...administrationOf(this.secureProps));
  }

  /**
   * Adds a statement to the key policy.
   *
   * A statement that allows everyone (`*`) without any condition is an error.
   */
  public addToResourcePolicy(statement: iam.PolicyStatement, allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    refuseEveryone(statement);
    return super.addToResourcePolicy(statement, allowNoOp);
  }

  /**
   * Lets everyone of the account whose IAM policies permit it use the key, but only through the given services.
   *
   * @param services the first part of the services' endpoints, such as `s3`, `ec2`, `rds`, `secretsmanager`
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
   */
  public allowViaServices(services: string[]): void {
    this.requireSymmetric('allowViaServices');
    const added = services.filter((service) => !this.services.has(service));
    for (const service of added) {
      if (!/^[a-z0-9-]+$/.test(service)) {
        throw new Error(`'services' must be names such as s3 or rds, without Region and domain, got ${service}`);
      }
      this.services.add(service);
    }
    if (added.length > 0) {
      this.add(...statements.viaServices(Stack.of(this), added));
    }
  }

  /** Lets one trail encrypt its log and digest files. */
  public allowCloudTrail(trailArn: string, options: CloudTrailKeyOptions = {}): void {
    this.requireSymmetric('allowCloudTrail');
    this.add(...statements.cloudTrail(Stack.of(this), trailArn, options.organizationTrail ?? false));
  }

  /**
   * Lets CloudWatch Logs encrypt log groups of this account and Region.
   *
   * @param logGroupName the name of the log group, or a pattern with `*`. Default: every log group
   */
  public allowCloudWatchLogs(logGroupName?: string): void {
    this.requireSymmetric('allowCloudWatchLogs');
    this.add(statements.cloudWatchLogs(Stack.of(this), logGroupName ?? '*'));
  }

  /** Lets EventBridge publish to a topic, or send to a queue, that is encrypted with the key. */
  public allowEventBridge(): void {
    this.requireSymmetric('allowEventBridge');
    this.addOnce(statements.eventBridge());
  }

  /** Lets the CloudWatch alarms of this account and Region publish to a topic that is encrypted with the key. */
  public allowCloudWatchAlarms(): void {
    this.requireSymmetric('allowCloudWatchAlarms');
    this.addOnce(statements.cloudWatchAlarms(Stack.of(this)));
  }

  /** Lets AWS Config deliver to a bucket that is encrypted with the key. */
  public allowConfig(): void {
    this.requireSymmetric('allowConfig');
    this.addOnce(statements.config(Stack.of(this)));
  }

  /** Lets one GuardDuty detector export its findings to a bucket that is encrypted with the key. */
  public allowGuardDuty(detectorArn: string): void {
    this.requireSymmetric('allowGuardDuty');
    this.add(statements.guardDuty(Stack.of(this), detectorArn));
  }

  /** Lets Macie write its discovery results to a bucket that is encrypted with the key. */
  public allowMacie(): void {
    this.requireSymmetric('allowMacie');
    this.addOnce(statements.macie(Stack.of(this)));
  }

  /** Lets the log delivery service (flow logs, WAF logs) write to a bucket that is encrypted with the key. */
  public allowLogDelivery(): void {
    this.requireSymmetric('allowLogDelivery');
    this.addOnce(statements.logDelivery(Stack.of(this)));
  }

  /**
   * Lets EC2 Auto Scaling start instances whose volumes are encrypted with the key.
   *
   * Its service-linked role `AWSServiceRoleForAutoScaling` must exist before the key policy names it.
   *
   * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
   */
  public allowAutoScalingEbs(): void {
    this.requireSymmetric('allowAutoScalingEbs');
    const role = [new iam.ArnPrincipal(Stack.of(this).formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: 'aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    }))];
    this.addOnce(statements.allow('AutoScaling', role, ENCRYPT_DECRYPT));
    this.addOnce(statements.allowResourceGrants('AutoScalingGrants', role));
  }

  /** The base class takes the number that stands for a deploy-time value for the value. */
  private setDeployTimePeriods({ rotationPeriod, pendingWindow }: SecureKeyProps): void {
    const key = this.node.defaultChild as kms.CfnKey;
    if (rotationPeriod?.isUnresolved()) {
      key.rotationPeriodInDays = rotationPeriod.toDays();
    }
    if (pendingWindow?.isUnresolved()) {
      key.pendingWindowInDays = pendingWindow.toDays();
    }
  }

  /** Adds statements under their own Sid; a second one of the same kind gets a number. */
  private add(...added: iam.PolicyStatement[]): void {
    for (const statement of added) {
      const sid = statement.sid ?? '';
      const count = (this.usedSids.get(sid) ?? 0) + 1;
      this.usedSids.set(sid, count);
      statement.sid = count === 1 ? sid : `${sid}${count}`;
      this.addToResourcePolicy(statement);
    }
  }

  private addOnce(statement: iam.PolicyStatement): void {
    if (!this.usedSids.has(statement.sid ?? '')) {
      this.add(statement);
    }
  }

  private requireSymmetric(method: string): void {
    const spec = this.secureProps.keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT;
    if (spec !== kms.KeySpec.SYMMETRIC_DEFAULT) {
      throw new Error(`'keySpec' must be SYMMETRIC_DEFAULT for ${method}(): AWS services encrypt with symmetric keys only, got ${spec}`);
    }
  }

  private warn(spec: kms.KeySpec, usage: kms.KeyUsage, rotates: boolean): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:SecureKey.${rule}`, text);
    };
    const { admins = [], users = [], removalPolicy = RemovalPolicy.RETAIN } = this.secureProps;
    const identity = (principal: iam.IPrincipal) => JSON.stringify(Stack.of(this).resolve(principal.policyFragment.principalJson));
    const administrators = new Set(admins.map(identity));
    if (users.some((user) => administrators.has(identity(user)))) {
      warn('separationOfDuties', 'A principal stands in both admins and users: whoever administers a key should not be able to use it.');
    }
    if (removalPolicy === RemovalPolicy.DESTROY) {
      warn('removalPolicy', 'The key is scheduled for deletion when it leaves the stack, and everything encrypted with it is lost with it.');
    }
    if (spec === kms.KeySpec.SYMMETRIC_DEFAULT && !rotates) {
      warn('rotation', 'The key does not rotate; CIS AWS Foundations 7.0 4.6 and FSBP KMS.4 ask for it.');
    }
    if (spec === kms.KeySpec.RSA_2048 && usage === kms.KeyUsage.ENCRYPT_DECRYPT) {
      warn('rsa2048', 'RSA with 2048 bits is the weakest spec for encryption; choose RSA_3072 or RSA_4096.');
    }
  }
}

function validate(props: SecureKeyProps): void {
  const { accountDelegation, admins = [], acknowledgeLockoutRisk = false, keySpec = kms.KeySpec.SYMMETRIC_DEFAULT } = props;
  requireMatch('alias', props.alias, ALIAS, 'have at most 250 letters, digits, /, _ and - besides the prefix alias/');
  if (qualified(props.alias).startsWith('alias/aws/')) {
    throw new Error(`'alias' must not begin with alias/aws/, which belongs to AWS, got ${props.alias}`);
  }
  requireRange('rotationPeriod', wholeDays('rotationPeriod', props.rotationPeriod), ROTATION_DAYS.minimum, ROTATION_DAYS.maximum, 'days');
  requireRange('pendingWindow', wholeDays('pendingWindow', props.pendingWindow), PENDING_WINDOW_DAYS.minimum, PENDING_WINDOW_DAYS.maximum, 'days');
  if (keySpec !== kms.KeySpec.SYMMETRIC_DEFAULT && (props.enableKeyRotation || props.rotationPeriod)) {
    throw new Error(`'keySpec' must be SYMMETRIC_DEFAULT for a key that rotates, got ${keySpec}`);
  }
  if (props.enableKeyRotation === false && props.rotationPeriod) {
    throw new Error("'rotationPeriod' must be left out when 'enableKeyRotation' is false");
  }
  if (accountDelegation === AccountDelegation.NONE && admins.length === 0) {
    throw new Error("'admins' must name at least one principal with AccountDelegation.NONE, got none");
  }
  if (accountDelegation === AccountDelegation.NONE && !acknowledgeLockoutRisk) {
    throw new Error("'acknowledgeLockoutRisk' must be true with AccountDelegation.NONE: without its admins the key is lost");
  }
}

function known(duration: Duration | undefined): Duration | undefined {
  return duration?.isUnresolved() ? undefined : duration;
}

function qualified(alias: string): string {
  return alias.startsWith('alias/') ? alias : `alias/${alias}`;
}

function administrationOf(props: SecureKeyProps): string[] {
  return props.multiRegion ? [...ADMINISTRATION, ...MULTI_REGION_ADMINISTRATION].sort() : ADMINISTRATION;
}

function policyOf(props: SecureKeyProps, spec: kms.KeySpec, usage: kms.KeyUsage): iam.PolicyDocument {
  const { accountDelegation = AccountDelegation.ADMIN_ONLY, admins = [], users = [] } = props;
  const account = [new iam.AccountRootPrincipal()];
  const administration = administrationOf(props);
  const document = new iam.PolicyDocument();
  const add = (statement: iam.PolicyStatement) => {
    refuseEveryone(statement);
    document.addStatements(statement);
  };

  if (accountDelegation === AccountDelegation.ADMIN_ONLY) {
    add(statements.allow('AccountAdministration', account, administration));
  } else if (accountDelegation === AccountDelegation.FULL) {
    add(statements.allow('AccountFullAccess', account, ['kms:*']));
  }
  if (admins.length > 0) {
    add(statements.allow('KeyAdministration', admins, administration));
  }
  if (users.length > 0) {
    add(statements.allow('KeyUse', users, useActions(spec, usage)));
    if (spec === kms.KeySpec.SYMMETRIC_DEFAULT) {
      add(statements.allowResourceGrants('KeyGrants', users));
    }
  }
  add(statements.denyBypassOfLockoutCheck());
  return document;
}
