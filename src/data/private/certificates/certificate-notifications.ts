import { type Stack } from 'aws-cdk-lib';
import { EventField, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { fromAlarms } from '../../../private/key-statements';

/** Lets alarms and EventBridge of the account publish to a topic; says whether that could be added. */
export function allowNotifications(stack: Stack, topic: sns.ITopic): boolean {
  const allow = (service: string, conditions: Record<string, Record<string, unknown>>) => topic.addToResourcePolicy(new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(service)],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions,
  })).statementAdded;
  const results = [
    allow('cloudwatch.amazonaws.com', fromAlarms(stack)),
    // EventBridge is not documented to say for which account it publishes to a topic: if it does, it must be this one.
    allow('events.amazonaws.com', { StringEqualsIfExists: { 'aws:SourceAccount': stack.account } }),
  ];
  return results.every((added) => added);
}

/** What a person needs in order to find the certificate. A line each, as e-mail shows them. */
export function eventMessage(path: string): RuleTargetInput {
  const field = (name: string) => EventField.fromPath(name);
  return RuleTargetInput.fromMultilineText([
    `${EventField.detailType}, in account ${EventField.account}, ${field('$.region')}`,
    `Certificate of ${field('$.detail.CommonName')} (${path})`,
    field('$.resources[0]'),
  ].join('\n'));
}
