import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-9',
  title: 'Transforms of Glue encrypt what they learned from',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::MLTransform'],
  rationale: 'Labels are pieces of the data, chosen by people.',
  remediation: 'Set TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode to SSE-KMS, with a key',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-glue-mltransform-mluserdataencryption.html',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_MLUserDataEncryption.html',
  ],
  judge(transform) {
    const mode = transform.at('TransformEncryption', 'MLUserDataEncryption', 'MLUserDataEncryptionMode');
    return mustBeOneOf(mode, ['SSE-KMS', 'SSEKMS'], 'labels are not encrypted');
  },
});
