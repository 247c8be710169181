/**
 * Services that send `aws:SourceAccount`, `aws:SourceArn` or both when they use a resource for somebody, so that a resource policy can
 * ask for whom. Regional names such as `logs.eu-west-1.amazonaws.com` count as well.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
const SENDS_SOURCE = [
  'apigateway', 'appstream', 'backup', 'budgets', 'cloudfront', 'cloudtrail', 'cloudwatch', 'codestar-notifications', 'cognito-idp', 'config', 'costalerts',
  'delivery.logs', 'emr-serverless', 'events', 'guardduty', 'iot', 'lambda', 'logdelivery.elasticloadbalancing', 'logging.s3', 'logs', 'macie',
  'personalize', 's3', 'scheduler', 'ses', 'sns', 'ssm', 'transfer',
];

/**
 * EventBridge publishes to topics, and uses their keys, without saying for which rule. It does say so for the key of an event bus, but a
 * key does not tell what it is for.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
const SILENT = ['events sns', 'events kms'];

/** Whether a service can be asked for whom it uses a resource of another service. */
export function sendsSource(principal: string, resourceService: string): boolean {
  const name = principal.replace(/\.amazonaws\.com(\.cn)?$/, '').replace(/\.[a-z]{2}(-[a-z]+)+-\d$/, '');
  return SENDS_SOURCE.includes(name) && !SILENT.includes(`${name} ${resourceService}`);
}
