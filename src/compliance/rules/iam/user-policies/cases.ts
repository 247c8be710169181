import type { RuleCases } from '../../../model/cases';

const user = (Properties: object) => ({ Resources: { It: { Type: 'AWS::IAM::User', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a user in a group', template: user({ Groups: ['readers'] }) },
    { name: 'a policy of a role', template: { Resources: { It: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: {}, Roles: ['r'] } } } } },
    { name: 'an empty list', template: user({ Policies: [], ManagedPolicyArns: [] }) },
  ],
  nonCompliant: [
    {
      name: 'a policy of AWS',
      template: user({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }),
      at: ['It Properties.ManagedPolicyArns'],
    },
    {
      name: 'an inline policy',
      template: user({ Policies: [{ PolicyName: 'p', PolicyDocument: {} }] }),
      at: ['It Properties.Policies'],
    },
    {
      name: 'a policy that is attached to a user',
      template: { Resources: { It: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: {}, Users: ['u'] } } } },
      at: ['It Properties.Users'],
    },
    {
      name: 'a policy resource of a user',
      template: { Resources: { It: { Type: 'AWS::IAM::UserPolicy', Properties: { PolicyName: 'p', UserName: 'u' } } } },
      at: ['It Properties.UserName'],
    },
  ],
  notApplicable: [
    { name: 'a group', template: { Resources: { It: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'no list',
      template: { Parameters: { Value: { Type: 'String' } }, ...user({ Policies: { Ref: 'Value' } }) },
      at: ['It Properties.Policies'],
    },
  ],
};
