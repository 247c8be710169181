import { Stack } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** A topic as the target of a rule. That of aws-cdk-lib would let EventBridge publish for any account. */
export function publishTo(scope: Construct, topic: sns.ITopic, input?: events.RuleTargetInput): events.IRuleTarget {
  topic.addToResourcePolicy(new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('events.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEqualsIfExists: { 'aws:SourceAccount': Stack.of(scope).account } },
  }));
  return { bind: () => ({ arn: topic.topicArn, input, targetResource: topic }) };
}
