import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const CHECKS = [
  'IotPolicyOverlyPermissiveCheck', 'LoggingDisabledCheck', 'RevokedCaCertificateStillActiveCheck', 'RevokedDeviceCertificateStillActiveCheck',
  'DeviceCertificateSharedCheck',
];

export const rule = defineRule({
  id: 'IOT-4',
  title: 'Device Defender looks at certificates and policies',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::IoT::AccountAuditConfiguration'],
  rationale: 'Revoked certificates that still work, and policies that allow everything, go unnoticed.',
  remediation: 'Set Enabled of the checks to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-accountauditconfiguration.html',
  ],
  judge(audit) {
    return judgeEach(CHECKS, (check) => mustBeTrue(audit.at('AuditCheckConfigurations', check, 'Enabled'), 'not looked at'));
  },
});
