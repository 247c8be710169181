import { mustBeSet } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-3',
  title: 'Devices are looked at before they are let in',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IoT::ProvisioningTemplate'],
  rationale: 'Whoever has the claim certificate, which lies in every device, enrols as many devices as he likes.',
  remediation: 'Set PreProvisioningHook to a function that checks the device',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-provisioningtemplate.html',
  ],
  judge(template) {
    const isForFleets = !template.at('TemplateType').isSet || template.at('TemplateType').isOneOf('FLEET_PROVISIONING');
    return isForFleets && !template.at('Enabled').isFalse() ? mustBeSet(template.at('PreProvisioningHook'), 'whoever has the claim certificate enrols devices') : NOT_APPLICABLE;
  },
});
