import type { RuleCases } from '../../../model/cases';

const group = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::EKS::Nodegroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'from a bastion', template: group({ RemoteAccess: { Ec2SshKey: 'key', SourceSecurityGroups: ['sg-1'] } }) },
  ],
  nonCompliant: [
    {
      name: 'from everywhere',
      template: group({ RemoteAccess: { Ec2SshKey: 'key' } }),
      at: ['Group Properties.RemoteAccess.SourceSecurityGroups'],
    },
    {
      name: 'an empty list',
      template: group({ RemoteAccess: { Ec2SshKey: 'key', SourceSecurityGroups: [] } }),
      at: ['Group Properties.RemoteAccess.SourceSecurityGroups'],
    },
  ],
  notApplicable: [
    { name: 'no SSH', template: group({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: group({ RemoteAccess: { Ec2SshKey: 'key', SourceSecurityGroups: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Group Properties.RemoteAccess.SourceSecurityGroups'],
    },
  ],
};
