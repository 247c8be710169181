import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: bucket('AWS::S3::Bucket', { ObjectLockEnabled: true }) },
    { name: 'spelled as a text', template: bucket('AWS::S3::Bucket', { ObjectLockEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: bucket('AWS::S3::Bucket', { ObjectLockEnabled: false }),
      at: ['Bucket Properties.ObjectLockEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: bucket('AWS::S3::Bucket', { ObjectLockEnabled: 'false' }),
      at: ['Bucket Properties.ObjectLockEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...bucket('AWS::S3::Bucket', { ObjectLockEnabled: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Bucket Properties.ObjectLockEnabled'],
    },
    { name: 'nothing is said', template: bucket('AWS::S3::Bucket', {}), at: ['Bucket Properties.ObjectLockEnabled'] },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket('AWS::S3::Bucket', { ObjectLockEnabled: { Ref: 'Choice' } }),
      },
      at: ['Bucket Properties.ObjectLockEnabled'],
    },
  ],
};
