import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROLESANYWHERE-1',
  title: 'Lists of revoked certificates are looked at',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::RolesAnywhere::CRL'],
  rationale: 'Who has a stolen certificate goes on using it.',
  remediation: 'Set Enabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html',
  ],
  judge(crl) {
    return mustNotBeFalse(crl.at('Enabled'), 'revoked certificates still open the door');
  },
});
