import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'another policy',
      template: given({ AssumeRolePolicyDocument: {}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }),
    },
  ],
  nonCompliant: [
    {
      name: 'attached',
      template: given({
        AssumeRolePolicyDocument: {},
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'],
      }),
      at: ['Role Properties.ManagedPolicyArns.1'],
    },
    {
      name: 'put together',
      template: given({ ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/AWSCloudShellFullAccess']] }] }),
      at: ['Role Properties.ManagedPolicyArns.0'],
    },
    {
      name: 'of a permission set',
      template: {
        Resources: {
          Set: {
            Type: 'AWS::SSO::PermissionSet',
            Properties: { InstanceArn: 'i', Name: 'n', ManagedPolicies: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] },
          },
        },
      },
      at: ['Set Properties.ManagedPolicies.0'],
    },
  ],
  notApplicable: [
    { name: 'no policy', template: given({ AssumeRolePolicyDocument: {} }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ ManagedPolicyArns: [{ 'Fn::ImportValue': 'Policy' }] }),
      at: ['Role Properties.ManagedPolicyArns.0'],
    },
  ],
};
