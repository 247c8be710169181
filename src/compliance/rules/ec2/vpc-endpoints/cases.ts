import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one for S3',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          S3: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName: 'com.amazonaws.eu-west-1.s3' } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ CidrBlock: '10.0.0.0/16' }), at: ['Vpc '] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'one of a VPC nobody knows',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          S3: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { 'Fn::ImportValue': 'Vpc' }, ServiceName: 'com.amazonaws.eu-west-1.s3' } },
        },
      },
      at: ['S3 Properties.VpcId'],
    },
  ],
};
