import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import { CertificateKeyAlgorithm } from './certificate-key-algorithm';
import { WatchedCertificateProps } from './watched-certificate-props';

/** Properties of {@link PrivateTlsCertificate}. */
export interface PrivateTlsCertificateProps extends WatchedCertificateProps {
  /**
   * The domain name that the certificate is for, such as `db.internal.example.com`, or `*.internal.example.com` for every name one level
   * below: at most 64 characters, with labels of letters, digits and hyphens, a wildcard as first label only. Anything else is refused.
   * Changing it replaces the certificate.
   */
  readonly domainName: string;

  /**
   * Further domain names: up to 99, of up to 253 characters each; else as `domainName`. One that repeats is refused.
   *
   * @default - only `domainName`
   */
  readonly subjectAlternativeNames?: string[];

  /**
   * The authority that issues the certificate: `certificateAuthority` of a {@link PrivateCertificateAuthority}, or an imported one, which
   * must let ACM renew. An authority for short-lived certificates is refused: ACM does not issue from it.
   */
  readonly certificateAuthority: acmpca.ICertificateAuthority;

  /**
   * The kind of key. Another family than that of the authority's key (RSA, elliptic curve) warns. Changing it replaces the certificate.
   *
   * @default - for a {@link PrivateCertificateAuthority} with an elliptic curve EC_PRIME256V1, else RSA_2048
   */
  readonly keyAlgorithm?: CertificateKeyAlgorithm;
}
