import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Setting: {
      Type: 'AWS::SSM::ServiceSetting',
      Properties: { SettingId: '/ssm/documents/console/public-sharing-permission', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'disabled', template: given({ SettingValue: 'Disable' }) },
  ],
  nonCompliant: [
    { name: 'enabled', template: given({ SettingValue: 'Enable' }), at: ['Setting Properties.SettingValue'] },
  ],
  notApplicable: [
    { name: 'another setting', template: given({ SettingId: '/ssm/parameter-store/high-throughput-enabled', SettingValue: 'true' }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ SettingValue: { 'Fn::ImportValue': 'setting' } }), at: ['Setting Properties.SettingValue'] },
  ],
};
