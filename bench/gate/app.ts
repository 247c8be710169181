import { App, Stack } from 'aws-cdk-lib';
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

/** An app of services, each with a role, a function, stores, keys and a firewall; every fourth has mistakes. Written with typed resources, which is what cdk-nag reads. */
export function appOf(resources: number): App {
  const app = new App({ analyticsReporting: false, treeMetadata: false });
  for (let made = 0; made < resources; made += PER_STACK) {
    const stack = new Stack(app, `Stack${made / PER_STACK}`, { env: { account: '111122223333', region: 'eu-central-1' } });
    for (let index = 0; index < Math.min(PER_STACK, resources - made) / PER_SERVICE; index++) {
      addService(stack, `Service${index}`, index % 4 === 3);
    }
  }
  return app;
}

function addService(stack: Stack, id: string, isCareless: boolean): void {
  const key = new kms.CfnKey(stack, `${id}Key`, {
    enableKeyRotation: !isCareless,
    keyPolicy: policy({ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${stack.account}:root` }, Action: 'kms:*', Resource: '*' }),
  });
  new kms.CfnAlias(stack, `${id}Alias`, { aliasName: `alias/${stack.node.id}-${id}`, targetKeyId: key.ref });
  for (const name of ['Uploads', 'Reports', 'Archive']) {
    const bucket = new s3.CfnBucket(stack, `${id}${name}`, {
      bucketEncryption: { serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn } }] },
      publicAccessBlockConfiguration: isCareless ? undefined : s3.BlockPublicAccess.BLOCK_ALL,
      versioningConfiguration: { status: 'Enabled' },
    });
    new s3.CfnBucketPolicy(stack, `${id}${name}Policy`, {
      bucket: bucket.ref,
      policyDocument: policy({
        Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucket.attrArn, `${bucket.attrArn}/*`], Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    });
  }
  const table = new dynamodb.CfnTable(stack, `${id}Table`, {
    keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
    attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: !isCareless },
  });
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
  });
  new logs.CfnLogGroup(stack, `${id}Logs`, { retentionInDays: 365, kmsKeyId: key.attrArn });
  const queue = new sqs.CfnQueue(stack, `${id}Queue`, { kmsMasterKeyId: key.ref });
  const topic = new sns.CfnTopic(stack, `${id}Topic`, { kmsMasterKeyId: key.ref });
  new sns.CfnSubscription(stack, `${id}Subscription`, { topicArn: topic.ref, protocol: 'sqs', endpoint: queue.attrArn });
  const group = new ec2.CfnSecurityGroup(stack, `${id}Firewall`, {
    groupDescription: id,
    vpcId: 'vpc-12345678',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 5432, toPort: 5432, cidrIp: isCareless ? '0.0.0.0/0' : '10.0.0.0/16', description: 'Database' }],
  });
  new rds.CfnDBInstance(stack, `${id}Database`, {
    engine: 'postgres',
    dbInstanceClass: 'db.t4g.micro',
    allocatedStorage: '20',
    storageEncrypted: !isCareless,
    vpcSecurityGroups: [group.attrGroupId],
    manageMasterUserPassword: true,
    masterUsername: 'owner',
    backupRetentionPeriod: 7,
    deletionProtection: true,
    autoMinorVersionUpgrade: true,
  });
  new ec2.CfnVolume(stack, `${id}Disk`, { availabilityZone: 'eu-central-1a', size: 8, encrypted: !isCareless });
}

function policy(statement: object): object {
  return { Version: '2012-10-17', Statement: [statement] };
}
