import { App, RemovalPolicy, Stack, type CfnResource } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** CloudFormation takes 500 resources a stack. */
const PER_STACK = 400;
/** Resources that {@link addService} makes. */
const PER_SERVICE = 20;

/**
 * An app of services, each with a role, a function, stores, keys and a firewall; every fourth has mistakes, the others pass even strict
 * rules: what is compared is judging, not the writing of findings that one of the two has more rules for. Written with typed resources,
 * which is what cdk-nag reads.
 */
export function appOf(resources: number): App {
  const app = new App({ analyticsReporting: false, treeMetadata: false, autoSynth: false });
  for (let made = 0; made < resources; made += PER_STACK) {
    const stack = new Stack(app, `Stack${made / PER_STACK}`, { env: { account: '111122223333', region: 'eu-central-1' } });
    for (let index = 0; index < Math.min(PER_STACK, resources - made) / PER_SERVICE; index++) {
      addService(stack, `Service${index}`, index % 4 === 3);
    }
  }
  return app;
}

function addService(stack: Stack, id: string, isCareless: boolean): void {
  const key = kept(new kms.CfnKey(stack, `${id}Key`, {
    enableKeyRotation: !isCareless,
    keyPolicy: policy({ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${stack.account}:root` }, Action: 'kms:*', Resource: '*' }),
  }));
  new kms.CfnAlias(stack, `${id}Alias`, { aliasName: `alias/${stack.node.id}-${id}`, targetKeyId: key.ref });
  const queue = kept(new sqs.CfnQueue(stack, `${id}Queue`, {
    kmsMasterKeyId: key.ref,
    redrivePolicy: { deadLetterTargetArn: `arn:aws:sqs:${stack.region}:${stack.account}:failed`, maxReceiveCount: 5 },
  }));
  const topic = new sns.CfnTopic(stack, `${id}Topic`, {
    kmsMasterKeyId: key.ref,
    deliveryStatusLogging: [{ protocol: 'sqs', failureFeedbackRoleArn: roleOf(stack, 'feedback') }],
  });
  new sns.CfnSubscription(stack, `${id}Subscription`, { topicArn: topic.ref, protocol: 'sqs', endpoint: queue.attrArn });
  for (const name of ['Uploads', 'Reports', 'Archive']) {
    addBucket(stack, `${id}${name}`, { key, topic, isCareless });
  }
  const group = new ec2.CfnSecurityGroup(stack, `${id}Firewall`, {
    groupDescription: id,
    vpcId: 'vpc-12345678',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 5433, toPort: 5433, cidrIp: isCareless ? '0.0.0.0/0' : '10.0.0.0/16', description: 'Database' }],
    securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIp: '10.0.0.0/16', description: 'Endpoints' }],
  });
  const table = addStores(stack, id, { key, group, isCareless });
  addFunction(stack, id, { key, group, table, queue, isCareless });
}

function addBucket(stack: Stack, id: string, { key, topic, isCareless }: { key: kms.CfnKey; topic: sns.CfnTopic; isCareless: boolean }): void {
  const bucket = kept(new s3.CfnBucket(stack, id, {
    bucketEncryption: { serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn } }] },
    publicAccessBlockConfiguration: isCareless ? undefined : s3.BlockPublicAccess.BLOCK_ALL,
    versioningConfiguration: { status: 'Enabled' },
    objectLockEnabled: true,
    loggingConfiguration: isCareless ? undefined : { destinationBucketName: 'central-access-logs', logFilePrefix: id },
    notificationConfiguration: { topicConfigurations: [{ event: 's3:ObjectRemoved:*', topic: topic.ref }] },
    lifecycleConfiguration: {
      rules: [{ status: 'Enabled', expirationInDays: 730, noncurrentVersionExpiration: { noncurrentDays: 90 }, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }],
    },
    replicationConfiguration: {
      role: roleOf(stack, 'replication'),
      rules: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::central-copies' }, prefix: '' }],
    },
  }));
  new s3.CfnBucketPolicy(stack, `${id}Policy`, {
    bucket: bucket.ref,
    policyDocument: policy({
      Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucket.attrArn, `${bucket.attrArn}/*`], Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  });
}

function addStores(stack: Stack, id: string, { key, group, isCareless }: { key: kms.CfnKey; group: ec2.CfnSecurityGroup; isCareless: boolean }) {
  kept(new rds.CfnDBInstance(stack, `${id}Database`, {
    engine: 'postgres',
    dbInstanceClass: 'db.t4g.micro',
    allocatedStorage: '20',
    storageEncrypted: !isCareless,
    kmsKeyId: isCareless ? undefined : key.attrArn,
    vpcSecurityGroups: [group.attrGroupId],
    manageMasterUserPassword: true,
    masterUsername: 'owner',
    backupRetentionPeriod: 7,
    deletionProtection: true,
    autoMinorVersionUpgrade: true,
    copyTagsToSnapshot: true,
    port: '5433',
    multiAz: true,
    enableIamDatabaseAuthentication: true,
    enableCloudwatchLogsExports: ['postgresql', 'upgrade'],
    monitoringInterval: 60,
    monitoringRoleArn: roleOf(stack, 'monitoring'),
  }));
  kept(new ec2.CfnVolume(stack, `${id}Disk`, { availabilityZone: 'eu-central-1a', size: 8, encrypted: !isCareless, kmsKeyId: isCareless ? undefined : key.attrArn }));
  return kept(new dynamodb.CfnTable(stack, `${id}Table`, {
    keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
    attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
    billingMode: 'PAY_PER_REQUEST',
    sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: key.attrArn },
    deletionProtectionEnabled: true,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: !isCareless },
  }));
}

interface FunctionOptions {
  readonly key: kms.CfnKey;
  readonly group: ec2.CfnSecurityGroup;
  readonly table: dynamodb.CfnTable;
  readonly queue: sqs.CfnQueue;
  readonly isCareless: boolean;
}

function addFunction(stack: Stack, id: string, { key, group, table, queue, isCareless }: FunctionOptions): void {
  const role = new iam.CfnRole(stack, `${id}Role`, {
    assumeRolePolicyDocument: policy({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
  });
  new iam.CfnPolicy(stack, `${id}Policy`, {
    policyName: `${id}Policy`,
    roles: [role.ref],
    policyDocument: policy({ Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: isCareless ? '*' : table.attrArn }),
  });
  new lambda.CfnFunction(stack, `${id}Function`, {
    role: role.attrArn,
    code: { zipFile: 'exports.handler = async () => {};' },
    handler: 'index.handler',
    runtime: isCareless ? 'nodejs14.x' : 'nodejs22.x',
    environment: { variables: { TABLE: table.ref } },
    kmsKeyArn: key.attrArn,
    tracingConfig: { mode: 'Active' },
    deadLetterConfig: { targetArn: queue.attrArn },
    reservedConcurrentExecutions: 5,
    codeSigningConfigArn: `arn:aws:lambda:${stack.region}:${stack.account}:code-signing-config:csc-0123456789abcdef0`,
    vpcConfig: { subnetIds: ['subnet-12345678', 'subnet-87654321'], securityGroupIds: [group.attrGroupId] },
  });
  kept(new logs.CfnLogGroup(stack, `${id}Logs`, { retentionInDays: 365, kmsKeyId: key.attrArn, deletionProtectionEnabled: true }));
}

/** Data stays when the stack goes. */
function kept<T extends CfnResource>(resource: T): T {
  resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
  return resource;
}

function roleOf(stack: Stack, name: string): string {
  return `arn:aws:iam::${stack.account}:role/${name}`;
}

function policy(statement: object): object {
  return { Version: '2012-10-17', Statement: [statement] };
}
