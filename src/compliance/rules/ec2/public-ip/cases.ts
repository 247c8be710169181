import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'no public address', template: one({ NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: false }] }) },
    { name: 'as the subnet says', template: one({ SubnetId: 'subnet-1' }) },
  ],
  nonCompliant: [
    {
      name: 'a public address',
      template: one({ NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: true }] }),
      at: ['One Properties.NetworkInterfaces.0.AssociatePublicIpAddress'],
    },
    {
      name: 'in a launch template',
      template: {
        Resources: {
          One: {
            Type: 'AWS::EC2::LaunchTemplate',
            Properties: { LaunchTemplateData: { NetworkInterfaces: [{ AssociatePublicIpAddress: 'true' }] } },
          },
        },
      },
      at: ['One Properties.LaunchTemplateData.NetworkInterfaces.0.AssociatePublicIpAddress'],
    },
    {
      name: 'in a launch configuration',
      template: { Resources: { One: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { AssociatePublicIpAddress: true } } } },
      at: ['One Properties.AssociatePublicIpAddress'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ NetworkInterfaces: [{ AssociatePublicIpAddress: { Ref: 'Value' } }] }) },
      at: ['One Properties.NetworkInterfaces.0.AssociatePublicIpAddress'],
    },
  ],
};
