import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Desktop: { Type: 'AWS::WorkspacesInstances::WorkspaceInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: given({ ManagedInstance: { BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: true, VolumeSize: 80 } }] } }),
    },
  ],
  nonCompliant: [
    {
      name: 'one of two',
      template: given({
        ManagedInstance: { BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: 'true' } }, { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 80 } }] },
      }),
      at: ['Desktop Properties.ManagedInstance.BlockDeviceMappings.1.Ebs.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ManagedInstance: { BlockDeviceMappings: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Desktop Properties.ManagedInstance.BlockDeviceMappings'],
    },
  ],
};
