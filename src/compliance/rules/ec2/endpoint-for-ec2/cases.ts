import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPC', Properties } } });
const endpoint = (ServiceName: string, VpcId: object) => ({ Endpoint: { Type: 'AWS::EC2::VPCEndpoint', Properties: { ServiceName, VpcId } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an endpoint',
      template: { Resources: { ...one({ CidrBlock: '10.0.0.0/16' }).Resources, ...endpoint('com.amazonaws.eu-west-1.ec2', { Ref: 'One' }) } },
    },
  ],
  nonCompliant: [
    { name: 'none', template: one({ CidrBlock: '10.0.0.0/16' }), at: ['One '] },
    {
      name: 'for another service',
      template: { Resources: { ...one({}).Resources, ...endpoint('com.amazonaws.eu-west-1.s3', { Ref: 'One' }) } },
      at: ['One '],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a network that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        Resources: { ...one({}).Resources, ...endpoint('com.amazonaws.eu-west-1.ec2', { Ref: 'Value' }) },
      },
      at: ['Endpoint Properties.VpcId'],
    },
  ],
};
