import type { RuleCases } from '../../../model/cases';

const permissions = (...AllowedPrincipals: unknown[]) => ({
  Resources: { It: { Type: 'AWS::EC2::VPCEndpointServicePermissions', Properties: { ServiceId: 'vpce-svc-1', AllowedPrincipals } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one account', template: permissions('arn:aws:iam::999988887777:root') },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: permissions('*'),
      at: ['It Properties.AllowedPrincipals.0'],
    },
    {
      name: 'everybody beside one account',
      template: permissions('arn:aws:iam::999988887777:root', '*'),
      at: ['It Properties.AllowedPrincipals.1'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Who: { Type: 'String' } }, ...permissions({ Ref: 'Who' }) },
      at: ['It Properties.AllowedPrincipals.0'],
    },
  ],
};
