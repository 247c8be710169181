import { Annotations, ArnFormat, Duration, RemovalPolicy, Resource, Stack, Tags, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';
import { qualifiedAlias, requireAlias, requireOrganization, requirePendingWindow } from './private/keys/key-bounds';
import { KeyDoors } from './private/keys/key-doors';
import { administrationOf, keyPolicyOf, requireAdministrators } from './private/keys/key-policy';
import { SecureKey } from './secure-key';
import { ForeignUseOptions, KeyPublisherOptions, KeyUseOptions } from './secure-key-options';
import { SecureKeyReplicaProps } from './secure-key-replica-props';
import { usageOf } from '../private/key-actions';
import { keyPolicySizeErrors } from '../private/policy-size';

/**
 * A multi-Region key in another Region: the same key material and key id, a key policy of its own, which separates
 * administration from use like that of {@link SecureKey}. It rotates when its primary does, and stays when its stack goes.
 *
 * What one of them encrypted the other decrypts. KMS copies neither policy nor alias nor grants to a replica.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
export class SecureKeyReplica extends Resource implements kms.IKey {
  /** The ARN of the replica, in its own Region. */
  public readonly keyArn: string;

  /** The id of the replica, which is that of its primary. */
  public readonly keyId: string;

  private readonly document: iam.PolicyDocument;
  private readonly doors: KeyDoors;
  private readonly administration: string[];

  public constructor(scope: Construct, id: string, props: SecureKeyReplicaProps) {
    validate(scope, props);
    const { spec, usage } = kindOf(props);
    super(scope, id);
    const { primaryKey, pendingWindow = Duration.days(30), removalPolicy = RemovalPolicy.RETAIN } = props;

    this.document = keyPolicyOf({ ...props, multiRegion: true }, spec, usage);
    this.administration = administrationOf({ multiRegion: true });
    const resource = new kms.CfnReplicaKey(this, 'Resource', {
      primaryKeyArn: primaryKey.keyArn,
      description: props.description ?? this.node.path,
      keyPolicy: this.document,
      pendingWindowInDays: pendingWindow.toDays(),
    });
    resource.applyRemovalPolicy(removalPolicy);
    this.keyArn = resource.attrArn;
    this.keyId = resource.ref;
    this.doors = new KeyDoors(this, this.document, spec, usage);

    this.addAlias(props.alias);
    Tags.of(this).add('security-baseline', 'true');
    this.node.addValidation({ validate: () => keyPolicySizeErrors(Stack.of(this), this.document) });
    this.doors.warnOfSharedDuties('SecureKeyReplica', props.admins ?? [], props.users ?? []);
    if (removalPolicy === RemovalPolicy.DESTROY) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:SecureKeyReplica.removalPolicy',
        'The replica is scheduled for deletion when it leaves the stack; what it encrypted can then be read only in other Regions.');
    }
  }

  /** How aws-cdk-lib refers to a key. */
  public get keyRef(): kms.KeyReference {
    return { keyArn: this.keyArn, keyId: this.keyId };
  }

  /** Grants that write the key policy as well as the identity policy. */
  public get grants(): kms.KeyGrants {
    return kms.KeyGrants.fromKey(this, false);
  }

  /** Gives the replica one more name. A name that belongs to AWS, or has other characters than a name may have, is an error. */
  public addAlias(alias: string): kms.Alias {
    requireAlias('alias', alias);
    const name = qualifiedAlias(alias);
    const first = this.node.tryFindChild('Alias') === undefined;
    return new kms.Alias(this, first ? 'Alias' : `Alias-${name}`, { aliasName: name, targetKey: this });
  }

  /** Adds a statement to the key policy. One that allows everyone (`*`) without any condition is an error; one whose Sid is taken gets a number. */
  // The interface has the parameter; here there is always a policy to add to.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  public addToResourcePolicy(statement: iam.PolicyStatement, _allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    this.document.addStatements(this.doors.admitted(statement));
    return { statementAdded: true, policyDependable: this };
  }

  /** Permits actions on the replica. */
  public grant(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.grants.actions(grantee, ...actions);
  }

  /** Permits administration without use. */
  public grantAdmin(grantee: iam.IGrantable): iam.Grant {
    return this.grants.actions(grantee, ...this.administration);
  }

  /** Permits decryption. */
  public grantDecrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grants.decrypt(grantee);
  }

  /** Permits encryption. */
  public grantEncrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grants.encrypt(grantee);
  }

  /** Permits encryption and decryption. */
  public grantEncryptDecrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grants.encryptDecrypt(grantee);
  }

  /** Permits signing. */
  public grantSign(grantee: iam.IGrantable): iam.Grant {
    return this.grants.sign(grantee);
  }

  /** Permits the verification of signatures. */
  public grantVerify(grantee: iam.IGrantable): iam.Grant {
    return this.grants.verify(grantee);
  }

  /** Permits signing and the verification of signatures. */
  public grantSignVerify(grantee: iam.IGrantable): iam.Grant {
    return this.grants.signVerify(grantee);
  }

  /** Permits making message authentication codes. */
  public grantGenerateMac(grantee: iam.IGrantable): iam.Grant {
    return this.grants.generateMac(grantee);
  }

  /** Permits the verification of message authentication codes. */
  public grantVerifyMac(grantee: iam.IGrantable): iam.Grant {
    return this.grants.verifyMac(grantee);
  }

  /** See `SecureKey.allowViaServices()`. */
  public allowViaServices(services: string[]): void {
    this.doors.viaServices(services);
  }

  /** See `SecureKey.allowUse()`. */
  public allowUse(principals: iam.IPrincipal[], options: KeyUseOptions = {}): void {
    this.doors.use(principals, options);
  }

  /** See `SecureKey.allowForeignUse()`. */
  public allowForeignUse(accountId: string, options: ForeignUseOptions = {}): void {
    this.doors.foreignUse(accountId, options);
  }

  /** See `SecureKey.allowPublisher()`. */
  public allowPublisher(service: string, options: KeyPublisherOptions = {}): void {
    this.doors.publisher(service, options);
  }

  /** See `SecureKey.allowCloudWatchLogs()`. */
  public allowCloudWatchLogs(logGroupName?: string): void {
    this.doors.cloudWatchLogs(logGroupName);
  }

  /** See `SecureKey.allowEventBridge()`. */
  public allowEventBridge(): void {
    this.doors.eventBridge();
  }

  /** See `SecureKey.allowCloudWatchAlarms()`. */
  public allowCloudWatchAlarms(): void {
    this.doors.cloudWatchAlarms();
  }

  /** See `SecureKey.allowLogDelivery()`. */
  public allowLogDelivery(): void {
    this.doors.logDelivery();
  }

  /** See `SecureKey.allowAutoScalingEbs()`. */
  public allowAutoScalingEbs(): void {
    this.doors.autoScalingEbs();
  }
}

