import type { RuleCases } from '../../../model/cases';

const document = (Properties: object) => ({ Resources: { Document: { Type: 'AWS::SSM::Document', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: document({
        DocumentType: 'Session',
        Content: { sessionType: 'Standard_Stream', inputs: { kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: document({ DocumentType: 'Session', Content: { sessionType: 'Standard_Stream', inputs: { kmsKeyId: '' } } }),
      at: ['Document Properties.Content.inputs.kmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'a command', template: document({ DocumentType: 'Command', Content: {} }) },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: document({
        DocumentType: 'Session',
        Content: { sessionType: 'Standard_Stream', inputs: { kmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } } },
      }),
      at: ['Document Properties.Content.inputs.kmsKeyId'],
    },
  ],
};
