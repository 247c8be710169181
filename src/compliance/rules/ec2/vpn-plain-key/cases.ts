import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPNConnection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'made by AWS', template: one({ VpnTunnelOptionsSpecifications: [{ TunnelInsideCidr: '169.254.10.0/30' }] }) },
    { name: 'a secret', template: one({ VpnTunnelOptionsSpecifications: [{ PreSharedKey: '{{resolve:secretsmanager:vpn:SecretString:key}}' }] }) },
  ],
  nonCompliant: [
    {
      name: 'in plain text',
      template: one({ VpnTunnelOptionsSpecifications: [{ PreSharedKey: 'not_so_secret' }] }),
      at: ['One Properties.VpnTunnelOptionsSpecifications.0.PreSharedKey'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ VpnTunnelOptionsSpecifications: [{ PreSharedKey: { 'Fn::Sub': 'key_${Value}' } }] }),
      },
      at: ['One Properties.VpnTunnelOptionsSpecifications.0.PreSharedKey'],
    },
  ],
};
