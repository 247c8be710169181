/**
 * What ACM tells EventBridge about a certificate. Delivery is best effort.
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-acm.html
 */
export enum CertificateEvent {
  /**
   * The certificate runs out soon. Once a day: from 45 days before the end for imported and private certificates, from 30 days for public
   * ones, unless `account.CertificateExpiryEvents` says otherwise.
   */
  APPROACHING_EXPIRATION = 'ACM Certificate Approaching Expiration',

  /** The certificate has run out. Not sent for imported certificates. */
  EXPIRED = 'ACM Certificate Expired',

  /** ACM tried to renew the certificate, and somebody has to do something first. Not sent for imported certificates. */
  RENEWAL_ACTION_REQUIRED = 'ACM Certificate Renewal Action Required',

  /** The certificate was issued, renewed, imported, or imported again. */
  AVAILABLE = 'ACM Certificate Available',

  /** EventBridge lists the event; the guide of ACM does not describe it. */
  ROTATED = 'ACM Certificate Rotated',

  /** The certificate was revoked, which is possible for exported ones only. */
  REVOKED = 'ACM Certificate Revoked',
}
