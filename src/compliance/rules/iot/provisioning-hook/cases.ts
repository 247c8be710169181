import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    ProvisioningTemplate: {
      Type: 'AWS::IoT::ProvisioningTemplate',
      Properties: { ProvisioningRoleArn: 'arn:aws:iam::111122223333:role/iot', TemplateBody: '{}', Enabled: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a hook', template: given({ PreProvisioningHook: { TargetArn: 'arn:aws:lambda:eu-west-1:111122223333:function:check' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({}), at: ['ProvisioningTemplate Properties.PreProvisioningHook'] },
    {
      name: 'said to be for fleets',
      template: given({ TemplateType: 'FLEET_PROVISIONING' }),
      at: ['ProvisioningTemplate Properties.PreProvisioningHook'],
    },
  ],
  notApplicable: [
    { name: 'a template that is off', template: given({ Enabled: false }) },
    { name: 'just-in-time provisioning', template: given({ TemplateType: 'JITP' }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Enabled: { 'Fn::ImportValue': 'setting' } }), at: ['ProvisioningTemplate Properties.Enabled'] },
  ],
};
