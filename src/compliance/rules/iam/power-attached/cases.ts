import type { RuleCases } from '../../../model/cases';

const role = (...ManagedPolicyArns: unknown[]) => ({ Resources: { It: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a policy of AWS for one purpose', template: role('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole') },
    { name: 'reading', template: role('arn:aws:iam::aws:policy/ReadOnlyAccess') },
  ],
  nonCompliant: [
    {
      name: 'all of IAM',
      template: role('arn:aws:iam::aws:policy/IAMFullAccess'),
      at: ['It Properties.ManagedPolicyArns.0'],
    },
    {
      name: 'everything but IAM',
      template: role('arn:aws:iam::aws:policy/PowerUserAccess'),
      at: ['It Properties.ManagedPolicyArns.0'],
    },
    {
      name: 'in whatever partition',
      template: role({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess' }),
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
