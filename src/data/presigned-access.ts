import { Annotations, Duration, Names } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PresignedAccessProps, PresignedOperation } from './presigned-access-props';
import { acknowledgeWildcard } from '../private/acknowledgements';
import { denyOldSignatures, oldSignatures } from '../private/bucket-statements';
import { requireValidPresignedAccess } from './private/buckets/presigned-validation';

const LONG = Duration.hours(12);
const ACTIONS = { [PresignedOperation.DOWNLOAD]: 's3:GetObject', [PresignedOperation.UPLOAD]: 's3:PutObject' };
const KEY_ACTIONS = {
  [PresignedOperation.DOWNLOAD]: ['kms:Decrypt'],
  // What comes in parts is decrypted while it is put together.
  [PresignedOperation.UPLOAD]: ['kms:Decrypt', 'kms:GenerateDataKey'],
};

/**
 * Temporary access to objects of a bucket by presigned URLs: who may sign, for which objects, and how long a signature is
 * good, whatever the URL says.
 *
 * Whoever signs decides how long a URL says it is valid, up to seven days. Here the bucket refuses signatures that are
 * older than `maxAge`, and so does the policy of the signer, who reaches the objects in no other way than by URLs.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
export class PresignedAccess extends Construct {
  /** The bucket of the objects. */
  public readonly bucket: s3.IBucket;

  /** How long a signature is good. Give it to the code that signs, as the expiry of its URLs. */
  public readonly maxAge: Duration;

  private readonly accessProps: PresignedAccessProps;
  private readonly operations: PresignedOperation[];
  private signers = 0;

  public constructor(scope: Construct, id: string, props: PresignedAccessProps) {
    requireValidPresignedAccess(props);
    super(scope, id);
    this.accessProps = props;
    this.bucket = props.bucket;
    this.maxAge = props.maxAge ?? Duration.minutes(15);
    this.operations = props.operations ?? [PresignedOperation.DOWNLOAD];

    this.refuseOldSignatures();
    props.signers?.forEach((signer) => { this.addSigner(signer); });
    this.warn();
  }

  /**
   * Lets a principal sign, and use the key of the bucket for it.
   *
   * Anything but a role, user or group whose policies can be changed from here is an error, for an imported role that was
   * found as not mutable when the app is synthesized.
   */
  public addSigner(signer: iam.IGrantable): void {
    const identity = signer.grantPrincipal as Partial<iam.IIdentity>;
    if (typeof identity.attachInlinePolicy !== 'function') {
      throw new Error(`'signers' must be roles, users or groups whose policies can be changed from here, got ${signer.grantPrincipal.constructor.name}`);
    }
    // Forced: a role that takes no policies would otherwise be left out without a word.
    const policy = new iam.Policy(this, `Signer${++this.signers}`, { statements: this.statements(), force: true });
    identity.attachInlinePolicy(policy);
    acknowledgeWildcard(policy, this.bucket.arnForObjects(this.objects()), 'URLs are for every object below the prefix, each for a short time');

    const keyActions = new Set(this.operations.flatMap((operation) => KEY_ACTIONS[operation]));
    this.bucket.encryptionKey?.grant(signer, ...keyActions);
  }

  /** What a signer may do, and therefore whoever has one of its URLs. */
  private statements(): iam.PolicyStatement[] {
    const { presignedOnly = true } = this.accessProps;
    const actions = this.operations.map((operation) => ACTIONS[operation]);
    const resources = [this.bucket.arnForObjects(this.objects())];
    const everywhere = [this.bucket.arnForObjects(`${this.accessProps.keyPrefix ?? ''}*`)];
    const denied = { effect: iam.Effect.DENY, actions, resources: everywhere };
    return [
      new iam.PolicyStatement({ actions, resources, conditions: this.placeConditions() }),
      new iam.PolicyStatement({ ...denied, conditions: oldSignatures(this.maxAge) }),
      ...presignedOnly ? [new iam.PolicyStatement({ ...denied, conditions: { StringNotEquals: { 's3:authType': ['REST-QUERY-STRING', 'POST'] } } })] : [],
    ];
  }

  private objects(): string {
    const { keyPrefix = '', tenantTag } = this.accessProps;
    return tenantTag === undefined ? `${keyPrefix}*` : `${keyPrefix}\${aws:PrincipalTag/${tenantTag}}/*`;
  }

  private placeConditions(): Record<string, Record<string, unknown>> | undefined {
    const { allowedAddresses, allowedVpcEndpoints } = this.accessProps;
    if (allowedAddresses) {
      return { IpAddress: { 'aws:SourceIp': allowedAddresses } };
    }
    return allowedVpcEndpoints && { StringEquals: { 'aws:SourceVpce': allowedVpcEndpoints.map(({ vpcEndpointId }) => vpcEndpointId) } };
  }

  /** In the policy of the bucket, so that it holds for every signer, also for those who were not named here. */
  private refuseOldSignatures(): void {
    const sid = `DenyOldSignatures${Names.nodeUniqueId(this.node).slice(-8)}`;
    const statement = denyOldSignatures(sid, this.bucket, this.maxAge, `${this.accessProps.keyPrefix ?? ''}*`);
    if (!this.bucket.addToResourcePolicy(statement).statementAdded) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:PresignedAccess.bucketPolicy', 'The policy of the given bucket cannot be changed '
        + 'from here: old signatures of the signers named here are refused, those of others are not. Deny s3:* where s3:signatureAge is greater '
        + `than ${this.maxAge.toMilliseconds()}.`);
    }
  }

  private warn(): void {
    const { keyPrefix = '' } = this.accessProps;
    if (keyPrefix === '') {
      Annotations.of(this).addWarningV2('cdk-security-baseline:PresignedAccess.everyObject',
        "Every object of the bucket can be signed for, and no signature in the bucket may be old. Give a 'keyPrefix'.");
    }
    if (this.maxAge.toSeconds() > LONG.toSeconds()) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:PresignedAccess.longLived',
        `A URL that is good for ${this.maxAge.toHumanString()} will be passed on, stored and found. Hand out new ones instead.`);
    }
  }
}
