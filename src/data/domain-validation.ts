/**
 * How ACM makes sure that a domain is yours, for the first time and at every renewal.
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/domain-ownership-validation.html
 */
export enum DomainValidation {
  /** By records in Route 53, which the deployment adds. As long as they stay and the certificate is in use, ACM renews it by itself. */
  DNS = 'DNS',

  /**
   * By records that somebody adds at another provider while the deployment waits: they stand among the events of the stack. As long as they
   * stay and the certificate is in use, ACM renews it by itself.
   */
  DNS_BY_HAND = 'DNS_BY_HAND',

  /** By a link in a mail to the owners of the domain. The deployment waits for them, and every renewal needs them again. */
  EMAIL = 'EMAIL',
}
