import type { RuleCases } from '../../../model/cases';

const identityPool = (Properties: object) => ({ Resources: { IdentityPool: { Type: 'AWS::Cognito::IdentityPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'users only', template: identityPool({ AllowUnauthenticatedIdentities: false }) },
    { name: 'as a text', template: identityPool({ AllowUnauthenticatedIdentities: 'false' }) },
  ],
  nonCompliant: [
    {
      name: 'guests',
      template: identityPool({ AllowUnauthenticatedIdentities: true }),
      at: ['IdentityPool Properties.AllowUnauthenticatedIdentities'],
    },
    {
      name: 'as a text',
      template: identityPool({ AllowUnauthenticatedIdentities: 'true' }),
      at: ['IdentityPool Properties.AllowUnauthenticatedIdentities'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: identityPool({ AllowUnauthenticatedIdentities: { 'Fn::ImportValue': 'Shared' } }),
      at: ['IdentityPool Properties.AllowUnauthenticatedIdentities'],
    },
  ],
};
