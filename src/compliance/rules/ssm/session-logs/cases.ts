import type { RuleCases } from '../../../model/cases';

const document = (Properties: object) => ({ Resources: { Document: { Type: 'AWS::SSM::Document', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a log group',
      template: document({
        DocumentType: 'Session',
        Content: {
          schemaVersion: '1.0',
          sessionType: 'Standard_Stream',
          inputs: { cloudWatchLogGroupName: 'sessions', cloudWatchEncryptionEnabled: true },
        },
      }),
    },
    {
      name: 'as a text',
      template: document({ DocumentType: 'Session', Content: '{"sessionType":"Standard_Stream","inputs":{"s3BucketName":"sessions"}}' }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: document({
        DocumentType: 'Session',
        Content: { schemaVersion: '1.0', sessionType: 'Standard_Stream', inputs: { s3BucketName: '', cloudWatchLogGroupName: '' } },
      }),
      at: ['Document Properties.Content.inputs'],
    },
    {
      name: 'as a text',
      template: document({ DocumentType: 'Session', Content: '{"sessionType":"Standard_Stream","inputs":{}}' }),
      at: ['Document Properties.Content'],
    },
  ],
  notApplicable: [
    { name: 'a command', template: document({ DocumentType: 'Command', Content: {} }) },
    { name: 'a tunnel', template: document({ DocumentType: 'Session', Content: { sessionType: 'Port' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: document({ DocumentType: 'Session', Content: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Document Properties.Content'],
    },
  ],
};
