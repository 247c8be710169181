import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Flow: { Type: 'AWS::MediaConnect::Flow', Properties: { Name: 'studio', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one partner', template: given({ Source: { Name: 'in', Protocol: 'srt-listener', WhitelistCidr: '198.51.100.7/32' } }) },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: given({ Source: { Name: 'in', Protocol: 'rtp', WhitelistCidr: '0.0.0.0/0' } }),
      at: ['Flow Properties.Source.WhitelistCidr'],
    },
    {
      name: 'an output for everybody',
      template: { Resources: { Out: { Type: 'AWS::MediaConnect::FlowOutput', Properties: { FlowArn: 'arn:aws:mediaconnect:eu-west-1:111122223333:flow:1:a', CidrAllowList: ['198.51.100.0/24', '128.0.0.0/1'] } } } },
      at: ['Out Properties.CidrAllowList.0', 'Out Properties.CidrAllowList.1'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Source: { Name: 'in', WhitelistCidr: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Flow Properties.Source.WhitelistCidr'],
    },
  ],
};
