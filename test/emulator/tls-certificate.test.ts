/**
 * A public certificate in its zone, watched, and the account's setting. Here ACM issues at once: that a deployment waits for the validation,
 * and what is renewed or expires, shows only on AWS.
 */
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeRuleCommand, ListRulesCommand, ListTargetsByRuleCommand } from '@aws-sdk/client-eventbridge';
import { Duration, RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as route53 from 'aws-cdk-lib/aws-route53';
import { Account } from './support/account';
import { topics } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { CertificateExpiryEvents } from '../../src/account/certificate-expiry-events';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { CloudFrontCertificate } from '../../src/data/cloud-front-certificate';
import { ImportedCertificate } from '../../src/data/imported-certificate';

let emulator: Emulator;
let account: Account;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '171717171717');
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

/** One call of a service that no SDK client is installed for; the emulator does not check signatures. */
async function call<T>(service: string, headers: Record<string, string>, path = '/', body?: object): Promise<T> {
  const response = await fetch(`${emulator.endpoint}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    body: body && JSON.stringify(body),
    headers: {
      ...headers,
      Authorization: `AWS4-HMAC-SHA256 Credential=${account.id}/20260101/${account.region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
  });
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.anything()]);
  return (body === undefined ? text : JSON.parse(text)) as T;
}

const ask = <T>(operation: string, body: object) =>
  call<T>('acm', { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': `CertificateManager.${operation}` }, '/', body);

interface Described {
  Status: string;
  DomainName: string;
  SubjectAlternativeNames: string[];
  DomainValidationOptions: { ResourceRecord: { Name: string } }[];
  Options: object;
}

async function certificates(): Promise<{ arn: string; found: Described }[]> {
  const { CertificateSummaryList: all } = await ask<{ CertificateSummaryList: { CertificateArn: string }[] }>('ListCertificates', {});
  return Promise.all(all.map(async ({ CertificateArn: arn }) => {
    const { Certificate: found } = await ask<{ Certificate: Described }>('DescribeCertificate', { CertificateArn: arn });
    return { arn, found };
  }));
}

const site = (alternative: string) => (app: App) => {
  const stack = new Stack(app, 'Site', { env: account.env });
  const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  const hostedZone = new route53.PublicHostedZone(stack, 'Zone', { zoneName: 'example.com' });
  // The validation records stay in the zone, which AWS deletes only when it is empty.
  hostedZone.applyRemovalPolicy(RemovalPolicy.RETAIN);
  new CloudFrontCertificate(stack, 'Certificate', {
    domainName: 'www.example.com', subjectAlternativeNames: [alternative], hostedZone, notificationTopic: topic, expiryThreshold: Duration.days(21),
  });
  new CertificateExpiryEvents(stack, 'Events', { beforeExpiry: Duration.days(40) });
};

test('issued, watched, replaced with other names, and gone with the stack; what it must keep stays', async () => {
  await account.deploy(site('shop.example.com'));
  const [{ arn, found }, ...others] = await certificates();
  expect(others).toEqual([]);
  expect(found).toMatchObject({ Status: 'ISSUED', DomainName: 'www.example.com', Options: { CertificateTransparencyLoggingPreference: 'ENABLED' } });
  expect([...found.SubjectAlternativeNames].sort()).toEqual(['shop.example.com', 'www.example.com']);

  const zones = await call<string>('route53', {}, '/2013-04-01/hostedzone');
  const zone = /<Id>\/hostedzone\/(\w+)<\/Id>/.exec(zones)?.[1];
  const records = await call<string>('route53', {}, `/2013-04-01/hostedzone/${zone}/rrset`);
  found.DomainValidationOptions.forEach(({ ResourceRecord: { Name } }) => { expect(records).toContain(`<Name>${Name}</Name>`); });

  const [topic] = await topics(account);
  const { MetricAlarms: alarms = [] } = await account.cloudWatch.send(new DescribeAlarmsCommand({}));
  expect(alarms).toEqual([expect.objectContaining({
    Namespace: 'AWS/CertificateManager',
    MetricName: 'DaysToExpiry',
    Dimensions: [{ Name: 'CertificateArn', Value: arn }],
    Statistic: 'Minimum',
    Period: 86400,
    Threshold: 21,
    ComparisonOperator: 'LessThanOrEqualToThreshold',
    TreatMissingData: 'ignore',
    AlarmActions: [topic?.arn],
  })]);
  const rules = await rulesOfAcm();
  expect(rules).toEqual([{
    pattern: {
      'source': ['aws.acm'],
      'detail-type': ['ACM Certificate Expired', 'ACM Certificate Renewal Action Required', 'ACM Certificate Revoked'],
      'resources': [arn],
    },
    targets: [topic?.arn],
  }]);
  expect(await ask('GetAccountConfiguration', {})).toEqual({ ExpiryEvents: { DaysBeforeExpiry: 40 } });

  await account.deploy(site('store.example.com'));
  const [replaced, ...left] = await certificates();
  expect(left).toEqual([]);
  expect(replaced?.arn).not.toBe(arn);
  expect((await rulesOfAcm()).map(({ pattern }) => pattern.resources)).toEqual([[replaced?.arn]]);

  expect((await account.destroy(site('store.example.com'))).exitCode).toBe(0);
  expect(await certificates()).toEqual([]);
  expect(await ask('GetAccountConfiguration', {})).toEqual({ ExpiryEvents: { DaysBeforeExpiry: 40 } });
});

test('an imported certificate is watched, and goes on being watched when the stack is gone', async () => {
  const arn = `arn:aws:acm:${account.region}:${account.id}:certificate/11111111-2222-3333-4444-555555555555`;
  const shop = (app: App) => {
    const stack = new Stack(app, 'Shop', { env: account.env });
    new ImportedCertificate(stack, 'Shop', { certificate: acm.Certificate.fromCertificateArn(stack, 'Imported', arn) });
  };
  const watching = async () => {
    const { MetricAlarms: alarms = [] } = await account.cloudWatch.send(new DescribeAlarmsCommand({}));
    return alarms.filter(({ Dimensions: [dimension] = [] }) => dimension?.Value === arn).length;
  };
  await account.deploy(shop);
  expect(await watching()).toBe(1);
  expect((await account.destroy(shop)).exitCode).toBe(0);
  expect(await watching()).toBe(1);
});

async function rulesOfAcm() {
  const { Rules: rules = [] } = await account.eventBridge.send(new ListRulesCommand({}));
  const all = await Promise.all(rules.map(async ({ Name: name }) => {
    const { EventPattern: pattern = '{}' } = await account.eventBridge.send(new DescribeRuleCommand({ Name: name }));
    const { Targets: targets = [] } = await account.eventBridge.send(new ListTargetsByRuleCommand({ Rule: name }));
    return { pattern: JSON.parse(pattern) as Record<string, string[]>, targets: targets.map(({ Arn: target }) => target) };
  }));
  return all.filter(({ pattern }) => pattern.source?.includes('aws.acm'));
}
