import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::NetworkAcl', Properties } } });
const association = (NetworkAclId: object) => ({
  Association: { Type: 'AWS::EC2::SubnetNetworkAclAssociation', Properties: { SubnetId: 'subnet-1', NetworkAclId } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'used', template: { Resources: { ...one({ VpcId: 'vpc-1' }).Resources, ...association({ Ref: 'One' }) } } },
  ],
  nonCompliant: [
    { name: 'not used', template: one({ VpcId: 'vpc-1' }), at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a list that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, Resources: { ...one({}).Resources, ...association({ Ref: 'Value' }) } },
      at: ['Association Properties.NetworkAclId'],
    },
  ],
};
