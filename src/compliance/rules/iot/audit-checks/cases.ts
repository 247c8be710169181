import type { RuleCases } from '../../../model/cases';

const on = { Enabled: true };
const off = { Enabled: false };
const rest = {
  LoggingDisabledCheck: on,
  RevokedCaCertificateStillActiveCheck: on,
  RevokedDeviceCertificateStillActiveCheck: on,
  DeviceCertificateSharedCheck: on,
};

const given = (Properties: object) => ({
  Resources: {
    Audit: {
      Type: 'AWS::IoT::AccountAuditConfiguration',
      Properties: { AccountId: '111122223333', RoleArn: 'arn:aws:iam::111122223333:role/iot', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'all of them', template: given({ AuditCheckConfigurations: { IotPolicyOverlyPermissiveCheck: on, ...rest } }) },
  ],
  nonCompliant: [
    {
      name: 'two are missing, one is off',
      template: given({
        AuditCheckConfigurations: { IotPolicyOverlyPermissiveCheck: on, LoggingDisabledCheck: off, RevokedCaCertificateStillActiveCheck: on },
      }),
      at: [
        'Audit Properties.AuditCheckConfigurations.LoggingDisabledCheck.Enabled',
        'Audit Properties.AuditCheckConfigurations.RevokedDeviceCertificateStillActiveCheck.Enabled',
        'Audit Properties.AuditCheckConfigurations.DeviceCertificateSharedCheck.Enabled',
      ],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AuditCheckConfigurations: { IotPolicyOverlyPermissiveCheck: { Enabled: { 'Fn::ImportValue': 'setting' } }, ...rest } }),
      at: ['Audit Properties.AuditCheckConfigurations.IotPolicyOverlyPermissiveCheck.Enabled'],
    },
  ],
};
