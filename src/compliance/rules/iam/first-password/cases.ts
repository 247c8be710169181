import type { RuleCases } from '../../../model/cases';

const user = (Properties: object) => ({ Resources: { It: { Type: 'AWS::IAM::User', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the password must be changed', template: user({ LoginProfile: { Password: '{{resolve:secretsmanager:p}}', PasswordResetRequired: true } }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: user({ LoginProfile: { Password: '{{resolve:secretsmanager:p}}' } }),
      at: ['It Properties.LoginProfile.PasswordResetRequired'],
    },
    {
      name: 'it need not be changed',
      template: user({ LoginProfile: { Password: '{{resolve:secretsmanager:p}}', PasswordResetRequired: 'false' } }),
      at: ['It Properties.LoginProfile.PasswordResetRequired'],
    },
  ],
  notApplicable: [
    { name: 'no console password', template: user({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...user({ LoginProfile: { Password: 'x', PasswordResetRequired: { Ref: 'Value' } } }) },
      at: ['It Properties.LoginProfile.PasswordResetRequired'],
    },
  ],
};
