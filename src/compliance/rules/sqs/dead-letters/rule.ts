import { mustName } from '../../../domain/customer-keys';
import { jsonIn } from '../../../domain/json-text';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SQS-3',
  title: 'Queues put aside what cannot be handled',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SQS::Queue'],
  rationale: 'A message that nobody can handle comes back for ever, or is lost.',
  remediation: 'Set RedrivePolicy.deadLetterTargetArn',
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html'],
  judge(queue) {
    // A queue that takes the failed messages of others needs none.
    const redrive = jsonIn(queue.at('RedrivePolicy'));
    const isForFailures = queue.at('RedriveAllowPolicy').isSet || queue.estate.ofType('AWS::SQS::Queue').some((other) =>
      other !== queue && queue.named(jsonIn(other.at('RedrivePolicy')).at('deadLetterTargetArn')).includes(queue));
    return isForFailures ? NOT_APPLICABLE : mustName(redrive.at('deadLetterTargetArn'), 'messages that fail are lost');
  },
});
