import * as route53 from 'aws-cdk-lib/aws-route53';
import { CertificateKeyAlgorithm } from './certificate-key-algorithm';
import { DomainValidation } from './domain-validation';
import { WatchedCertificateProps } from './watched-certificate-props';

/** Properties of {@link TlsCertificate}. */
export interface TlsCertificateProps extends WatchedCertificateProps {
  /**
   * The domain name that the certificate is for, such as `www.example.com`, or `*.example.com` for every name one level below: at most 64
   * characters, with labels of letters, digits and hyphens, a wildcard as first label only. Anything else is refused, and so is a domain of
   * Amazon. Changing it replaces the certificate.
   */
  readonly domainName: string;

  /**
   * Further domain names: up to 99, of up to 253 characters each; else as `domainName`. One that repeats is refused. More than 9 warn,
   * because new accounts may have 10 names on a certificate. Changing them replaces the certificate.
   *
   * @default - only `domainName`
   * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html
   */
  readonly subjectAlternativeNames?: string[];

  /**
   * How ACM makes sure that the domains are yours. Anything but DNS warns.
   *
   * @default DomainValidation.DNS
   */
  readonly validation?: DomainValidation;

  /**
   * The public zone of Route 53 in which all domain names are. A private zone, or one of another domain, is refused.
   *
   * @default - with `validation` DNS it or `hostedZones` must be given; with any other neither may
   */
  readonly hostedZone?: route53.IHostedZone;

  /**
   * The public zone of Route 53 for each domain name, where they are in several. A domain name without a zone, and a zone for something
   * that is not on the certificate, is refused. `*.example.com` needs none next to `example.com`.
   *
   * @default - with `validation` DNS it or `hostedZone` must be given; with any other neither may
   */
  readonly hostedZones?: Record<string, route53.IHostedZone>;

  /**
   * For validation by mail: the domain whose owners get it, for each domain name; the name itself or a domain above it. Refused for any
   * other validation, and needed for names that are known only at deployment.
   *
   * @default - the two last labels of the name
   */
  readonly validationDomains?: Record<string, string>;

  /**
   * The kind of key. Changing it replaces the certificate.
   *
   * FSBP ACM.2
   *
   * @default CertificateKeyAlgorithm.RSA_2048
   */
  readonly keyAlgorithm?: CertificateKeyAlgorithm;

  /**
   * Whether the certificate stands in the public logs, where you can see who else got one for your domain. `false` warns: browsers do not
   * trust such a certificate.
   *
   * @default true
   * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html#best-practices-transparency
   */
  readonly transparencyLogging?: boolean;

  /**
   * Whether the private key can be taken out of ACM, at a price for each issue and renewal. `true` warns. Changing it replaces the
   * certificate.
   *
   * @default false
   * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html
   */
  readonly allowExport?: boolean;
}
