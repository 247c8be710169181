import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KMS-1',
  title: 'Symmetric keys of the customer rotate',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KMS::Key'],
  rationale: 'The longer the same key material is in use, the more data a leak of it opens.',
  remediation: 'Set EnableKeyRotation to true',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  checks: ['kms_cmk_rotation_enabled', 'cmk_backing_key_rotation_enabled'],
  judge(key) {
    // Only symmetric encryption keys with key material of AWS can rotate by themselves.
    const isSymmetric = !key.at('KeySpec').isSet || key.at('KeySpec').isOneOf('SYMMETRIC_DEFAULT');
    const isOfAws = !key.at('Origin').isSet || key.at('Origin').isOneOf('AWS_KMS');
    return isSymmetric && isOfAws ? mustBeTrue(key.at('EnableKeyRotation'), 'the key material is never renewed') : NOT_APPLICABLE;
  },
});
