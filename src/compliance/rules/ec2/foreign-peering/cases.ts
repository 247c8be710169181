import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPCPeeringConnection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the same account', template: one({ VpcId: 'vpc-1', PeerVpcId: 'vpc-2' }) },
    { name: 'by its number', template: one({ PeerOwnerId: { Ref: 'AWS::AccountId' } }) },
  ],
  nonCompliant: [
    { name: 'another account', template: one({ PeerOwnerId: '999999999999' }), at: ['One Properties.PeerOwnerId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ PeerOwnerId: { Ref: 'Value' } }) },
      at: ['One Properties.PeerOwnerId'],
    },
  ],
};
