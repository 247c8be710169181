import * as cdk from 'aws-cdk-lib';
import {
  aws_apigateway as apigateway, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, aws_codebuild as codebuild,
  aws_codecommit as codecommit, aws_codepipeline as codepipeline, aws_codepipeline_actions as steps, aws_cognito as cognito, aws_ec2 as ec2,
  aws_ecr as ecr, aws_ecs as ecs, aws_events as events, aws_events_targets as targets, aws_iam as iam, aws_kms as kms, aws_lambda as lambda,
  aws_lambda_event_sources as sources, aws_logs as logs, aws_s3 as s3, aws_s3_deployment as deployment, aws_s3_notifications as notifications,
  aws_scheduler as scheduler, aws_scheduler_targets as schedules, aws_sns as sns, aws_stepfunctions as stepfunctions,
  aws_stepfunctions_tasks as tasks, custom_resources as custom,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DataStack } from './data';

/** Functions, containers, an API with users, workflows and a pipeline. */
export class ApplicationStack extends cdk.Stack {
  private readonly handler: lambda.Function;

  constructor(scope: Construct, id: string, private readonly vpc: ec2.IVpc, data: DataStack, props: cdk.StackProps) {
    super(scope, id, props);
    this.handler = new lambda.Function(this, 'Handler', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
      environment: { TABLE_NAME: data.table.tableName, LOG_LEVEL: 'info' },
      logGroup: new logs.LogGroup(this, 'HandlerLog', { retention: logs.RetentionDays.ONE_YEAR }),
      tracing: lambda.Tracing.ACTIVE,
    });
    data.table.grantReadWriteData(this.handler);
    this.handler.addEventSource(new sources.SqsEventSource(data.queue));
    this.buckets();
    this.api();
    this.containers();
    this.workflow();
    this.pipeline();
  }

  private buckets(): void {
    const uploads = new s3.Bucket(this, 'Uploads', {
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      versioned: true,
      removalPolicy: cdk.RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
    });
    uploads.addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.LambdaDestination(this.handler));
    new deployment.BucketDeployment(this, 'Deployment', { destinationBucket: uploads, sources: [deployment.Source.data('hello.txt', 'hello')] });
    new custom.AwsCustomResource(this, 'Call', {
      onUpdate: {
        service: 'S3',
        action: 'getBucketLocation',
        parameters: { Bucket: uploads.bucketName },
        physicalResourceId:
      custom.PhysicalResourceId.of('call'),
      },
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: [uploads.bucketArn] }),
    });
  }

  private api(): void {
    const users = new cognito.UserPool(this, 'Users', {
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      selfSignUpEnabled: false,
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: cdk.Duration.days(1),
      },
      featurePlan: cognito.FeaturePlan.PLUS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
      signInAliases: { email: true },
    });
    users.addClient('Web', {
      authFlows: { userSrp: true },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        callbackUrls: ['https://www.example.com/signed-in'],
        logoutUrls:
      ['https://www.example.com/'],
      },
    });
    const api = new apigateway.RestApi(this, 'Api', {
      cloudWatchRole: true,
      endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
      defaultCorsPreflightOptions: { allowOrigins: ['https://www.example.com'] },
      deployOptions: {
        accessLogDestination: new apigateway.LogGroupLogDestination(new logs.LogGroup(this, 'ApiLog', { retention: logs.RetentionDays.ONE_YEAR })),
        accessLogFormat: apigateway.AccessLogFormat.jsonWithStandardFields(),
        loggingLevel: apigateway.MethodLoggingLevel.ERROR,
        tracingEnabled: true,
      },
    });
    api.root.addMethod('GET', new apigateway.LambdaIntegration(this.handler), {
      authorizer: new apigateway.CognitoUserPoolsAuthorizer(this, 'Authorizer', { cognitoUserPools: [users] }),
      authorizationType:
      apigateway.AuthorizationType.COGNITO,
    });
  }

  private containers(): void {
    const repository = new ecr.Repository(this, 'Repository', {
      imageScanOnPush: true, imageTagMutability: ecr.TagMutability.IMMUTABLE, encryption: ecr.RepositoryEncryption.KMS,
    });
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc: this.vpc, containerInsightsV2: ecs.ContainerInsights.ENABLED });
    const task = new ecs.FargateTaskDefinition(this, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    task.addContainer('web', {
      image: ecs.ContainerImage.fromEcrRepository(repository, 'v1'),
      readonlyRootFilesystem: true,
      user: '1000',
      portMappings: [{ containerPort: 8443 }],
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web', logRetention: logs.RetentionDays.ONE_YEAR }),
      environment: { LOG_LEVEL: 'info' },
    });
    new ecs.FargateService(this, 'Service', {
      cluster, taskDefinition: task, desiredCount: 2, assignPublicIp: false, minHealthyPercent: 50, circuitBreaker: { rollback: true },
    });
  }

  private workflow(): void {
    const workflow = new stepfunctions.StateMachine(this, 'Workflow', {
      definitionBody: stepfunctions.DefinitionBody.fromChainable(new tasks.LambdaInvoke(this, 'Invoke', { lambdaFunction: this.handler })),
      tracingEnabled: true,
      logs: {
        destination: new logs.LogGroup(this, 'WorkflowLog', { retention: logs.RetentionDays.ONE_YEAR }),
        level:
      stepfunctions.LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    new events.Rule(this, 'Rule', { eventPattern: { source: ['shop.orders'] }, targets: [new targets.SfnStateMachine(workflow)] });
    new scheduler.Schedule(this, 'Nightly', {
      schedule: scheduler.ScheduleExpression.rate(cdk.Duration.days(1)), target: new schedules.LambdaInvoke(this.handler, {}),
    });
    const key = new kms.Key(this, 'AlarmKey', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
    }));
    const topic = new sns.Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    new cloudwatch.Alarm(this, 'Errors', { metric: this.handler.metricErrors(), threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new
    actions.SnsAction(topic));
  }

  private pipeline(): void {
    const source = new codepipeline.Artifact();
    const project = new codebuild.PipelineProject(this, 'Build', {
      environment: { buildImage: codebuild.LinuxBuildImage.AMAZON_LINUX_2023_5, privileged: false },
      encryptionKey: new kms.Key(this, 'BuildKey', { enableKeyRotation: true }),
      logging: { cloudWatch: { logGroup: new logs.LogGroup(this, 'BuildLog', { retention: logs.RetentionDays.ONE_YEAR }) } },
    });
    const repository = codecommit.Repository.fromRepositoryName(this, 'Code', 'shop');
    new codepipeline.Pipeline(this, 'Pipeline', {
      pipelineType: codepipeline.PipelineType.V2,
      crossAccountKeys: true,
      enableKeyRotation: true,
      stages: [
        {
          stageName: 'Source',
          actions: [new steps.CodeCommitSourceAction({
            actionName: 'Code',
            repository,
            output: source,
            trigger:
        steps.CodeCommitTrigger.NONE,
          })],
        },
        { stageName: 'Build', actions: [new steps.CodeBuildAction({ actionName: 'Build', project, input: source })] },
      ],
    });
  }
}
