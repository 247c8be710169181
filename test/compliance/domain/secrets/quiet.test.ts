import {
  App, CfnParameter, Duration, SecretValue, Stack, aws_apigateway as apigateway, aws_cloudfront as cloudfront, aws_cloudfront_origins as origins,
  aws_codebuild as codebuild, aws_codepipeline as codepipeline, aws_codepipeline_actions as actions, aws_cognito as cognito,
  aws_directoryservice as directoryservice, aws_docdb as docdb, aws_ec2 as ec2, aws_ecs as ecs, aws_events as events,
  aws_events_targets as targets, aws_iam as iam, aws_lambda as lambda, aws_rds as rds, aws_s3 as s3, aws_s3_deployment as deployment,
  aws_secretsmanager as secretsmanager, aws_ssm as ssm, aws_stepfunctions as stepfunctions, custom_resources as custom, pipelines,
} from 'aws-cdk-lib';
import { judge } from '../../../../src/compliance/engine/judge';
import { TemplateSet } from '../../../../src/template/template-set';
import { ruleFolders } from '../../support/rule-folders';

const RULES = ruleFolders().filter(({ service, rule }) => service === 'secrets' && rule.level === 'baseline').map(({ rule }) => rule);

test('constructs of the CDK that are given secrets the right way have no finding', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc');
  const secret = new secretsmanager.Secret(stack, 'Secret', { generateSecretString: { secretStringTemplate: '{"username":"orders"}', generateStringKey: 'password' } });
  addData(stack, vpc, secret);
  addPrograms(stack, vpc, secret);
  addWorkflows(stack, secret);
  addPipelines(stack);
  addIdentities(stack, secret);
  const { findings, tallies } = judge(TemplateSet.fromAssembly(app.synth().directory), RULES);
  expect(findings.map(({ ruleId, status, logicalId, property, message }) => `${ruleId} ${status} ${logicalId ?? ''} ${property}: ${message}`)).toEqual([]);
  expect(tallies.filter(({ applicable }) => applicable === 0)).toEqual([]);
});

function addData(stack: Stack, vpc: ec2.Vpc, secret: secretsmanager.Secret): void {
  new rds.DatabaseInstance(stack, 'Database', { vpc, engine: rds.DatabaseInstanceEngine.POSTGRES }).addRotationSingleUser();
  new docdb.DatabaseCluster(stack, 'Documents', { vpc, masterUser: { username: 'orders' }, instanceType: new ec2.InstanceType('r5.large') });
  new deployment.BucketDeployment(stack, 'Deployment', {
    destinationBucket: new s3.Bucket(stack, 'Bucket'), sources: [deployment.Source.jsonData('settings.json', { secret: secret.secretArn })],
  });
  const customHeaders = { 'x-origin-token': secret.secretValueFromJson('token').unsafeUnwrap() };
  new cloudfront.Distribution(stack, 'Distribution', { defaultBehavior: { origin: new origins.HttpOrigin('origin.example.com', { customHeaders }) } });
  new ssm.StringParameter(stack, 'Parameter', { stringValue: secret.secretArn, parameterName: '/orders/secret' });
}

function addPrograms(stack: Stack, vpc: ec2.Vpc, secret: secretsmanager.Secret): void {
  new ecs.FargateTaskDefinition(stack, 'Task').addContainer('web', {
    image: ecs.ContainerImage.fromRegistry('nginx'),
    command: ['sh', '-c', 'migrate --password "$DB_PASSWORD"'],
    environment: { DB_SECRET_ARN: secret.secretArn },
    secrets: { DB_PASSWORD: ecs.Secret.fromSecretsManager(secret, 'password') },
  });
  new lambda.Function(stack, 'Function', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => { const password = process.env.PASSWORD; };'),
    environment: { DB_SECRET_ARN: secret.secretArn, SECRET_NAME: secret.secretName },
  });
  const instance = new ec2.Instance(stack, 'Instance', {
    vpc,
    instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    init: ec2.CloudFormationInit.fromElements(ec2.InitFile.fromString('/etc/orders.conf', `secret=${secret.secretArn}`), ec2.InitCommand.shellCommand('start')),
  });
  instance.addUserData('export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id orders)');
}

