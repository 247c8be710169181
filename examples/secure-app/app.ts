import { join } from 'node:path';
import { type App, type Environment, Stack, Validations } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { alerting, data, edge, identity } from 'cdk-security-baseline';

/** What the app consists of, for tests and for those who go on with it. */
export interface SecureApp {
  readonly stack: Stack;
  readonly invoices: data.SecureBucket;
  readonly token: data.RotatedSecret;
  readonly webAcl: edge.BaselineWebAcl;
}

/** An application that hands out invoices: by URLs that live for minutes, behind a web ACL, with a token of a partner that changes by itself. */
export function build(app: App): SecureApp {
  const stack = new Stack(app, 'SecureApp', { env: environmentOfTheCli() });
  const { topic } = new alerting.SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  const key = new data.SecureKey(stack, 'Key', { alias: 'invoices' });
  key.allowCloudWatchLogs();

  const invoices = new data.SecureBucket(stack, 'Invoices', { key });
  const downloads = handsOutUrls(stack, invoices);
  const token = partnerToken(stack, key, topic);
  token.grantRead(downloads);

  const api = apiOf(stack, key, downloads);
  const webAcl = new edge.BaselineWebAcl(stack, 'WebAcl', { rollout: edge.WafRollout.block(), alarmTopic: topic });
  webAcl.associateRestApiStage(api.deploymentStage);
  return { stack, invoices, token, webAcl };
}

/** The function signs for what is below `invoices/`, and reads nothing itself. */
function handsOutUrls(stack: Stack, invoices: data.SecureBucket): lambda.Function {
  const downloads = functionOf(stack, 'Downloads', { BUCKET: invoices.bucketName });
  const access = new data.PresignedAccess(stack, 'Access', { bucket: invoices.bucket, signers: [downloads], keyPrefix: 'invoices/' });
  downloads.addEnvironment('SECONDS', String(access.maxAge.toSeconds()));
  return downloads;
}

/** Every 30 days another token: the function tells the partner, and tries it, before anybody uses it. */
function partnerToken(stack: Stack, key: data.SecureKey, notifyTopic: data.RotatedSecretProps['notifyTopic']): data.RotatedSecret {
  const url: unknown = stack.node.tryGetContext('partnerUrl');
  const partner = functionOf(stack, 'Partner', { PARTNER_URL: typeof url === 'string' ? url : 'https://partner.example.com/token' });
  return new data.RotatedSecret(stack, 'PartnerToken', {
    description: 'The token that the partner knows us by',
    rotation: data.SecretRotation.generated({ setAndTest: partner }),
    generateSecretString: { passwordLength: 40, excludePunctuation: true },
    key,
    notifyTopic,
  });
}

function apiOf(stack: Stack, encryptionKey: data.SecureKey, downloads: lambda.Function): apigateway.RestApi {
  const accessLog = new logs.LogGroup(stack, 'AccessLog', { retention: logs.RetentionDays.ONE_YEAR, encryptionKey });
  const api = new apigateway.RestApi(stack, 'Api', {
    description: 'Hands out invoices to who may call it',
    defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM },
    cloudWatchRole: false, // the account's role for execution logs is not for one API to set
    endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
    deployOptions: {
      accessLogDestination: new apigateway.LogGroupLogDestination(accessLog),
      accessLogFormat: apigateway.AccessLogFormat.jsonWithStandardFields(),
      tracingEnabled: true,
    },
  });
  const validator = api.addRequestValidator('Validator', { validateRequestParameters: true, validateRequestBody: true });
  api.root.addResource('invoices').addResource('{number}').addMethod('GET', new apigateway.LambdaIntegration(downloads), {
    requestValidator: validator,
    requestParameters: { 'method.request.path.number': true },
  });
  Validations.of(api).acknowledge(
    { id: 'AwsSolutions::AwsSolutions-COG4', reason: 'Callers are services of ours, which sign with IAM' },
    { id: 'AwsSolutions::AwsSolutions-APIG6', reason: 'Execution logs take a role that belongs to the account; the access log tells who called' },
  );
  return api;
}

function functionOf(stack: Stack, id: string, environment: Record<string, string>): lambda.Function {
  const execution = new identity.LambdaExecutionRole(stack, `${id}Execution`);
  return new lambda.Function(stack, id, {
    runtime: lambda.Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: lambda.Code.fromAsset(join(__dirname, 'functions', id.toLowerCase())),
    role: execution.role,
    logGroup: execution.logGroup,
    environment,
  });
}

/** The account and Region of the CLI's credentials; none means that the templates fit any. */
function environmentOfTheCli(): Environment | undefined {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account && region ? { account, region } : undefined;
}
