import type { RuleCases } from '../../../model/cases';

const pipeline = (Properties: object) => ({ Resources: { Pipeline: { Type: 'AWS::CodePipeline::Pipeline', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: pipeline({
        ArtifactStore: { Type: 'S3', Location: 'artifacts', EncryptionKey: { Type: 'KMS', Id: 'arn:aws:kms:eu-west-1:111122223333:key/k' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: pipeline({ ArtifactStore: { Type: 'S3', Location: 'artifacts' } }),
      at: ['Pipeline Properties.ArtifactStore.EncryptionKey.Id'],
    },
    {
      name: 'in the second Region',
      template: pipeline({
        ArtifactStores: [{
          Region: 'eu-west-1',
          ArtifactStore: { EncryptionKey: { Id: 'key' } },
        }, {
          Region: 'us-east-1',
          ArtifactStore: { Type: 'S3' },
        }],
      }),
      at: ['Pipeline Properties.ArtifactStores.1.ArtifactStore.EncryptionKey.Id'],
    },
  ],
  notApplicable: [
    { name: 'no store', template: pipeline({ Stages: [] }) },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: pipeline({
        ArtifactStore: { EncryptionKey: { Id: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } } },
      }),
      at: ['Pipeline Properties.ArtifactStore.EncryptionKey.Id'],
    },
  ],
};
