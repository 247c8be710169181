import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::Firewall', Properties } } });
const logging = (FirewallArn: object, LogDestinationConfigs: object[] = [{ LogType: 'FLOW', LogDestinationType: 'S3' }]) => ({
  Logging: { Type: 'AWS::NetworkFirewall::LoggingConfiguration', Properties: { FirewallArn, LoggingConfiguration: { LogDestinationConfigs } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logs', template: { Resources: { ...one({ FirewallName: 'edge' }).Resources, ...logging({ Ref: 'One' }) } } },
  ],
  nonCompliant: [
    { name: 'nothing', template: one({ FirewallName: 'edge' }), at: ['One '] },
    {
      name: 'no destinations',
      template: { Resources: { ...one({ FirewallName: 'edge' }).Resources, ...logging({ Ref: 'One' }, []) } },
      at: ['One '],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a firewall that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        Resources: { ...one({ FirewallName: 'edge' }).Resources, ...logging({ Ref: 'Value' }) },
      },
      at: ['Logging Properties.FirewallArn'],
    },
  ],
};
