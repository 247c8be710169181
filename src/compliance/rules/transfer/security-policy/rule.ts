import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-2',
  title: 'File servers take strong ciphers only',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Transfer::Server'],
  rationale: 'Old policies take SHA-1 and key exchanges that are no longer sure.',
  remediation: 'Set SecurityPolicyName to the latest, such as TransferSecurityPolicy-2024-01; without it, CloudFormation takes the one of 2018',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html'],
  judge(server) {
    const policy = server.at('SecurityPolicyName');
    return failUnless(policy.isSet && !policy.isOneOf('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06'),
      policy, `${policy.text() ?? 'the policy of 2018'} takes weak ciphers`);
  },
});
