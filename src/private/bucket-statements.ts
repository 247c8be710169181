import { type Duration, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, IRole, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IBucket } from 'aws-cdk-lib/aws-s3';

type Conditions = Record<string, Record<string, unknown>>;

function deny(sid: string, actions: string[], resources: string[], conditions?: Conditions): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions, resources, conditions });
}

/** TLS 1.2 or newer for every request. @see FSBP S3.5, CIS AWS Foundations 7.0 3.1.1 */
export function denyInsecureTransport(bucket: IBucket): PolicyStatement[] {
  const everything = [bucket.bucketArn, bucket.arnForObjects('*')];
  return [
    deny('DenyInsecureTransport', ['s3:*'], everything, { Bool: { 'aws:SecureTransport': 'false' } }),
    deny('DenyTlsBelow12', ['s3:*'], everything, { NumericLessThan: { 's3:TlsVersion': '1.2' } }),
  ];
}

/**
 * Refuses uploads that ask for another encryption or another key than the bucket's.
 *
 * An upload that asks for nothing gets the default and passes; that takes a `Null` condition, because a negated operator
 * is true for a missing key, with or without `IfExists`. AWS services are exempt: what they write is held by the statement
 * that allows them, and a service that fails to deliver is worse than one that chooses its encryption.
 */
export function denyOtherEncryption(bucket: IBucket, algorithm: string, keyArn: string): PolicyStatement[] {
  const unlike = (sid: string, header: string, value: string) => deny(sid, ['s3:PutObject'], [bucket.arnForObjects('*')], {
    StringNotEquals: { [header]: value },
    Null: { [header]: 'false' },
    Bool: { 'aws:PrincipalIsAWSService': 'false' },
  });
  return [
    unlike('DenyWrongEncryptionHeader', 's3:x-amz-server-side-encryption', algorithm),
    unlike('DenyWrongKey', 's3:x-amz-server-side-encryption-aws-kms-key-id', keyArn),
  ];
}

/** Uploads that do not say how they are to be encrypted, from clients that must show that they meant it. */
export function denyMissingEncryptionHeaders(bucket: IBucket, withKey: boolean): PolicyStatement[] {
  const missing = (sid: string, header: string) => deny(sid, ['s3:PutObject'], [bucket.arnForObjects('*')], {
    Null: { [header]: 'true' },
    Bool: { 'aws:PrincipalIsAWSService': 'false' },
  });
  return [
    missing('DenyMissingEncryptionHeader', 's3:x-amz-server-side-encryption'),
    ...withKey ? [missing('DenyMissingKey', 's3:x-amz-server-side-encryption-aws-kms-key-id')] : [],
  ];
}

/**
 * Everyone outside the organization, but AWS services in their own name. Deployments are exempt, so that a wrong id can be
 * put right.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid
 */
export function denyOutsideOrganization(bucket: IBucket, organizationId: string, exempt: IRole[]): PolicyStatement {
  return deny('DenyOutsideOrganization', ['s3:*'], [bucket.bucketArn, bucket.arnForObjects('*')], {
    StringNotEquals: { 'aws:PrincipalOrgID': organizationId },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    ArnNotLike: { 'aws:PrincipalArn': [...exempt.map((role) => role.roleArn), deploymentRoles(bucket)] },
  });
}

/**
 * Every request that does not come through one of the endpoints, but AWS services, in their own name or on behalf of
 * somebody, and deployments: neither of them comes from the VPC.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-viaawsservice
 */
export function denyOutsideVpcEndpoints(bucket: IBucket, endpointIds: string[], exempt: IRole[]): PolicyStatement {
  return deny('DenyOutsideVpcEndpoints', ['s3:*'], [bucket.bucketArn, bucket.arnForObjects('*')], {
    StringNotEquals: { 'aws:SourceVpce': endpointIds },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false' },
    ArnNotLike: { 'aws:PrincipalArn': [...exempt.map((role) => role.roleArn), deploymentRoles(bucket)] },
  });
}

/**
 * Presigned URLs, and presigned forms, whose signature is older than this. Requests that are signed when they are made are
 * not touched: they have no such key.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 */
export function oldSignatures(maxAge: Duration): Conditions {
  return { NumericGreaterThan: { 's3:signatureAge': String(maxAge.toMilliseconds()) } };
}

export function denyOldSignatures(sid: string, bucket: IBucket, maxAge: Duration, keyPattern = '*'): PolicyStatement {
  return deny(sid, ['s3:*'], [bucket.arnForObjects(keyPattern)], oldSignatures(maxAge));
}

/** The roles with which the CDK's bootstrap lets CloudFormation act in this account. */
function deploymentRoles(bucket: IBucket): string {
  return Stack.of(bucket).formatArn({ service: 'iam', region: '', resource: 'role', resourceName: 'cdk-*-cfn-exec-role-*' });
}

/** Nobody deletes but the given roles; the lifecycle, which deletes as well, is also changed by deployments. */
export function denyDelete(bucket: IBucket, breakGlass: IRole[]): PolicyStatement[] {
  const exempt = breakGlass.map((role) => role.roleArn);
  return [
    deny('DenyDelete', ['s3:DeleteBucket', 's3:DeleteObject', 's3:DeleteObjectVersion'], [bucket.bucketArn, bucket.arnForObjects('*')],
      exempt.length > 0 ? { ArnNotLike: { 'aws:PrincipalArn': exempt } } : undefined),
    deny('DenyLifecycleChange', ['s3:PutLifecycleConfiguration'], [bucket.bucketArn],
      { ArnNotLike: { 'aws:PrincipalArn': [...exempt, deploymentRoles(bucket)] } }),
  ];
}

/**
 * Lets S3 deliver the access logs of one bucket to another, by policy instead of the ACL that aws-cdk-lib writes without
 * its feature flag, and which a bucket without ACLs refuses.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html#grant-log-delivery-permissions-general
 */
export function allowAccessLogs(sid: string, target: IBucket, prefix: string, source: IBucket): PolicyStatement {
  return new PolicyStatement({
    sid,
    principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
    actions: ['s3:PutObject'],
    resources: [target.arnForObjects(`${prefix}*`)],
    conditions: {
      StringEquals: { 'aws:SourceAccount': Stack.of(source).account },
      ArnLike: { 'aws:SourceArn': source.bucketArn },
    },
  });
}
