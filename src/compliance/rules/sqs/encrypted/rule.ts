import { mustNotBeFalse } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SQS-1',
  title: 'Queues are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SQS::Queue'],
  rationale: 'Messages lie in clear on the disks of the service.',
  remediation: 'Remove SqsManagedSseEnabled false, or set KmsMasterKeyId',
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html'],
  checks: ['sqs_queues_server_side_encryption_enabled'],
  judge(queue) {
    // Since 2023 queues are encrypted unless somebody says no.
    return queue.at('KmsMasterKeyId').isSet && queue.at('KmsMasterKeyId').pattern() !== ''
      ? COMPLIANT
      : mustNotBeFalse(queue.at('SqsManagedSseEnabled'), 'messages are not encrypted');
  },
});
