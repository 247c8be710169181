import type { RuleCases } from '../../../model/cases';

const document = (Properties: object) => ({ Resources: { Document: { Type: 'AWS::SSM::Document', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: document({
        DocumentType: 'Session',
        Content: { sessionType: 'Standard_Stream', inputs: { s3BucketName: 'sessions', s3EncryptionEnabled: true } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'in a bucket',
      template: document({
        DocumentType: 'Session',
        Content: { sessionType: 'Standard_Stream', inputs: { s3BucketName: 'sessions', s3EncryptionEnabled: false } },
      }),
      at: ['Document Properties.Content.inputs.s3EncryptionEnabled'],
    },
    {
      name: 'in a log group',
      template: document({
        DocumentType: 'Session',
        Content: { sessionType: 'Standard_Stream', inputs: { cloudWatchLogGroupName: 'sessions', cloudWatchEncryptionEnabled: 'false' } },
      }),
      at: ['Document Properties.Content.inputs.cloudWatchEncryptionEnabled'],
    },
  ],
  notApplicable: [
    { name: 'a command', template: document({ DocumentType: 'Command', Content: {} }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: document({
        DocumentType: 'Session',
        Content: {
          sessionType: 'Standard_Stream',
          inputs: { s3BucketName: 'sessions', s3EncryptionEnabled: { 'Fn::ImportValue': 'Shared' } },
        },
      }),
      at: ['Document Properties.Content.inputs.s3EncryptionEnabled'],
    },
  ],
};
