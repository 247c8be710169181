import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: { Resources: { One: { Type: 'AWS::EC2::VPC' }, Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: { Ref: 'One' } } } } } },
  ],
  nonCompliant: [
    { name: 'not logged', template: { Resources: { One: { Type: 'AWS::EC2::VPC' } } }, at: ['One '] },
    { name: 'something else is logged', template: { Resources: { One: { Type: 'AWS::EC2::VPC' }, Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: 'other' } } } }, at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a log of something that is not known',
      template: { Parameters: { Value: { Type: 'String' } }, ...{ Resources: { One: { Type: 'AWS::EC2::VPC' }, Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: { Ref: 'Value' } } } } } },
      at: ['Log Properties.ResourceId'],
    },
  ],
};
