import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }] }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }] }),
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no disks of its own', template: one({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ BlockDeviceMappings: [{ Ebs: { Encrypted: { Ref: 'Value' } } }] }) },
      at: ['One Properties.BlockDeviceMappings.0.Ebs.Encrypted'],
    },
  ],
};
