import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPCEndpointService', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ AcceptanceRequired: true }) },
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    { name: 'no', template: one({ AcceptanceRequired: false }), at: ['One Properties.AcceptanceRequired'] },
    { name: 'no as a text', template: one({ AcceptanceRequired: 'false' }), at: ['One Properties.AcceptanceRequired'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AcceptanceRequired: { Ref: 'Value' } }) },
      at: ['One Properties.AcceptanceRequired'],
    },
  ],
};
