import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as http from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as appsync from 'aws-cdk-lib/aws-appsync';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Everything that strangers meet first: load balancer, machines, APIs. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, vpc: ec2.IVpc, props: StackProps) {
    super(scope, id, props);
    this.machines(vpc);
    const group = new logs.LogGroup(this, 'ApiLogs', { retention: logs.RetentionDays.TWO_YEARS, removalPolicy: RemovalPolicy.RETAIN });
    const handler = new lambda.Function(this, 'Handler', {
      code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_LATEST,
    });
    const rest = new apigateway.RestApi(this, 'Rest', {
      defaultCorsPreflightOptions: { allowOrigins: ['https://shop.example.com'] },
      defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM },
      deployOptions: { accessLogDestination: new apigateway.LogGroupLogDestination(group), cachingEnabled: true, cacheDataEncrypted: true },
    });
    rest.root.addResource('orders').addMethod('GET', new apigateway.LambdaIntegration(handler));
    this.httpApi(handler, group);
    new appsync.CfnGraphQLApi(this, 'Graph', {
      name: 'shop',
      authenticationType: 'AWS_IAM',
      logConfig: { cloudWatchLogsRoleArn: `arn:aws:iam::${this.account}:role/graph-logs`, fieldLogLevel: 'ERROR' },
    });
  }

  private machines(vpc: ec2.IVpc): void {
    const accessLogs = new s3.Bucket(this, 'AccessLogs', { enforceSSL: true, versioned: true });
    const balancer = new elb.ApplicationLoadBalancer(this, 'Balancer', {
      vpc, internetFacing: true, dropInvalidHeaderFields: true, deletionProtection: true,
    });
    balancer.logAccessLogs(accessLogs);
    balancer.addRedirect();
    const group = new autoscaling.AutoScalingGroup(this, 'Machines', {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
      blockDevices: [{ deviceName: '/dev/xvda', volume: autoscaling.BlockDeviceVolume.ebs(20, { encrypted: true }) }],
      requireImdsv2: true,
    });
    balancer.addListener('Https', {
      port: 443,
      certificates: [new acm.Certificate(this, 'Certificate', { domainName: 'shop.example.com', validation: acm.CertificateValidation.fromDns() })],
      sslPolicy: elb.SslPolicy.RECOMMENDED_TLS,
    }).addTargets('Machines', { port: 8080, protocol: elb.ApplicationProtocol.HTTP, targets: [group] });
    new ec2.Instance(this, 'Tool', {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MICRO),
      machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
      requireImdsv2: true,
    });
  }

  private httpApi(handler: lambda.IFunction, group: logs.ILogGroup): void {
    const api = new http.HttpApi(this, 'Http', {
      createDefaultStage: false,
      corsPreflight: { allowOrigins: ['https://shop.example.com'], allowCredentials: true },
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', 'https://id.example.com', { jwtAudience: ['shop'] }),
    });
    api.addRoutes({ path: '/orders', methods: [http.HttpMethod.GET], integration: new HttpLambdaIntegration('Orders', handler) });
    new http.HttpStage(this, 'Live', {
      httpApi: api, stageName: 'live', autoDeploy: true, accessLogSettings: { destination: new http.LogGroupLogDestination(group) },
    });
  }
}
