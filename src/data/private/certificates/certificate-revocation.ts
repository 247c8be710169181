import { Stack } from 'aws-cdk-lib';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { type IConstruct } from 'constructs';
import { isChina } from './certificate-authority-defaults';
import { type CertificateRevocationListOptions } from '../../private-certificate-authority-props';

const LIST_DAYS = 7;

/** How clients learn what was revoked; nothing is said where they do not. */
export function revocationOf(
  region: string, ocsp: boolean, crl?: CertificateRevocationListOptions,
): acmpca.CfnCertificateAuthority.RevocationConfigurationProperty {
  return {
    // Said also where it is off, so that an update switches it off; in China there is nothing to switch.
    ocspConfiguration: isChina(region) ? undefined : { enabled: ocsp },
    crlConfiguration: crl === undefined ? { enabled: false } : {
      enabled: true,
      s3BucketName: crl.bucket.bucketName,
      // The default makes the list public by an ACL, which a bucket that blocks public access refuses.
      s3ObjectAcl: 'BUCKET_OWNER_FULL_CONTROL',
      expirationInDays: crl.expiration?.toDays() ?? LIST_DAYS,
      customCname: crl.customCname,
    },
  };
}

/**
 * Lets the authorities of this account and Region write their lists. Not one of them alone: the bucket's policy must be there before the
 * authority is, and its ARN is not known before.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html#s3-policies
 */
export function allowLists(scope: IConstruct, bucket: s3.IBucket): iam.AddToResourcePolicyResult {
  const stack = Stack.of(scope);
  return bucket.addToResourcePolicy(new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('acm-pca.amazonaws.com')],
    actions: ['s3:PutObject', 's3:PutObjectAcl', 's3:GetBucketAcl', 's3:GetBucketLocation'],
    resources: [bucket.bucketArn, bucket.arnForObjects('*')],
    conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'acm-pca', resource: 'certificate-authority', resourceName: '*' }) },
    },
  }));
}
