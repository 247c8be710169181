import type { RuleCases } from '../../../model/cases';

const point = (Type: string, Properties: object) => ({ Resources: { Point: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a VPC', template: point('AWS::S3::AccessPoint', { Bucket: 'orders', VpcConfiguration: { VpcId: 'vpc-0abc' } }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: point('AWS::S3::AccessPoint', { Bucket: 'orders' }),
      at: ['Point Properties.VpcConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: point('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...point('AWS::S3::AccessPoint', { Bucket: 'orders', VpcConfiguration: { VpcId: { Ref: 'Choice' } } }),
      },
      at: ['Point Properties.VpcConfiguration.VpcId'],
    },
  ],
};
