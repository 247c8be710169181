import { type App, CfnResource, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** A shop with five mistakes, each made in another way. None of them is in a construct of this library. */
export function build(app: App): void {
  const shop = new Stack(app, 'Shop');
  servers(shop);
  downloads(shop);
  operators(shop);
  jobs(new NestedStack(shop, 'Jobs'));
  downloads(new Stack(new Stage(app, 'Prod'), 'Shop'));
}

/** Open to the world: the port of the administrators. */
function servers(stack: Stack): void {
  new ec2.CfnSecurityGroup(stack, 'Servers', {
    groupDescription: 'The servers of the shop',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0', description: 'Administrators' }],
  });
}

/** A generic resource: tools that look at classes of the CDK do not see that its access is public. */
function downloads(stack: Stack): void {
  new CfnResource(stack, 'Downloads', {
    type: 'AWS::S3::Bucket',
    properties: {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false, RestrictPublicBuckets: false },
    },
  });
}

/** What stands in the code may read; what an override makes of it may do everything. */
function operators(stack: Stack): void {
  const policy = new iam.CfnManagedPolicy(stack, 'Operators', {
    policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' }] },
  });
  policy.addPropertyOverride('PolicyDocument.Statement.0.Action', '*');
}

/** Not encrypted, in a nested stack. */
function jobs(stack: Stack): void {
  new sqs.CfnQueue(stack, 'Orders', { sqsManagedSseEnabled: false });
}
