import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-24',
  title: 'Documents cannot be shared with everybody',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SSM::ServiceSetting'],
  rationale: 'A document that is public by mistake shows how the servers are set up, and what they fetch.',
  remediation: 'Set the setting to Disable',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-servicesetting.html',
  ],
  judge(setting) {
    const isAbout = setting.at('SettingId').text()?.endsWith('/ssm/documents/console/public-sharing-permission') === true;
    return isAbout ? failUnless(!setting.at('SettingValue').isOneOf('Enable'), setting.at('SettingValue'), 'documents may be made public') : NOT_APPLICABLE;
  },
});
