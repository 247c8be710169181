import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Route', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one network', template: one({ VpcPeeringConnectionId: 'pcx-1', DestinationCidrBlock: '10.1.0.0/24' }) },
  ],
  nonCompliant: [
    {
      name: 'everything',
      template: one({ VpcPeeringConnectionId: 'pcx-1', DestinationCidrBlock: '0.0.0.0/0' }),
      at: ['One Properties.DestinationCidrBlock'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'to the Internet', template: one({ GatewayId: 'igw-1', DestinationCidrBlock: '0.0.0.0/0' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ VpcPeeringConnectionId: 'pcx-1', DestinationCidrBlock: { Ref: 'Value' } }) },
      at: ['One Properties.DestinationCidrBlock'],
    },
  ],
};
