import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'blocked',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
    },
    {
      name: 'new buckets are blocked by default',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: {} },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'readable for everybody',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead' } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
      at: ['Logs Properties.AccessControl'],
    },
    {
      name: 'one part of the block is off',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: 'false' } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
      at: ['Logs Properties.PublicAccessBlockConfiguration.BlockPublicPolicy'],
    },
  ],
  notApplicable: [
    { name: 'a bucket that is elsewhere', template: given({}) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: { BlockPublicPolicy: { 'Fn::ImportValue': 'setting' } } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
      at: ['Logs Properties.PublicAccessBlockConfiguration.BlockPublicPolicy'],
    },
  ],
};
