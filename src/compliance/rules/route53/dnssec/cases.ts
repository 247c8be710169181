import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Route53::HostedZone', Properties } } });
const signing = (HostedZoneId: object) => ({ Signing: { Type: 'AWS::Route53::DNSSEC', Properties: { HostedZoneId } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'signed', template: { Resources: { ...one({ Name: 'example.com' }).Resources, ...signing({ Ref: 'One' }) } } },
  ],
  nonCompliant: [
    { name: 'nothing', template: one({ Name: 'example.com' }), at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a private zone', template: one({ Name: 'internal', VPCs: [{ VPCId: 'vpc-1', VPCRegion: 'eu-west-1' }] }) },
  ],
  unknown: [
    {
      name: 'a zone that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, Resources: { ...one({ Name: 'example.com' }).Resources, ...signing({ Ref: 'Value' }) } },
      at: ['Signing Properties.HostedZoneId'],
    },
  ],
};
