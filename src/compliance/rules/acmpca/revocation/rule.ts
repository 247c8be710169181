import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACMPCA-1',
  title: 'Certificate authorities tell what they revoked',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ACMPCA::CertificateAuthority'],
  rationale: 'A certificate that was stolen is taken until it expires.',
  remediation: 'Set RevocationConfiguration.OcspConfiguration.Enabled or CrlConfiguration.Enabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-acmpca-certificateauthority-revocationconfiguration.html',
  ],
  judge(resource) {
    const revocation = resource.at('RevocationConfiguration');
    const isTold = revocation.at('OcspConfiguration', 'Enabled').isTrue() || revocation.at('CrlConfiguration', 'Enabled').isTrue();
    // Certificates that live for a week need no revocation.
    return resource.at('UsageMode').isOneOf('SHORT_LIVED_CERTIFICATE')
      ? NOT_APPLICABLE
      : failUnless(isTold, revocation, 'nobody can ask what was revoked');
  },
});