function addWorkflows(stack: Stack, secret: secretsmanager.Secret): void {
  const flow = new stepfunctions.StateMachine(stack, 'Flow', {
    definitionBody: stepfunctions.DefinitionBody.fromChainable(new stepfunctions.Pass(stack, 'Pass', {
      parameters: { 'secretArn': secret.secretArn, 'token.$': '$.token', 'password': stepfunctions.JsonPath.stringAt('$.password') },
    })),
  });
  const input = events.RuleTargetInput.fromObject({ token: events.EventField.fromPath('$.detail.token'), secretId: secret.secretName });
  new events.Rule(stack, 'Rule', { schedule: events.Schedule.rate(Duration.days(1)), targets: [new targets.SfnStateMachine(flow, { input })] });
  const requestParameters = { 'integration.request.header.Authorization': 'method.request.header.Authorization', 'integration.request.header.X-Amz-Invocation-Type': "'Event'" };
  new apigateway.RestApi(stack, 'Api').root.addMethod('GET', new apigateway.HttpIntegration('https://orders.example.com', { proxy: false, options: { requestParameters } }), {
    requestParameters: { 'method.request.header.Authorization': true },
  });
}

function addPipelines(stack: Stack): void {
  const source = new codepipeline.Artifact();
  const { BuildEnvironmentVariableType: from } = codebuild;
  const project = new codebuild.PipelineProject(stack, 'Project', {
    environmentVariables: { NPM_TOKEN: { type: from.SECRETS_MANAGER, value: 'npm' } },
    buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2', env: { 'parameter-store': { DB_PASSWORD: 'orders' } }, phases: { build: { commands: ['npm ci'] } } }),
  });
  const environmentVariables = { DB_PASSWORD: { type: from.PARAMETER_STORE, value: 'orders' } };
  new codepipeline.Pipeline(stack, 'Pipeline', {
    stages: [
      { stageName: 'Source', actions: [new actions.GitHubSourceAction({ actionName: 'GitHub', owner: 'acme', repo: 'orders', output: source, oauthToken: SecretValue.secretsManager('github') })] },
      { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', input: source, project, environmentVariables })] },
    ],
  });
  const input = pipelines.CodePipelineSource.connection('acme/orders', 'main', { connectionArn: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/orders' });
  new pipelines.CodePipeline(stack, 'Delivery', { synth: new pipelines.ShellStep('Synth', { input, commands: ['npm ci', 'npx cdk synth'], env: { STAGE: 'prod' } }) }).buildPipeline();
}

function addIdentities(stack: Stack, secret: secretsmanager.Secret): void {
  const userPool = new cognito.UserPool(stack, 'Users');
  const { userPoolClientId } = userPool.addClient('Shop', { generateSecret: true });
  new cognito.UserPoolIdentityProviderGoogle(stack, 'Google', { userPool, clientId: 'orders', clientSecretValue: secret.secretValue });
  new custom.AwsCustomResource(stack, 'Call', {
    onCreate: { service: 'SSM', action: 'getParameter', parameters: { Name: '/orders', ClientSecret: userPoolClientId }, physicalResourceId: custom.PhysicalResourceId.of('call') },
    policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
  });
  new events.Connection(stack, 'Connection', {
    authorization: events.Authorization.apiKey('x-api-key', SecretValue.secretsManager('hook')),
    headerParameters: { 'x-tenant': events.HttpParameter.fromString('orders'), 'x-token': events.HttpParameter.fromSecret(SecretValue.secretsManager('token')) },
  });
  new iam.User(stack, 'User', { password: SecretValue.secretsManager('user') });
  const password = new CfnParameter(stack, 'DirectoryPassword', { noEcho: true }).valueAsString;
  new directoryservice.CfnMicrosoftAD(stack, 'Directory', { name: 'example.com', password, vpcSettings: { subnetIds: [], vpcId: 'vpc' } });
}
