import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'records', PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({
  Effect: 'Allow', Principal, Action, Resource: 'arn:aws:s3:::records', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'another account reads', template: policy([allow({ AWS: '999988887777' }, 's3:GetObject')]) },
    { name: 'the own account controls', template: policy([allow({ AWS: { Ref: 'AWS::AccountId' } }, 's3:*')]) },
    { name: 'the log delivery of the load balancers', template: policy([allow({ AWS: 'arn:aws:iam::127311923021:root' }, 's3:PutObject')]) },
  ],
  nonCompliant: [
    {
      name: 'another account does everything',
      template: policy([allow({ AWS: 'arn:aws:iam::999988887777:root' }, 's3:*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a role of another account sets ACLs',
      template: policy(allow({ AWS: ['arn:aws:iam::999988887777:role/r'] }, ['s3:GetObject', 's3:putobjectacl'])),
      at: ['It Properties.PolicyDocument.Statement.Principal'],
    },
    {
      name: 'wildcards that include it',
      template: policy([allow({ AWS: '999988887777' }, 's3:Put*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'everything but reading',
      template: policy([{ Effect: 'Allow', Principal: { AWS: '999988887777' }, NotAction: 's3:Get*', Resource: '*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'records', PolicyDocument: { Ref: 'Whole' } } } } },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
