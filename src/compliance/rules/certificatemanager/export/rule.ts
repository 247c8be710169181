import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACM-4',
  title: 'Private keys of certificates stay where they are',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CertificateManager::Certificate'],
  rationale: 'A key that was taken out is copied, and nobody knows where to.',
  remediation: 'Leave CertificateExport out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html'],
  judge(resource) {
    const property = resource.at('CertificateExport');
    return failUnless(!property.isOneOf('ENABLED'), property, 'the private key can be taken out');
  },
});
