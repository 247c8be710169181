import { mustName } from '../../../domain/customer-keys';
import { jsonIn } from '../../../domain/json-text';
import type { Estate } from '../../../model/estate';
import { UnknownValue } from '../../../model/property';
import type { Resource, ResourceProperty } from '../../../model/resource';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const TAKERS = Symbol('queues that take what others could not handle');

function takesFailures(queue: Resource): boolean {
  const { takers, open } = queue.estate.once(TAKERS, takersOf);
  const [unknown] = takers.has(queue) ? [] : open.filter(({ owner }) => owner !== queue);
  if ((unknown as ResourceProperty | undefined) !== undefined) {
    throw new UnknownValue(unknown);
  }
  return takers.has(queue);
}

function takersOf(estate: Estate): { readonly takers: ReadonlySet<Resource>; readonly open: readonly ResourceProperty[] } {
  const policies = estate.ofType('AWS::SQS::Queue').map((queue) => queue.at('RedrivePolicy'));
  const open = policies.filter(({ isOpaque }) => isOpaque);
  const named = policies.filter(({ isOpaque }) => !isOpaque).flatMap((policy) => {
    const others = policy.owner.named(jsonIn(policy).at('deadLetterTargetArn'));
    return others.filter((other) => other !== policy.owner);
  });
  return { takers: new Set(named), open };
}

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
    const isForFailures = queue.at('RedriveAllowPolicy').isSet || takesFailures(queue);
    return isForFailures ? NOT_APPLICABLE : mustName(redrive.at('deadLetterTargetArn'), 'messages that fail are lost');
  },
});
