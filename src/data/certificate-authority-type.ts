/** Where a private CA stands in its hierarchy. */
export enum CertificateAuthorityType {
  /** It signs itself: the anchor that clients trust. It should sign other authorities only, and be disabled in between. */
  ROOT = 'ROOT',

  /** Its parent signs it. It issues the certificates of every day, and can be replaced without a word to the clients. */
  SUBORDINATE = 'SUBORDINATE',
}
