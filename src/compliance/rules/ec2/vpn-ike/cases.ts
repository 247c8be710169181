import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPNConnection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'version 2', template: one({ VpnTunnelOptionsSpecifications: [{ IKEVersions: [{ Value: 'ikev2' }] }] }) },
  ],
  nonCompliant: [
    {
      name: 'both',
      template: one({ VpnTunnelOptionsSpecifications: [{ IKEVersions: [{ Value: 'ikev2' }, { Value: 'ikev1' }] }] }),
      at: ['One Properties.VpnTunnelOptionsSpecifications.0.IKEVersions.1.Value'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ VpnTunnelOptionsSpecifications: [{ IKEVersions: [{ Value: { Ref: 'Value' } }] }] }),
      },
      at: ['One Properties.VpnTunnelOptionsSpecifications.0.IKEVersions.0.Value'],
    },
  ],
};
