import type { RuleCases } from '../../../model/cases';

const client = (Properties: object) => ({ Resources: { Client: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the same errors', template: client({ UserPoolId: 'eu-west-1_a', PreventUserExistenceErrors: 'ENABLED' }) },
  ],
  nonCompliant: [
    {
      name: 'errors that tell',
      template: client({ UserPoolId: 'eu-west-1_a', PreventUserExistenceErrors: 'LEGACY' }),
      at: ['Client Properties.PreventUserExistenceErrors'],
    },
    { name: 'by default', template: client({ UserPoolId: 'eu-west-1_a' }), at: ['Client Properties.PreventUserExistenceErrors'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: client({ PreventUserExistenceErrors: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Client Properties.PreventUserExistenceErrors'],
    },
  ],
};
