import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ ConnectionLogOptions: { Enabled: true } }) },
    { name: 'yes as a text', template: one({ ConnectionLogOptions: { Enabled: 'true' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.ConnectionLogOptions.Enabled'] },
    { name: 'no', template: one({ ConnectionLogOptions: { Enabled: false } }), at: ['One Properties.ConnectionLogOptions.Enabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ ConnectionLogOptions: { Enabled: { Ref: 'Value' } } }) },
      at: ['One Properties.ConnectionLogOptions.Enabled'],
    },
  ],
};
