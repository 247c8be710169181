import type { RuleCases } from '../../../model/cases';

const set = (Properties: object) => ({ Resources: { Set: { Type: 'AWS::SES::ConfigurationSet', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'required', template: set({ DeliveryOptions: { TlsPolicy: 'REQUIRE' } }) },
    { name: 'in lower case', template: set({ DeliveryOptions: { TlsPolicy: 'Require' } }) },
  ],
  nonCompliant: [
    { name: 'optional', template: set({ DeliveryOptions: { TlsPolicy: 'OPTIONAL' } }), at: ['Set Properties.DeliveryOptions.TlsPolicy'] },
    { name: 'by default', template: set({}), at: ['Set Properties.DeliveryOptions.TlsPolicy'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: set({ DeliveryOptions: { TlsPolicy: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Set Properties.DeliveryOptions.TlsPolicy'],
    },
  ],
};
