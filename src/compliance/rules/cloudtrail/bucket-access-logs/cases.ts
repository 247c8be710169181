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
      name: 'logged',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: 'access-logs' } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'not logged',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: {} },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
      at: ['Logs Properties.LoggingConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'a bucket that is elsewhere', template: given({}) },
  ],
  unknown: [
    {
      name: 'all properties come from a transform',
      template: {
        Resources: {
          Logs: { Type: 'AWS::S3::Bucket', Properties: { 'Fn::Transform': { Name: 'Custom' } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Logs' }, IsLogging: true } },
        },
      },
      at: ['Trail Properties.S3BucketName'],
    },
  ],
};
