import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: project({ EncryptionKey: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: project({}), at: ['Project Properties.EncryptionKey'] },
    {
      name: 'the alias of S3, as the CDK writes it by default',
      template: project({ EncryptionKey: 'alias/aws/s3' }),
      at: ['Project Properties.EncryptionKey'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: project({ EncryptionKey: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Project Properties.EncryptionKey'],
    },
  ],
};
