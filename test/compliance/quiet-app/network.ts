import * as cdk from 'aws-cdk-lib';
import {
  aws_autoscaling as autoscaling, aws_certificatemanager as acm, aws_cloudfront as cloudfront, aws_cloudfront_origins as origins, aws_ec2 as ec2,
  aws_elasticloadbalancingv2 as elb, aws_iam as iam, aws_kms as kms, aws_logs as logs, aws_route53 as route53, aws_s3 as s3, aws_wafv2 as waf,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A VPC with servers behind a load balancer, and a website behind CloudFront. */
export class NetworkStack extends cdk.Stack {
  readonly vpc: ec2.Vpc;

  constructor(scope: Construct, id: string, props: cdk.StackProps) {
    super(scope, id, props);
    this.vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: true });
    const key = new kms.Key(this, 'LogKey', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal('logs.eu-west-1.amazonaws.com', {
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': this.formatArn({
            service: 'logs',
            resource: 'log-group',
            resourceName: '*',
            arnFormat: cdk.ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    }));
    this.vpc.addFlowLog('Flow', {
      destination: ec2.FlowLogDestination.toCloudWatchLogs(new logs.LogGroup(this, 'FlowLog', {
        retention: logs.RetentionDays.ONE_YEAR,
        encryptionKey: key,
      })),
    });
    this.vpc.addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
    this.vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
    this.servers();
    this.website();
  }

  private servers(): void {
    const accessLogs = new s3.Bucket(this, 'AccessLogs', {
      encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, versioned: true,
    });
    const group = new ec2.SecurityGroup(this, 'ServerGroup', { vpc: this.vpc, description: 'Servers' });
    const servers = new autoscaling.AutoScalingGroup(this, 'Servers', {
      vpc: this.vpc,
      minCapacity: 2,
      maxCapacity: 4,
      healthChecks: autoscaling.HealthChecks.ec2(),
      launchTemplate: new ec2.LaunchTemplate(this, 'Template', {
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
        machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
        securityGroup: group,
        requireImdsv2: true,
        httpPutResponseHopLimit: 1,
        role: new iam.Role(this, 'ServerRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }),
        userData: ec2.UserData.forLinux(),
        blockDevices: [{ deviceName: '/dev/xvda', volume: autoscaling.BlockDeviceVolume.ebs(30, { encrypted: true }) }],
      }),
    });
    const balancer = new elb.ApplicationLoadBalancer(this, 'Balancer', {
      vpc: this.vpc, internetFacing: true, dropInvalidHeaderFields: true, deletionProtection: true,
    });
    balancer.logAccessLogs(accessLogs);
    balancer.addRedirect();
    balancer.addListener('Https', {
      port: 443, sslPolicy: elb.SslPolicy.RECOMMENDED_TLS, certificates: [this.certificate('Front', 'www.example.com')],
    }).addTargets('Servers', { port: 443, protocol: elb.ApplicationProtocol.HTTPS, targets: [servers] });
  }

  private website(): void {
    const content = new s3.Bucket(this, 'Content', {
      encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, versioned: true,
    });
    const logBucket = new s3.Bucket(this, 'SiteLogs', {
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership:
      s3.ObjectOwnership.OBJECT_WRITER,
      versioned: true,
    });
    new cloudfront.Distribution(this, 'Site', {
      defaultRootObject: 'index.html',
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      logBucket,
      webAclId: this.webAcl().attrArn,
      domainNames: ['site.example.com'],
      certificate: acm.Certificate.fromCertificateArn(this, 'UsCertificate', 'arn:aws:acm:us-east-1:123456789012:certificate/0123'),
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(content),
        viewerProtocolPolicy:
      cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
    });
  }

  private webAcl(): waf.CfnWebACL {
    const visibility = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName });
    const acl = new waf.CfnWebACL(this, 'Acl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('acl'),
      rules: [{
        name: 'common',
        priority: 0,
        overrideAction: { none: {} },
        visibilityConfig: visibility('common'),
        statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesCommonRuleSet' } },
      }],
    });
    const log = new logs.LogGroup(this, 'AclLog', { logGroupName: 'aws-waf-logs-site', retention: logs.RetentionDays.ONE_YEAR });
    new waf.CfnLoggingConfiguration(this, 'AclLogging', { resourceArn: acl.attrArn, logDestinationConfigs: [log.logGroupArn] });
    return acl;
  }

  private certificate(id: string, domainName: string): acm.ICertificate {
    const hostedZone = route53.HostedZone.fromHostedZoneAttributes(this, `${id}Zone`, { hostedZoneId: 'Z0123456789', zoneName: 'example.com' });
    return new acm.Certificate(this, id, { domainName, validation: acm.CertificateValidation.fromDns(hostedZone) });
  }
}
