/**
 * The keys with which ACM issues certificates. Imported certificates may have others.
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html#algorithms-term
 */
export enum CertificateKeyAlgorithm {
  /** RSA with 2048 bits, which every client takes. */
  RSA_2048 = 'RSA_2048',

  /** The elliptic curve P-256: smaller and faster than RSA, not for very old clients. */
  EC_PRIME256V1 = 'EC_prime256v1',

  /** The elliptic curve P-384. Not every service takes it: CloudFront does not. */
  EC_SECP384R1 = 'EC_secp384r1',
}
