import type { RuleCases } from '../../../model/cases';

const role = (...ManagedPolicyArns: unknown[]) => ({ Resources: { It: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a policy of AWS for one purpose', template: role('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole') },
    { name: 'a policy of the account', template: role({ Ref: 'AWS::NoValue' }, 'arn:aws:iam::111111111111:policy/AdministratorAccess-lite') },
  ],
  nonCompliant: [
    {
      name: 'the policy of administrators',
      template: role('arn:aws:iam::aws:policy/AdministratorAccess'),
      at: ['It Properties.ManagedPolicyArns.0'],
    },
    {
      name: 'in whatever partition',
      template: role('arn:aws:iam::aws:policy/ReadOnlyAccess', { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess' }),
      at: ['It Properties.ManagedPolicyArns.1'],
    },
    {
      name: 'in another partition',
      template: role('arn:aws-cn:iam::aws:policy/AdministratorAccess'),
      at: ['It Properties.ManagedPolicyArns.0'],
    },
  ],
  notApplicable: [
    { name: 'no policy', template: role() },
  ],
  unknown: [
    {
      name: 'a list that only the deployment knows',
      template: { Parameters: { Value: { Type: 'CommaDelimitedList' } }, Resources: { It: { Type: 'AWS::IAM::Group', Properties: { ManagedPolicyArns: { Ref: 'Value' } } } } },
      at: ['It Properties.ManagedPolicyArns'],
    },
  ],
};
