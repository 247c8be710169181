import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'codes',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', AllowedOAuthFlows: ['code'], AllowedOAuthFlowsUserPoolClient: true }),
    },
    { name: 'no flows', template: userPoolClient({ UserPoolId: 'eu-west-1_a' }) },
  ],
  nonCompliant: [
    {
      name: 'implicit beside codes',
      template: userPoolClient({
        UserPoolId: 'eu-west-1_a',
        AllowedOAuthFlows: ['code', 'implicit'],
        AllowedOAuthFlowsUserPoolClient: true,
      }),
      at: ['UserPoolClient Properties.AllowedOAuthFlows.1'],
    },
    {
      name: 'a single text',
      template: userPoolClient({ AllowedOAuthFlows: 'implicit' }),
      at: ['UserPoolClient Properties.AllowedOAuthFlows'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ AllowedOAuthFlows: [{ 'Fn::ImportValue': 'Shared' }] }),
      at: ['UserPoolClient Properties.AllowedOAuthFlows.0'],
    },
  ],
};
