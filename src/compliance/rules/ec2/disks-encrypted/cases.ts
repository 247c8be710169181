import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: 'true' } }] }) },
    { name: 'as its snapshot is', template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvdb', Ebs: { SnapshotId: 'snap-1' } }] }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }] }),
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
    {
      name: 'not encrypted on purpose',
      template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-1', Encrypted: false } }] }),
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
    {
      name: 'in a launch template',
      template: {
        Resources: { One: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { BlockDeviceMappings: [{ Ebs: {} }] } } } },
      },
      at: ['One Properties.LaunchTemplateData.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
    {
      name: 'in a launch configuration',
      template: {
        Resources: { One: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { BlockDeviceMappings: [{ Ebs: { Encrypted: 'false' } }] } } },
      },
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no disks of its own', template: one({}) },
    { name: 'no device', template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvdb', NoDevice: {} }] }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ BlockDeviceMappings: [{ Ebs: { Encrypted: { Ref: 'Value' } } }] }) },
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
  ],
};
