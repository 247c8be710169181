/**
 * What a private CA issues.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/userguide/short-lived-certificates.html
 */
export enum CertificateAuthorityUsageMode {
  /** Certificates of any validity, also for ACM. */
  GENERAL_PURPOSE = 'GENERAL_PURPOSE',

  /** Certificates of at most seven days, which need no revocation. ACM does not issue from it, and it signs no other authority. */
  SHORT_LIVED_CERTIFICATE = 'SHORT_LIVED_CERTIFICATE',
}
