import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACM-3',
  title: 'Certificates are validated by DNS',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CertificateManager::Certificate'],
  rationale: 'With validation by email a certificate runs out when nobody reads the mail, and whoever reads it may get one.',
  remediation: 'Set ValidationMethod to DNS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html'],
  judge(resource) {
    return resource.at('CertificateAuthorityArn').isSet
      ? NOT_APPLICABLE
      : mustBeOneOf(resource.at('ValidationMethod'), ['DNS', 'HTTP'], 'validated by email');
  },
});
