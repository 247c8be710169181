/** The example `secure-app`: deployed by the CDK CLI, a URL followed, the token rotated with a partner that refuses it the first time. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APIGatewayClient, GetRestApisCommand, GetStagesCommand } from '@aws-sdk/client-api-gateway';
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DescribeSecretCommand, GetSecretValueCommand, ListSecretsCommand, RotateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetWebACLForResourceCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import type { Stack } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Account } from './support/account';
import { Emulator } from '../../emulator/launcher/emulator';
import { build } from '../../examples/secure-app/app';

let emulator: Emulator;
let account: Account;
let partner: Partner;

/** Knows its customer by a token, and may be out of order. */
class Partner {
  public static async start(): Promise<Partner> {
    const started = new Partner();
    await new Promise<void>((resolve) => { started.server.listen(0, '127.0.0.1', resolve); });
    return started;
  }

  public readonly tokens = new Set<string>();
  public refusesNewTokens = false;
  public refused = 0;
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
        const accepted = this.tokens.has(token) && !this.refusesNewTokens;
        this.refused += accepted ? 0 : 1;
        response.writeHead(accepted ? 200 : 401).end();
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
    splitOffAnomalies(build(app).stack);
  });
});

afterAll(async () => {
  delete process.env.CDK_DEFAULT_ACCOUNT;
  delete process.env.CDK_DEFAULT_REGION;
  account?.dispose();
  await emulator?.stop();
  partner?.stop();
});

/** The emulator's alarms know one metric each, no mathematics: what watches for unusual numbers is left out. */
function splitOffAnomalies(stack: Stack): void {
  const anomalies = stack.node.findAll().filter((found): found is CfnAlarm => found instanceof CfnAlarm && found.metrics !== undefined);
  expect(anomalies.map(({ node }) => node.path)).toEqual(['SecureApp/WebAcl/Unusual/Resource']);
  anomalies.forEach(({ node }) => node.scope?.node.tryRemoveChild(node.id));
}

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
  const { WebACL: webAcl } = await new WAFV2Client(config()).send(new GetWebACLForResourceCommand({
    ResourceArn: `arn:aws:apigateway:${account.region}::/restapis/${restApi?.id ?? ''}/stages/${stage?.stageName ?? ''}`,
  }));
  expect(webAcl?.Rules?.map(({ Name }) => Name)).toEqual(expect.arrayContaining(['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet']));
});

describe('the token of the partner', () => {
  const secrets = () => new SecretsManagerClient(config());
  const arn = async () => (await secrets().send(new ListSecretsCommand({}))).SecretList?.[0]?.ARN;
  let first: string | undefined;

  /** The value of each staging label. */
  async function values(): Promise<Record<string, string | undefined>> {
    const { VersionIdsToStages: versions = {} } = await secrets().send(new DescribeSecretCommand({ SecretId: await arn() }));
    const stages = Object.values(versions).flat();
    const found = await Promise.all(stages.map(async (VersionStage) => secrets()
      .send(new GetSecretValueCommand({ SecretId: await arn(), VersionStage }))
      .then(({ SecretString: value }) => [VersionStage, value] as const, () => [VersionStage, undefined] as const)));
    return Object.fromEntries(found);
  }

  test('is generated, and changes every 30 days', async () => {
    first = (await values()).AWSCURRENT;
    expect(first).toMatch(/^[A-Za-z0-9]{40}$/);
    const { RotationEnabled: enabled, RotationRules: rules } = await secrets().send(new DescribeSecretCommand({ SecretId: await arn() }));
    expect(enabled).toBe(true);
    expect(rules).toEqual({ ScheduleExpression: 'rate(30 days)', Duration: '2h' });
  });

  test('stays what it is as long as the partner refuses the next one, and changes once the partner takes it', async () => {
    partner.refusesNewTokens = true;
    const before = partner.refused; // with the schedule comes a trial
    const { VersionId: token } = await secrets().send(new RotateSecretCommand({ SecretId: await arn() }));
    await eventually(() => Promise.resolve(partner.refused), (refused) => refused > before);
    const during = await values();
    expect(during).toEqual({ AWSCURRENT: first, AWSPENDING: expect.stringMatching(/^[A-Za-z0-9]{40}$/) });
    expect(during.AWSPENDING).not.toBe(first);

    // As Secrets Manager does, which tries again.
    partner.refusesNewTokens = false;
    for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret']) {
      await invoke('PartnerTokenRotation', { Step, SecretId: await arn(), ClientRequestToken: token });
    }
    expect(await values()).toEqual({ AWSCURRENT: during.AWSPENDING, AWSPREVIOUS: first });
    expect(partner.tokens).toContain(during.AWSPENDING);
  });
});

async function eventually<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const found = await look();
    if (good(found)) {
      return found;
    }
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`still ${JSON.stringify(await look())}`);
}

async function invoke(name: string, event: object): Promise<any> {
  const lambda = new LambdaClient(config());
  const { Functions: functions = [] } = await lambda.send(new ListFunctionsCommand({}));
  const FunctionName = functions.map(({ FunctionName: known }) => known).find((known) => known?.includes(`-${name}`));
  const { FunctionError: failed, Payload: payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  expect(failed).toBeUndefined();
  return JSON.parse(Buffer.from(payload ?? []).toString() || 'null');
}
