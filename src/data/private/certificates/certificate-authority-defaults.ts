import { Duration, Token } from 'aws-cdk-lib';
import { CertificateAuthorityKeyAlgorithm as Key, CertificateAuthoritySigningAlgorithm as Signing } from '../../certificate-authority-algorithms';
import { CertificateAuthorityType } from '../../certificate-authority-type';
import { CertificateAuthorityUsageMode } from '../../certificate-authority-usage-mode';
import { type PrivateCertificateAuthorityProps } from '../../private-certificate-authority-props';

const SIGNING: Record<Key, Signing> = {
  [Key.RSA_2048]: Signing.SHA256_WITH_RSA,
  [Key.RSA_3072]: Signing.SHA384_WITH_RSA,
  [Key.RSA_4096]: Signing.SHA512_WITH_RSA,
  [Key.EC_PRIME256V1]: Signing.SHA256_WITH_ECDSA,
  [Key.EC_SECP384R1]: Signing.SHA384_WITH_ECDSA,
  [Key.EC_SECP521R1]: Signing.SHA512_WITH_ECDSA,
};
const VALIDITY_OF_ROOT = Duration.days(3650);

/** The choices of an authority, with the defaults in place. */
export interface AuthorityChoices {
  readonly type: CertificateAuthorityType;
  readonly usageMode: CertificateAuthorityUsageMode;
  readonly keyAlgorithm: Key;
  readonly signingAlgorithm: Signing;
  readonly validity: Duration;
  readonly pathLength?: number;
  readonly ocsp: boolean;
  readonly disabled: boolean;
  readonly allowRenewal: boolean;
}

export function choicesOf(props: PrivateCertificateAuthorityProps, region: string): AuthorityChoices {
  const {
    type = props.parent ? CertificateAuthorityType.SUBORDINATE : CertificateAuthorityType.ROOT,
    usageMode = CertificateAuthorityUsageMode.GENERAL_PURPOSE,
    keyAlgorithm = Key.RSA_4096,
  } = props;
  const isGeneral = usageMode === CertificateAuthorityUsageMode.GENERAL_PURPOSE;
  return {
    type,
    usageMode,
    keyAlgorithm,
    signingAlgorithm: props.signingAlgorithm ?? SIGNING[keyAlgorithm],
    validity: props.validity ?? (props.parent ? half(props.parent.validity) : VALIDITY_OF_ROOT),
    pathLength: type === CertificateAuthorityType.SUBORDINATE ? props.pathLength ?? 0 : undefined,
    ocsp: props.ocsp ?? (isGeneral && props.crl === undefined && !isChina(region)),
    disabled: props.disabled ?? false,
    allowRenewal: props.allowRenewal ?? isGeneral,
  };
}

/** An authority must end before its parent does; of a validity that only the deployment knows there is no half. */
function half(validity: Duration): Duration {
  return validity.isUnresolved() ? half(VALIDITY_OF_ROOT) : Duration.days(Math.max(1, Math.floor(validity.toDays() / 2)));
}

/** The two Regions there know other standards for keys, and no OCSP. */
export function isChina(region: string): boolean {
  return !Token.isUnresolved(region) && region.startsWith('cn-');
}

/** Keys and signatures must be of one family. */
export function isRsa(algorithm: string): boolean {
  return algorithm.includes('RSA');
}
