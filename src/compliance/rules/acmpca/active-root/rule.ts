import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACMPCA-3',
  title: 'Root authorities are disabled between their signatures',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ACMPCA::CertificateAuthority'],
  rationale: 'Whoever gets at the root signs authorities of his own, and everybody trusts them. Certificates of every day come from subordinates.',
  remediation: 'Set Status to DISABLED as soon as the subordinate authorities are signed',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/pca-controls.html#pca-1',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-acmpca-certificateauthorityactivation.html',
  ],
  judge(authority) {
    const activations = authority.at('Type').isOneOf('ROOT') ? authority.referrers('AWS::ACMPCA::CertificateAuthorityActivation', 'CertificateAuthorityArn') : [];
    return activations.length === 0
      ? NOT_APPLICABLE
      : judgeEach(activations, (activation) =>
        failUnless(activation.at('Status').isOneOf('DISABLED'), activation.at('Status'), 'the root signs whatever it is asked to'));
  },
});
