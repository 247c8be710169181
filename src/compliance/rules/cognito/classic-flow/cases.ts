import type { RuleCases } from '../../../model/cases';

const identityPool = (Properties: object) => ({ Resources: { IdentityPool: { Type: 'AWS::Cognito::IdentityPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by default', template: identityPool({ AllowUnauthenticatedIdentities: false }) },
    { name: 'off', template: identityPool({ AllowUnauthenticatedIdentities: false, AllowClassicFlow: false }) },
  ],
  nonCompliant: [
    {
      name: 'on',
      template: identityPool({ AllowUnauthenticatedIdentities: false, AllowClassicFlow: true }),
      at: ['IdentityPool Properties.AllowClassicFlow'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: identityPool({ AllowClassicFlow: { 'Fn::ImportValue': 'Shared' } }),
      at: ['IdentityPool Properties.AllowClassicFlow'],
    },
  ],
};
