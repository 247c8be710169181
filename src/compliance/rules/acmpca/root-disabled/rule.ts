import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACMPCA-3',
  title: 'Root authorities are off while they sign nothing',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ACMPCA::CertificateAuthorityActivation'],
  rationale: 'Who may call a root authority makes authorities that all trust.',
  remediation: 'Set Status to DISABLED when the subordinate authorities are signed',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/pca-controls.html#pca-1',
    'https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html',
  ],
  controls: ['FSBP PrivateCertificateAuthority.1'],
  judge(activation) {
    const authority = activation.estate.find(activation.at('CertificateAuthorityArn').pattern() ?? '', 'AWS::ACMPCA::CertificateAuthority');
    return authority?.at('Type').isOneOf('ROOT') === true
      ? mustBeOneOf(activation.at('Status'), ['DISABLED'], 'the root authority signs for whoever may call it')
      : NOT_APPLICABLE;
  },
});
