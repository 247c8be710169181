/**
 * The key of a private CA.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/APIReference/API_CertificateAuthorityConfiguration.html
 */
export enum CertificateAuthorityKeyAlgorithm {
  /** RSA with 2048 bits: NIST accepts it for signatures that are made until 2030. */
  RSA_2048 = 'RSA_2048',
  /** RSA with 3072 bits. */
  RSA_3072 = 'RSA_3072',
  /** RSA with 4096 bits. */
  RSA_4096 = 'RSA_4096',
  /** The elliptic curve P-256. */
  EC_PRIME256V1 = 'EC_prime256v1',
  /** The elliptic curve P-384. */
  EC_SECP384R1 = 'EC_secp384r1',
  /** The elliptic curve P-521. */
  EC_SECP521R1 = 'EC_secp521r1',
}

/**
 * How a private CA signs. The family (RSA, ECDSA) must be that of its key.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/APIReference/API_CertificateAuthorityConfiguration.html
 */
export enum CertificateAuthoritySigningAlgorithm {
  /** With SHA-256, for RSA keys. */
  SHA256_WITH_RSA = 'SHA256WITHRSA',
  /** With SHA-384, for RSA keys. */
  SHA384_WITH_RSA = 'SHA384WITHRSA',
  /** With SHA-512, for RSA keys. */
  SHA512_WITH_RSA = 'SHA512WITHRSA',
  /** With SHA-256, for elliptic curves. */
  SHA256_WITH_ECDSA = 'SHA256WITHECDSA',
  /** With SHA-384, for elliptic curves. */
  SHA384_WITH_ECDSA = 'SHA384WITHECDSA',
  /** With SHA-512, for elliptic curves. */
  SHA512_WITH_ECDSA = 'SHA512WITHECDSA',
}
