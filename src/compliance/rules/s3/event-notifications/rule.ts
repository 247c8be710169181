import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-14',
  title: 'Buckets tell of what happens in them',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Events let others scan new objects and notice deletions.',
  remediation: 'Set NotificationConfiguration, such as EventBridgeConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  controls: ['FSBP S3.11'],
  judge(bucket) {
    const events = bucket.at('NotificationConfiguration');
    const bridge = events.at('EventBridgeConfiguration');
    const hasTarget = ['LambdaConfigurations', 'QueueConfigurations', 'TopicConfigurations'].some((name) => events.at(name).isSet);
    return failUnless(hasTarget || (bridge.isSet && !bridge.at('EventBridgeEnabled').isFalse()), events, 'nobody hears of new and deleted objects');
  },
});
