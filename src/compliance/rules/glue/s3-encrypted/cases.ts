import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::Glue::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: [{ S3EncryptionMode: 'SSE-KMS', KmsKeyArn: 'k' }] } }),
    },
    {
      name: 'of S3, a single one',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: { S3EncryptionMode: 'SSE-S3' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: [{ S3EncryptionMode: 'DISABLED' }] } }),
      at: ['Configuration Properties.EncryptionConfiguration.S3Encryptions.0.S3EncryptionMode'],
    },
    {
      name: 'not said',
      template: given({ Name: 'c', EncryptionConfiguration: {} }),
      at: ['Configuration Properties.EncryptionConfiguration.S3Encryptions'],
    },
    {
      name: 'no mode',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: [{ KmsKeyArn: 'k' }] } }),
      at: ['Configuration Properties.EncryptionConfiguration.S3Encryptions.0.S3EncryptionMode'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: [{ S3EncryptionMode: { 'Fn::ImportValue': 'Mode' } }] } }),
      at: ['Configuration Properties.EncryptionConfiguration.S3Encryptions.0.S3EncryptionMode'],
    },
    {
      name: 'a list of another stack',
      template: given({ Name: 'c', EncryptionConfiguration: { S3Encryptions: { 'Fn::ImportValue': 'List' } } }),
      at: ['Configuration Properties.EncryptionConfiguration.S3Encryptions'],
    },
  ],
};
