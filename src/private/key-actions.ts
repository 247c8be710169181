import { KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';

/**
 * Administration without use: no cryptography and no `kms:CreateGrant`, which would hand out use.
 *
 * Spelled out, because wildcards such as `kms:Create*` and `kms:Get*` take in more with every action that KMS adds.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-administrators
 */
export const ADMINISTRATION = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:DisableKeyRotation',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListKeyRotations',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:RotateKeyOnDemand',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** What administering a multi-Region key needs besides. */
export const MULTI_REGION_ADMINISTRATION = ['kms:ReplicateKey', 'kms:UpdatePrimaryRegion'];

/** Everything that a service or a person needs to encrypt and decrypt with a symmetric key. */
export const ENCRYPT_DECRYPT = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];

/** Grants, which the use by an AWS resource (a volume, a database) needs. Always with `kms:GrantIsForAWSResource`. */
export const GRANTS = ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'];

/** Whatever uses a key, or hands its use on. @see https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html */
export const CRYPTOGRAPHY = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DeriveSharedSecret',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:GenerateMac',
  'kms:ReEncrypt*',
  'kms:Sign',
  'kms:Verify',
  'kms:VerifyMac',
];

/** What the users of a key may do, by what the key is for. */
export function useActions(spec: KeySpec, usage: KeyUsage): string[] {
  switch (usage) {
    case KeyUsage.SIGN_VERIFY:
      return ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify'];
    case KeyUsage.GENERATE_VERIFY_MAC:
      return ['kms:DescribeKey', 'kms:GenerateMac', 'kms:VerifyMac'];
    case KeyUsage.KEY_AGREEMENT:
      return ['kms:DeriveSharedSecret', 'kms:DescribeKey', 'kms:GetPublicKey'];
    case KeyUsage.ENCRYPT_DECRYPT:
      return spec === KeySpec.SYMMETRIC_DEFAULT
        ? ENCRYPT_DECRYPT
        : ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GetPublicKey', 'kms:ReEncrypt*'];
  }
}

const { ENCRYPT_DECRYPT: CIPHER, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT } = KeyUsage;

/**
 * The usages that each key spec permits; the first is the default where there is only one.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
const USAGES: Record<KeySpec, KeyUsage[]> = {
  [KeySpec.SYMMETRIC_DEFAULT]: [CIPHER],
  [KeySpec.RSA_2048]: [CIPHER, SIGN_VERIFY],
  [KeySpec.RSA_3072]: [CIPHER, SIGN_VERIFY],
  [KeySpec.RSA_4096]: [CIPHER, SIGN_VERIFY],
  [KeySpec.ECC_NIST_P256]: [SIGN_VERIFY, KEY_AGREEMENT],
  [KeySpec.ECC_NIST_P384]: [SIGN_VERIFY, KEY_AGREEMENT],
  [KeySpec.ECC_NIST_P521]: [SIGN_VERIFY, KEY_AGREEMENT],
  [KeySpec.ECC_NIST_EDWARDS25519]: [SIGN_VERIFY],
  [KeySpec.ECC_SECG_P256K1]: [SIGN_VERIFY],
  [KeySpec.HMAC_224]: [GENERATE_VERIFY_MAC],
  [KeySpec.HMAC_256]: [GENERATE_VERIFY_MAC],
  [KeySpec.HMAC_384]: [GENERATE_VERIFY_MAC],
  [KeySpec.HMAC_512]: [GENERATE_VERIFY_MAC],
  [KeySpec.ML_DSA_44]: [SIGN_VERIFY],
  [KeySpec.ML_DSA_65]: [SIGN_VERIFY],
  [KeySpec.ML_DSA_87]: [SIGN_VERIFY],
  [KeySpec.SM2]: [CIPHER, SIGN_VERIFY, KEY_AGREEMENT],
};

/** The usage of a key: the given one if the spec permits it, else the only one that the spec has. */
export function usageOf(spec: KeySpec, usage: KeyUsage | undefined): KeyUsage {
  const allowed = USAGES[spec];
  const chosen = usage ?? (allowed.length === 1 ? allowed[0] : undefined);
  if (chosen === undefined || !allowed.includes(chosen)) {
    throw new Error(`'keyUsage' must be ${allowed.join(' or ')} for the key spec ${spec}, got ${usage ?? 'none'}`);
  }
  return chosen;
}
