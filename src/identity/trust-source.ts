import type * as acmpca from 'aws-cdk-lib/aws-acmpca';
import type * as rolesanywhere from 'aws-cdk-lib/aws-rolesanywhere';
import { requireMatch, requireRange } from '../private/validation';

/** Roles Anywhere's limit on a bundle, in characters. */
const MAXIMUM_BUNDLE = 16_000;
const CERTIFICATE = /^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/;

/**
 * The certificate authority that vouches for servers outside of AWS.
 *
 * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/getting-started.html#getting-started-step1
 */
export class TrustSource {
  /** An authority of AWS Private CA, in the Region of the role. */
  public static privateCertificateAuthority(authority: acmpca.ICertificateAuthority): TrustSource {
    return new TrustSource({ sourceType: 'AWS_ACM_PCA', sourceData: { acmPcaArn: authority.certificateAuthorityArn } });
  }

  /** Your own authority: its certificates, PEM, at most 16,000 characters; anything else is an error. */
  public static certificateBundle(pem: string): TrustSource {
    requireRange('pem', pem.length, 1, MAXIMUM_BUNDLE, 'characters');
    if (pem.includes('PRIVATE KEY')) {
      throw new Error("'pem' must hold certificates only, got a private key");
    }
    requireMatch('pem', pem, CERTIFICATE, 'be PEM certificates');
    return new TrustSource({ sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData: pem } });
  }

  private constructor(
    /** @internal */
    public readonly _source: rolesanywhere.CfnTrustAnchor.SourceProperty,
  ) {}
}
