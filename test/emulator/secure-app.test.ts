/** The example `secure-app`: deployed by the CDK CLI, a URL followed, the token rotated with a partner that refuses it the first time. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APIGatewayClient, GetRestApisCommand, GetStageCommand, GetStagesCommand } from '@aws-sdk/client-api-gateway';
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeSecretCommand, GetSecretValueCommand, ListSecretsCommand, RotateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetWebACLForResourceCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import { Account } from './support/account';
import { Emulator } from '../../emulator/launcher/emulator';
import { build } from '../../examples/secure-app/app';

let emulator: Emulator;
let account: Account;
let partner: Partner;

/** Knows its customer by a token, and may be out of order. */
class Partner {
  public static async start(): Promise<Partner> {
    const partner = new Partner();
    await new Promise<void>((resolve) => { partner.server.listen(0, '127.0.0.1', resolve); });
    return partner;
  }

  public readonly tokens = new Set<string>();
  public refusesNewTokens = false;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      let body = '';
      request.on('data', (part: Buffer) => { body += part.toString(); });
      request.on('end', () => {
        if (request.method === 'PUT') {
          // Whoever comes first is the customer.
          const knows = this.tokens.size === 0 || this.tokens.has(token);
          this.tokens.add(token).add((JSON.parse(body) as { next: string }).next);
          response.writeHead(knows ? 204 : 401).end();
          return;
        }
        response.writeHead(this.tokens.has(token) && !this.refusesNewTokens ? 200 : 401).end();
      });
    });
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/token`;
  }

  public stop(): void {
    this.server.close();
  }
}

beforeAll(async () => {
  partner = await Partner.start();
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '555566667777', 'eu-west-1');
  process.env.CDK_DEFAULT_ACCOUNT = account.id;
  process.env.CDK_DEFAULT_REGION = account.region;
  await account.deploy((app) => {
    app.node.setContext('partnerUrl', partner.url);
    build(app);
  });
});

afterAll(async () => {
  delete process.env.CDK_DEFAULT_ACCOUNT;
  delete process.env.CDK_DEFAULT_REGION;
  account?.dispose();
  await emulator?.stop();
  partner?.stop();
});

const config = () => ({ endpoint: emulator.endpoint, region: account.region, credentials: { accessKeyId: account.id, secretAccessKey: 'emulator' } });

test('an invoice, by the URL that the function hands out', async () => {
  const { Buckets: buckets = [] } = await account.s3.send(new ListBucketsCommand({}));
  const bucket = buckets.map(({ Name: name = '' }) => name).find((name) => name.startsWith('data-'));
  await account.s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'invoices/42.pdf', Body: 'an invoice' }));

  const answer = await invoke('Downloads', { pathParameters: { number: '42' } });
  expect(answer.statusCode).toBe(307);
  const { searchParams } = new URL(answer.headers.Location);
  expect(searchParams.get('X-Amz-Expires')).toBe('900');
  expect(await (await fetch(answer.headers.Location)).text()).toBe('an invoice');
  expect((await invoke('Downloads', { pathParameters: { number: '../secrets' } })).statusCode).toBe(404);
});

test('the web ACL is in front of the stage of the API', async () => {
  const api = new APIGatewayClient(config());
  const { items: [restApi] = [] } = await api.send(new GetRestApisCommand({}));
  const { item: [stage] = [] } = await api.send(new GetStagesCommand({ restApiId: restApi?.id }));
  const { accessLogSettings, tracingEnabled } = await api.send(new GetStageCommand({ restApiId: restApi?.id, stageName: stage?.stageName }));
  expect(accessLogSettings?.destinationArn).toMatch(/^arn:aws:logs:eu-west-1:555566667777:log-group:/);
  expect(tracingEnabled).toBe(true);

  const { WebACL: webAcl } = await new WAFV2Client(config()).send(new GetWebACLForResourceCommand({
    ResourceArn: `arn:aws:apigateway:${account.region}::/restapis/${restApi?.id ?? ''}/stages/${stage?.stageName ?? ''}`,
  }));
  expect(webAcl?.Rules?.map(({ Name }) => Name)).toEqual(expect.arrayContaining(['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet']));
});

describe('the token of the partner', () => {
  const secrets = () => new SecretsManagerClient(config());
  const value = async (VersionStage: string) => (await secrets().send(new GetSecretValueCommand({ SecretId: await arn(), VersionStage }))).SecretString;
  const arn = async () => (await secrets().send(new ListSecretsCommand({}))).SecretList?.[0]?.ARN;
  let first: string | undefined;

  test('is generated, and changes every 30 days', async () => {
    first = await value('AWSCURRENT');
    expect(first).toMatch(/^[A-Za-z0-9]{40}$/);
    const { RotationEnabled: enabled, RotationRules: rules } = await secrets().send(new DescribeSecretCommand({ SecretId: await arn() }));
    expect(enabled).toBe(true);
    expect(rules).toMatchObject({ ScheduleExpression: 'rate(30 days)', Duration: '2h' });
  });

  test('stays what it is as long as the partner refuses the next one', async () => {
    partner.refusesNewTokens = true;
    await secrets().send(new RotateSecretCommand({ SecretId: await arn() })).catch(() => undefined);
    expect(await value('AWSCURRENT')).toBe(first);
    expect(await value('AWSPENDING')).not.toBe(first);
  });

  test('changes once the partner takes it', async () => {
    partner.refusesNewTokens = false;
    await secrets().send(new RotateSecretCommand({ SecretId: await arn() }));
    const next = await value('AWSCURRENT');
    expect(next).not.toBe(first);
    expect(await value('AWSPREVIOUS')).toBe(first);
    expect(partner.tokens).toContain(next);
  });
});

async function invoke(name: string, event: object): Promise<any> {
  const lambda = new LambdaClient(config());
  const { Functions: functions = [] } = await lambda.send(new ListFunctionsCommand({}));
  const FunctionName = functions.map(({ FunctionName: known }) => known).find((known) => known?.includes(`-${name}`));
  const { Payload: payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  return JSON.parse(Buffer.from(payload ?? []).toString());
}
