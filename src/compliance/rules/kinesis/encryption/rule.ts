import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KINESIS-1',
  title: 'Streams are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Kinesis::Stream'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set StreamEncryption, with EncryptionType KMS and KeyId alias/aws/kinesis or an own key',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kinesis-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kinesis-stream.html',
  ],
  checks: ['kinesis_stream_encrypted_at_rest'],
  controls: ['FSBP Kinesis.1'],
  judge(stream) {
    return mustBeOneOf(stream.at('StreamEncryption', 'EncryptionType'), ['KMS'], 'records are not encrypted');
  },
});
