import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-21',
  title: 'Mail is taken in by TLS',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SES::MailManagerIngressPoint'],
  rationale: 'Mail travels in plain text when the sender likes.',
  remediation: 'Set TlsPolicy to REQUIRED or FIPS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ses-mailmanageringresspoint.html',
  ],
  judge(ingress) {
    return failUnless(!ingress.at('TlsPolicy').isOneOf('OPTIONAL'), ingress.at('TlsPolicy'), 'mail may travel in plain text');
  },
});
