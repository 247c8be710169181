import { Duration } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { CertificateAuthorityKeyAlgorithm, CertificateAuthoritySigningAlgorithm } from './certificate-authority-algorithms';
import { CertificateAuthorityType } from './certificate-authority-type';
import { CertificateAuthorityUsageMode } from './certificate-authority-usage-mode';
import type { PrivateCertificateAuthority } from './private-certificate-authority';

/** Whom the certificate of a private CA names. It cannot be changed: another subject is another authority. */
export interface CertificateAuthoritySubject {
  /** The name of the authority, such as `Example Root CA`: 1 to 64 characters, else an error. */
  readonly commonName: string;

  /**
   * The legal name of the organization: 1 to 64 characters, else an error.
   *
   * @default - not named
   */
  readonly organization?: string;

  /**
   * The part of the organization: 1 to 64 characters, else an error.
   *
   * @default - not named
   */
  readonly organizationalUnit?: string;

  /**
   * The country, in two letters, else an error.
   *
   * @default - not named
   */
  readonly country?: string;

  /**
   * The state or province: 1 to 128 characters, else an error.
   *
   * @default - not named
   */
  readonly state?: string;

  /**
   * The city: 1 to 128 characters, else an error.
   *
   * @default - not named
   */
  readonly locality?: string;
}

/** A list of what a private CA revoked. */
export interface CertificateRevocationListOptions {
  /**
   * The bucket for the list. The authority is permitted to write to it; no object becomes public.
   */
  readonly bucket: s3.IBucket;

  /**
   * How long clients may keep a list: 1 to 5000 whole days; anything else is refused.
   *
   * @default Duration.days(7)
   */
  readonly expiration?: Duration;

  /**
   * The domain name, without `https://`, under which clients fetch the list, such as that of a CloudFront distribution before the bucket. It
   * stands in every certificate; at most 253 characters of a URL, else an error. Without it the certificates name the bucket, which is
   * closed to clients, and a warning says so.
   *
   * @default - the bucket
   * @see https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html#s3-bpa
   */
  readonly customCname?: string;
}

/** Properties of {@link PrivateCertificateAuthority}. */
export interface PrivateCertificateAuthorityProps {
  /**
   * Confirms that the authority costs money every month, from its creation until somebody deletes it, also when it issues nothing, and that
   * it outlives the stack. Anything but `true` is an error.
   *
   * @see https://aws.amazon.com/private-ca/pricing/
   */
  readonly acknowledgeCost: boolean;

  /** Whom the certificate of the authority names. */
  readonly subject: CertificateAuthoritySubject;

  /**
   * Where the authority stands in its hierarchy.
   *
   * @default - SUBORDINATE where a `parent` is given, else ROOT
   */
  readonly type?: CertificateAuthorityType;

  /**
   * Who signs a subordinate authority; needed for one, refused for a root. An authority for short-lived certificates, or one that permits
   * no further level below it, is refused.
   *
   * @default - the authority signs itself
   */
  readonly parent?: PrivateCertificateAuthority;

  /**
   * What it issues.
   *
   * @default CertificateAuthorityUsageMode.GENERAL_PURPOSE
   */
  readonly usageMode?: CertificateAuthorityUsageMode;

  /**
   * The key.
   *
   * @default CertificateAuthorityKeyAlgorithm.RSA_4096
   */
  readonly keyAlgorithm?: CertificateAuthorityKeyAlgorithm;

  /**
   * How it signs. Another family than that of the key is refused.
   *
   * @default - with SHA-256 for RSA_2048 and P-256, SHA-384 for RSA_3072 and P-384, SHA-512 for RSA_4096 and P-521
   */
  readonly signingAlgorithm?: CertificateAuthoritySigningAlgorithm;

  /**
   * How long the authority's own certificate is valid: 1 to 36500 whole days; anything else is refused, and so is as much as the parent's or more.
   * 395 days or less warn for a general purpose, because ACM issues certificates of 395 days, which the authority must outlive.
   *
   * @default - 3650 days for a root, half of the parent's for a subordinate
   * @see https://docs.aws.amazon.com/acm/latest/userguide/private-certificates.title.html
   */
  readonly validity?: Duration;

  /**
   * How many levels of authorities may stand below a subordinate one: 0 to 3, and less than the parent's; anything else is refused. Refused
   * for a root, which has no limit.
   *
   * @default 0
   * @see https://docs.aws.amazon.com/privateca/latest/userguide/ca-hierarchy.html
   */
  readonly pathLength?: number;

  /**
   * Whether clients can ask online what was revoked. Not available in China, where `true` is refused.
   *
   * @default - true for a general purpose without `crl`, outside China
   */
  readonly ocsp?: boolean;

  /**
   * A list of what was revoked, in a bucket. In China a general purpose needs it. Neither it nor `ocsp` for a general purpose warns.
   *
   * @default - no list
   */
  readonly crl?: CertificateRevocationListOptions;

  /**
   * Whether the authority issues nothing for the time being. A root should, once it has signed its subordinates: an active one warns.
   * It cannot sign while it is disabled.
   *
   * @default false
   * @see https://docs.aws.amazon.com/securityhub/latest/userguide/pca-controls.html#pca-1
   */
  readonly disabled?: boolean;

  /**
   * Whether ACM may renew the certificates that it requested from this authority, in the same account. Refused for short-lived certificates.
   *
   * @default - true for a general purpose
   */
  readonly allowRenewal?: boolean;
}
