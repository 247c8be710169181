import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: bucket('AWS::S3::Bucket', { AccessControl: 'Private' }) },
    { name: 'nothing is said', template: bucket('AWS::S3::Bucket', {}) },
    { name: 'for access logs', template: bucket('AWS::S3::Bucket', { AccessControl: 'LogDeliveryWrite' }) },
  ],
  nonCompliant: [
    {
      name: 'readable',
      template: bucket('AWS::S3::Bucket', { AccessControl: 'PublicRead' }),
      at: ['Bucket Properties.AccessControl'],
    },
    {
      name: 'writable',
      template: bucket('AWS::S3::Bucket', { AccessControl: 'PublicReadWrite' }),
      at: ['Bucket Properties.AccessControl'],
    },
    {
      name: 'every AWS account',
      template: bucket('AWS::S3::Bucket', { AccessControl: 'AuthenticatedRead' }),
      at: ['Bucket Properties.AccessControl'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...bucket('AWS::S3::Bucket', { AccessControl: { 'Fn::If': ['IsProduction', 'Private', 'PublicRead'] } }),
      },
      at: ['Bucket Properties.AccessControl'],
    },
    {
      name: 'the default of a parameter',
      template: {
        Parameters: { List: { Type: 'String', Default: 'PublicRead' } },
        Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: { Ref: 'List' } } } },
      },
      at: ['Bucket Properties.AccessControl'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket('AWS::S3::Bucket', { AccessControl: { Ref: 'Choice' } }),
      },
      at: ['Bucket Properties.AccessControl'],
    },
  ],
};
