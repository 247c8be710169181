import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACM-1',
  title: 'Certificates are in the public logs',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::CertificateManager::Certificate'],
  rationale: 'Browsers do not trust the certificate, and nobody sees that somebody else got one for the same name.',
  remediation: 'Leave CertificateTransparencyLoggingPreference out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html'],
  judge(resource) {
    const property = resource.at('CertificateTransparencyLoggingPreference');
    return failUnless(!property.isOneOf('DISABLED'), property, 'the certificate is kept out of the public logs');
  },
});
