import type { RuleCases } from '../../../model/cases';

const permission = (Properties: object) => ({
  Resources: { It: { Type: 'AWS::Lambda::Permission', Properties: { Action: 'lambda:InvokeFunction', FunctionName: 'work', ...Properties } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'the own account', template: permission({ Principal: { Ref: 'AWS::AccountId' } }) },
    { name: 'another account of the organization', template: permission({ Principal: '999988887777', PrincipalOrgID: 'o-a1b2c3d4e5' }) },
  ],
  nonCompliant: [
    {
      name: 'another account',
      template: permission({ Principal: '999988887777' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'a role of another account',
      template: permission({ Principal: 'arn:aws:iam::999988887777:role/r' }),
      at: ['It Properties.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'an ARN with an account that only the deployment knows',
      template: { Parameters: { Account: { Type: 'String' } }, ...permission({ Principal: { 'Fn::Sub': 'arn:aws:iam::${Account}:root' } }) },
      at: ['It Properties.Principal'],
    },
  ],
};
