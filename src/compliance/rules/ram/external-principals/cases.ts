import type { RuleCases } from '../../../model/cases';

const share = (Properties: object) => ({ Resources: { It: { Type: 'AWS::RAM::ResourceShare', Properties: { Name: 'network', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'within the organization', template: share({ AllowExternalPrincipals: false, Principals: ['arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5'] }) },
    { name: 'spelled as a text', template: share({ AllowExternalPrincipals: 'false' }) },
  ],
  nonCompliant: [
    {
      name: 'external principals are allowed',
      template: share({ AllowExternalPrincipals: true }),
      at: ['It Properties.AllowExternalPrincipals'],
    },
    {
      name: 'nothing is said: the default is yes',
      template: share({ Principals: ['999988887777'] }),
      at: ['It Properties.AllowExternalPrincipals'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Allow: { Type: 'String' } }, ...share({ AllowExternalPrincipals: { Ref: 'Allow' } }) },
      at: ['It Properties.AllowExternalPrincipals'],
    },
  ],
};
