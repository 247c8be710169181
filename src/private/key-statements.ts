import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, AnyPrincipal, Effect, IPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CRYPTOGRAPHY, ENCRYPT_DECRYPT, GRANTS } from './key-actions';

/** In a key policy `*` means this key. */
const THIS_KEY = ['*'];

type Conditions = Record<string, Record<string, unknown>>;

export function allow(sid: string, principals: IPrincipal[], actions: string[], conditions?: Conditions): PolicyStatement {
  return new PolicyStatement({ sid, principals, actions, resources: THIS_KEY, conditions });
}

function allowService(sid: string, service: string, actions: string[], conditions?: Conditions): PolicyStatement {
  return allow(sid, [new ServicePrincipal(service)], actions, conditions);
}

/** A key policy that its own author cannot change any more locks everyone out; KMS checks that unless told not to. */
export function denyBypassOfLockoutCheck(): PolicyStatement {
  return new PolicyStatement({
    sid: 'DenyBypassPolicyLockoutSafetyCheck',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['kms:PutKeyPolicy'],
    resources: THIS_KEY,
    conditions: { Bool: { 'kms:BypassPolicyLockoutSafetyCheck': 'true' } },
  });
}

/**
 * Cryptography and grants, for everyone outside the organization but AWS services in their own name. A principal without
 * an organization has no such key in its request, for which a negated operator is true.
 */
export function denyUseOutsideOrganization(organizationId: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'DenyUseOutsideOrganization',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: CRYPTOGRAPHY,
    resources: THIS_KEY,
    conditions: {
      StringNotEquals: { 'aws:PrincipalOrgID': organizationId },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  });
}

/** Use while all the given keys of the request have the given values. */
export function use(principals: IPrincipal[], actions: string[], equal: Record<string, unknown>): PolicyStatement {
  return allow('ConditionalUse', principals, actions, Object.keys(equal).length > 0 ? { StringEquals: equal } : undefined);
}

/** Grants that only an AWS service may ask for, on behalf of the caller. */
export function allowResourceGrants(sid: string, principals: IPrincipal[], conditions: Conditions = {}): PolicyStatement {
  return allow(sid, principals, GRANTS, { ...conditions, Bool: { 'kms:GrantIsForAWSResource': 'true' } });
}

/** Everyone in the account whose IAM policies permit it, but only through the given services: what AWS managed keys do. */
export function viaServices(stack: Stack, services: string[]): PolicyStatement[] {
  const account = [new AccountRootPrincipal()];
  const conditions = {
    StringEquals: {
      'kms:CallerAccount': stack.account,
      'kms:ViaService': services.map((service) => `${service}.${stack.region}.amazonaws.com`),
    },
  };
  return [
    allow('UseThroughServices', account, ENCRYPT_DECRYPT, conditions),
    allowResourceGrants('GrantsThroughServices', account, conditions),
  ];
}

/**
 * CloudTrail encrypts log and digest files, and describes the key. Decryption is what a trail needs to be created or
 * updated when its bucket has an S3 Bucket Key.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function cloudTrail(stack: Stack, trailArn: string, anyAccount: boolean): PolicyStatement[] {
  const source = { 'aws:SourceArn': trailArn };
  const service = 'cloudtrail.amazonaws.com';
  return [
    allowService('CloudTrailEncrypt', service, ['kms:GenerateDataKey*'], {
      StringEquals: source,
      StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': trailsOf(stack, anyAccount) },
    }),
    allowService('CloudTrailDecrypt', service, ['kms:Decrypt'], { StringEquals: source }),
    allowService('CloudTrailDescribe', service, ['kms:DescribeKey'], { StringEquals: source }),
  ];
}

/**
 * Who reads log files, but nothing else that the key encrypts.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function cloudTrailReaders(stack: Stack, readers: IPrincipal[], anyAccount: boolean): PolicyStatement {
  return allow('CloudTrailReaders', readers, ['kms:Decrypt'], {
    StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': trailsOf(stack, anyAccount) },
  });
}

function trailsOf(stack: Stack, anyAccount: boolean): string {
  return stack.formatArn({
    service: 'cloudtrail',
    region: '*',
    account: anyAccount ? '*' : stack.account,
    resource: 'trail',
    resourceName: '*',
  });
}

/**
 * A service that publishes to an encrypted topic, or sends to an encrypted queue, for resources of this account.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export function publisher(stack: Stack, service: string, sourceArn: string | undefined): PolicyStatement {
  return allowService('Publisher', service, ['kms:Decrypt', 'kms:GenerateDataKey*'], {
    StringEquals: { 'aws:SourceAccount': stack.account },
    ...sourceArn !== undefined && { ArnLike: { 'aws:SourceArn': sourceArn } },
  });
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html */
export function cloudWatchLogs(stack: Stack, logGroupName: string): PolicyStatement {
  const logGroup = stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return allowService('CloudWatchLogs', `logs.${stack.region}.${Aws.URL_SUFFIX}`,
    ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroup } });
}

/**
 * Without conditions on the source, because EventBridge sends none to KMS.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export function eventBridge(): PolicyStatement {
  return allowService('EventBridge', 'events.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey*']);
}

export function cloudWatchAlarms(stack: Stack): PolicyStatement {
  return allowService('CloudWatchAlarms', 'cloudwatch.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey*'], fromAlarms(stack));
}

/** The conditions under which CloudWatch acts for an alarm of this account and Region. */
export function fromAlarms(stack: Stack): Conditions {
  const alarms = stack.formatArn({ service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  return { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': alarms } };
}

/** @see https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html */
export function config(stack: Stack): PolicyStatement {
  return allowService('Config', 'config.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey'], {
    StringEquals: { 'aws:SourceAccount': stack.account },
  });
}

/** @see https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html */
export function guardDuty(stack: Stack, detectorArn: string): PolicyStatement {
  return allowService('GuardDuty', 'guardduty.amazonaws.com', ['kms:GenerateDataKey'], {
    StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': detectorArn },
  });
}

/** @see https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html */
export function macie(stack: Stack): PolicyStatement {
  const sources = [
    stack.formatArn({ service: 'macie2', resource: 'export-configuration', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME }),
    stack.formatArn({ service: 'macie2', resource: 'classification-job', resourceName: '*' }),
  ];
  return allowService('Macie', 'macie.amazonaws.com', ['kms:Encrypt', 'kms:GenerateDataKey'], {
    StringEquals: { 'aws:SourceAccount': stack.account },
    ArnLike: { 'aws:SourceArn': sources },
  });
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html */
export function logDelivery(stack: Stack): PolicyStatement {
  const deliveries = stack.formatArn({ service: 'logs', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME });
  return allowService('LogDelivery', 'delivery.logs.amazonaws.com', ENCRYPT_DECRYPT, {
    StringEquals: { 'aws:SourceAccount': stack.account },
    ArnLike: { 'aws:SourceArn': deliveries },
  });
}
