import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { isObject, read, write, type Json, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

const SID = 'DenyWithoutTls';
const POLICY = 'AWS::S3::BucketPolicy';

/**
 * Lets buckets refuse requests without TLS: by a statement in the policy of the bucket, which is made if there is none in its stack.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export class BucketSecureTransport extends ResourceFix {
  constructor() {
    super(['S3-6'], ['AWS::S3::Bucket']);
  }

  /** Fixes one bucket. */
  public applyTo(construct: IConstruct): void {
    if (CfnResource.isCfnResource(construct) && this.supports(construct)) {
      refuseWithoutTls(construct);
    }
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return properties;
  }
}

function refuseWithoutTls(bucket: CfnResource): void {
  const policies = policiesOf(bucket);
  if (policies.length === 0) {
    new CfnBucketPolicy(bucket, 'SecureTransport', { bucket: bucket.ref, policyDocument: { Version: '2012-10-17', Statement: [statementFor(bucket)] } });
  }
  for (const policy of policies) {
    const properties = read(policy);
    write(policy, properties, withStatement(properties, statementFor(bucket)));
  }
}

function policiesOf(bucket: CfnResource): CfnResource[] {
  const stack = Stack.of(bucket);
  const names = [bucket.ref, read(bucket).BucketName].map((name) => JSON.stringify(stack.resolve(name)));
  return stack.node.findAll().filter((node): node is CfnResource => (
    CfnResource.isCfnResource(node) && node.cfnResourceType === POLICY && Stack.of(node) === stack
      && names.includes(JSON.stringify(stack.resolve(read(node).Bucket)))));
}

function statementFor(bucket: CfnResource): JsonObject {
  const arn = bucket.getAtt('Arn').toString();
  return {
    Sid: SID,
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

function withStatement(properties: JsonObject, statement: JsonObject): JsonObject {
  const document = properties.PolicyDocument as Json | undefined;
  const given = isObject(document) ? document.Statement as Json | undefined : undefined;
  const statements = Array.isArray(given) ? given as Json[] : given === undefined ? [] : [given];
  return statements.some((one) => isObject(one) && one.Sid === SID)
    ? properties
    : { ...properties, PolicyDocument: { Version: '2012-10-17', ...(isObject(document) ? document : {}), Statement: [...statements, statement] } };
}
