import { type App, type Environment, Stack } from 'aws-cdk-lib';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { data, identity } from 'cdk-security-baseline';

/** Instances, containers, and machines outside of AWS, which hand each other files in a bucket; none of them has an access key. */
export function build(app: App): Stack {
  const stack = new Stack(app, 'Workloads', { env: environmentOfTheCli() });
  const reports = new data.SecureBucket(stack, 'Reports');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, flowLogs: { all: {} } });

  const web = new identity.HardenedLaunchTemplate(stack, 'Web', {
    securityGroup: new ec2.SecurityGroup(stack, 'WebFirewall', { vpc, description: 'The web servers' }),
  });
  allow(web, reports, 's3:GetObject', 'site.zip');

  allow(container(stack), reports, 's3:PutObject', 'report.csv');

  const backup = new identity.RolesAnywhereRole(stack, 'Backup', {
    trustSource: identity.TrustSource.privateCertificateAuthority(authority(stack)),
    commonNames: ['backup.example.com'],
  });
  allow(backup, reports, 's3:GetObject', 'report.csv');

  const pipeline = new identity.OidcFederatedRole(stack, 'Pipeline', {
    issuerUrl: 'https://gitlab.com',
    audiences: ['https://gitlab.com'],
    subjects: ['project_path:my-group/reports:ref_type:branch:ref:main'],
  });
  allow(pipeline, reports, 's3:PutObject', 'site.zip');
  return stack;
}

/** One action on one object: `grantRead()` would open all of the bucket. */
function allow({ grantPrincipal }: iam.IGrantable, reports: data.SecureBucket, action: 's3:GetObject' | 's3:PutObject', object: string): void {
  const statement = (allowed: string, resource: string) => new iam.PolicyStatement({ actions: [allowed], resources: [resource] });
  grantPrincipal.addToPrincipalPolicy(statement(action, reports.bucket.arnForObjects(object)));
  if (reports.key) {
    grantPrincipal.addToPrincipalPolicy(statement(action === 's3:GetObject' ? 'kms:Decrypt' : 'kms:GenerateDataKey', reports.key.keyArn));
  }
}

/** A task whose application is not what ECS needs to start it. */
function container(stack: Stack): identity.EcsTaskRoles {
  const logGroup = new logs.LogGroup(stack, 'MakerLog', { retention: logs.RetentionDays.ONE_YEAR });
  const roles = new identity.EcsTaskRoles(stack, 'Maker', { logGroups: [logGroup] });
  const task = new ecs.FargateTaskDefinition(stack, 'MakerTask', { taskRole: roles.taskRole, executionRole: roles.executionRole });
  task.addContainer('Maker', {
    image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox:stable'),
    logging: ecs.LogDrivers.awsLogs({ logGroup, streamPrefix: 'maker' }),
    readonlyRootFilesystem: true,
  });
  return roles;
}

/** The authority that vouches for the machines outside; put your own here. */
function authority(stack: Stack): acmpca.ICertificateAuthority {
  return acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Authority', stack.formatArn({
    service: 'acm-pca', resource: 'certificate-authority', resourceName: '11111111-2222-3333-4444-555555555555',
  }));
}

/** The account and Region of the CLI's credentials; none means that the template fits any. */
function environmentOfTheCli(): Environment | undefined {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account && region ? { account, region } : undefined;
}
