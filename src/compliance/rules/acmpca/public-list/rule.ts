import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACMPCA-2',
  title: 'Lists of revoked certificates do not need a public bucket',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ACMPCA::CertificateAuthority'],
  rationale: 'The list is public by an access control list, which keeps the bucket from being closed.',
  remediation: 'Set S3ObjectAcl to BUCKET_OWNER_FULL_CONTROL',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-acmpca-certificateauthority-crlconfiguration.html'],
  judge(resource) {
    const list = resource.at('RevocationConfiguration', 'CrlConfiguration');
    return list.at('Enabled').isTrue()
      ? mustBeOneOf(list.at('S3ObjectAcl'), ['BUCKET_OWNER_FULL_CONTROL'], 'the list is public by an ACL')
      : NOT_APPLICABLE;
  },
});
