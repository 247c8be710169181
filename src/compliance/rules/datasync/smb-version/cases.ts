import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Location: {
      Type: 'AWS::DataSync::LocationSMB',
      Properties: { AgentArns: ['arn:aws:datasync:eu-west-1:111122223333:agent/agent-1'], ServerHostname: 'files.example.com', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'SMB 3', template: given({ MountOptions: { Version: 'SMB3' } }) },
    { name: 'negotiated', template: given({}) },
  ],
  nonCompliant: [
    { name: 'SMB 1', template: given({ MountOptions: { Version: 'SMB1' } }), at: ['Location Properties.MountOptions.Version'] },
    {
      name: 'of an FSx for ONTAP',
      template: { Resources: { Location: { Type: 'AWS::DataSync::LocationFSxONTAP', Properties: { StorageVirtualMachineArn: 'arn:aws:fsx:eu-west-1:111122223333:storage-virtual-machine/fs-1/svm-1', Protocol: { SMB: { User: 'sync', MountOptions: { Version: 'SMB2' } } } } } } },
      at: ['Location Properties.Protocol.SMB.MountOptions.Version'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ MountOptions: { Version: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Location Properties.MountOptions.Version'],
    },
  ],
};