function validate(scope: Construct, props: SecureKeyReplicaProps): void {
  const { primaryKey } = props;
  requireAlias('alias', props.alias);
  requireOrganization('restrictToOrganization', props.restrictToOrganization);
  requirePendingWindow('pendingWindow', props.pendingWindow);
  requireAdministrators(props, props.acknowledgeLockoutRisk);

  if (primaryKey instanceof SecureKey && !primaryKey.isMultiRegion) {
    throw new Error(`'primaryKey' must be a multi-Region key, got ${primaryKey.node.path}, which was made without 'multiRegion'`);
  }
  const { keyId } = primaryKey;
  if (!(primaryKey instanceof SecureKey) && !Token.isUnresolved(keyId) && !keyId.startsWith('mrk-')) {
    throw new Error(`'primaryKey' must be a multi-Region key, whose id begins with mrk-, got ${keyId}`);
  }
  const { region } = Stack.of(scope);
  const primaryRegion = Token.isUnresolved(primaryKey.keyArn)
    ? primaryKey.env.region
    : Stack.of(scope).splitArn(primaryKey.keyArn, ArnFormat.SLASH_RESOURCE_NAME).region ?? '';
  if (!Token.isUnresolved(region) && region === primaryRegion) {
    throw new Error(`'primaryKey' must be in another Region than its replica, got ${region} for both`);
  }
}

/** The key spec and usage, which a replica shares with its primary. */
function kindOf({ primaryKey, keySpec, keyUsage }: SecureKeyReplicaProps): { readonly spec: kms.KeySpec; readonly usage: kms.KeyUsage } {
  if (!(primaryKey instanceof SecureKey)) {
    const spec = keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT;
    return { spec, usage: usageOf(spec, keyUsage) };
  }
  const { _spec: spec, _usage: usage } = primaryKey;
  if (keySpec !== undefined && keySpec !== spec) {
    throw new Error(`'keySpec' must be that of the primary key, ${spec}, got ${keySpec}`);
  }
  if (keyUsage !== undefined && keyUsage !== usage) {
    throw new Error(`'keyUsage' must be that of the primary key, ${usage}, got ${keyUsage}`);
  }
  return { spec, usage };
}
