import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Canary: {
      Type: 'AWS::Synthetics::Canary',
      Properties: { Name: 'shop', ArtifactS3Location: 's3://canary', RuntimeVersion: 'syn-nodejs-puppeteer-9.1', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({ ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Canary Properties.ArtifactConfig.S3Encryption.KmsKeyArn'] },
    {
      name: 'the key of S3',
      template: given({ ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } } }),
      at: ['Canary Properties.ArtifactConfig.S3Encryption.KmsKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ ArtifactConfig: { S3Encryption: { KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } } }),
      at: ['Canary Properties.ArtifactConfig.S3Encryption.KmsKeyArn'],
    },
  ],
};
