import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPCEndpointServicePermissions', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one account', template: one({ AllowedPrincipals: ['arn:aws:iam::111111111111:root'] }) },
  ],
  nonCompliant: [
    { name: 'everybody', template: one({ AllowedPrincipals: ['*'] }), at: ['One Properties.AllowedPrincipals.0'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AllowedPrincipals: [{ Ref: 'Value' }] }) },
      at: ['One Properties.AllowedPrincipals.0'],
    },
  ],
};
