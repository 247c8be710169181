import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Transform: { Type: 'AWS::Glue::MLTransform', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        Role: 'r',
        InputRecordTables: {},
        TransformParameters: { TransformType: 'FIND_MATCHES' },
        TransformEncryption: { MLUserDataEncryption: { MLUserDataEncryptionMode: 'SSE-KMS', KmsKeyId: 'k' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({
        Role: 'r',
        InputRecordTables: {},
        TransformParameters: { TransformType: 'FIND_MATCHES' },
        TransformEncryption: { MLUserDataEncryption: { MLUserDataEncryptionMode: 'DISABLED' } },
      }),
      at: ['Transform Properties.TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode'],
    },
    {
      name: 'not said',
      template: given({ Role: 'r', InputRecordTables: {}, TransformParameters: { TransformType: 'FIND_MATCHES' } }),
      at: ['Transform Properties.TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        Role: 'r',
        InputRecordTables: {},
        TransformParameters: { TransformType: 'FIND_MATCHES' },
        TransformEncryption: { MLUserDataEncryption: { MLUserDataEncryptionMode: { 'Fn::ImportValue': 'Mode' } } },
      }),
      at: ['Transform Properties.TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode'],
    },
  ],
};
