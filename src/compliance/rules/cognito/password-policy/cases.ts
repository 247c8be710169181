import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'all kinds',
      template: userPool({
        Policies: {
          PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true },
        },
      }),
    },
    { name: 'the default of Cognito', template: userPool({}) },
    { name: 'a long one', template: userPool({ Policies: { PasswordPolicy: { MinimumLength: '16' } } }) },
  ],
  nonCompliant: [
    {
      name: 'six characters',
      template: userPool({
        Policies: {
          PasswordPolicy: { MinimumLength: 6, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true },
        },
      }),
      at: ['UserPool Properties.Policies.PasswordPolicy.MinimumLength'],
    },
    {
      name: 'no symbols, no numbers',
      template: userPool({
        Policies: { PasswordPolicy: { MinimumLength: 8, RequireLowercase: true, RequireUppercase: 'true', RequireNumbers: 'false' } },
      }),
      at: ['UserPool Properties.Policies.PasswordPolicy.RequireNumbers', 'UserPool Properties.Policies.PasswordPolicy.RequireSymbols'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ Policies: { PasswordPolicy: { MinimumLength: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['UserPool Properties.Policies.PasswordPolicy.MinimumLength'],
    },
  ],
};
