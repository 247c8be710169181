import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a proof',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] }),
    },
    { name: 'the defaults', template: userPoolClient({}) },
  ],
  nonCompliant: [
    {
      name: 'the password',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] }),
      at: ['UserPoolClient Properties.ExplicitAuthFlows.1'],
    },
    {
      name: 'the older name',
      template: userPoolClient({ ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] }),
      at: ['UserPoolClient Properties.ExplicitAuthFlows.0'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ ExplicitAuthFlows: [{ 'Fn::ImportValue': 'Shared' }] }),
      at: ['UserPoolClient Properties.ExplicitAuthFlows.0'],
    },
  ],
};
