/**
 * A public certificate in its zone, watched, and the account's setting. Here ACM issues at once: that a deployment waits for the validation,
 * and what is renewed or expires, shows only on AWS.
 */
import {
  ACMClient, DescribeCertificateCommand, GetAccountConfigurationCommand, ListCertificatesCommand, PutAccountConfigurationCommand,
  type CertificateDetail,
} from '@aws-sdk/client-acm';
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
import { SettingRemoval } from '../../src/settings/removal';
import { SingletonMode } from '../../src/settings/singleton-mode';

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

const acmClient = () => new ACMClient({
  endpoint: emulator.endpoint, region: account.region, credentials: { accessKeyId: account.id, secretAccessKey: 'emulator' },
});

async function certificates(): Promise<CertificateDetail[]> {
  const { CertificateSummaryList: all = [] } = await acmClient().send(new ListCertificatesCommand({}));
  return Promise.all(all.map(async ({ CertificateArn: arn }) => {
    const { Certificate: found } = await acmClient().send(new DescribeCertificateCommand({ CertificateArn: arn }));
    return found!;
  }));
}

async function daysBeforeExpiry(): Promise<number | undefined> {
  return (await acmClient().send(new GetAccountConfigurationCommand({}))).ExpiryEvents?.DaysBeforeExpiry;
}

/** Route 53, for which no client of the SDK is installed; the emulator does not check signatures. */
async function route53Says(path: string): Promise<string> {
  const response = await fetch(`${emulator.endpoint}/2013-04-01/hostedzone${path}`, {
    headers: {
      Authorization: `AWS4-HMAC-SHA256 Credential=${account.id}/20260101/${account.region}/route53/aws4_request, SignedHeaders=host, Signature=0`,
    },
  });
  expect(response.status).toBe(200);
  return response.text();
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
  const [found, ...others] = await certificates();
  expect(others).toEqual([]);
  const arn = found?.CertificateArn;
  expect(found).toMatchObject({ Status: 'ISSUED', DomainName: 'www.example.com', Options: { CertificateTransparencyLoggingPreference: 'ENABLED' } });
  expect([...found?.SubjectAlternativeNames ?? []].sort()).toEqual(['shop.example.com', 'www.example.com']);

  const zone = /<Id>\/hostedzone\/(\w+)<\/Id>/.exec(await route53Says(''))?.[1];
  const records = await route53Says(`/${zone}/rrset`);
  expect(found?.DomainValidationOptions).toHaveLength(2);
  found?.DomainValidationOptions?.forEach(({ ResourceRecord: record }) => { expect(records).toContain(`<Name>${record?.Name}</Name>`); });

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
  expect(await daysBeforeExpiry()).toBe(40);

  await account.deploy(site('store.example.com'));
  const [replaced, ...left] = await certificates();
  expect(left).toEqual([]);
  expect(replaced?.CertificateArn).not.toBe(arn);
  expect((await rulesOfAcm()).map(({ pattern }) => pattern.resources)).toEqual([[replaced?.CertificateArn]]);

  expect((await account.destroy(site('store.example.com'))).exitCode).toBe(0);
  expect(await certificates()).toEqual([]);
  expect(await daysBeforeExpiry()).toBe(40);
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

test('ADOPT raises the days of an account, never lowers them, and gives the earlier ones back if asked', async () => {
  const adopt = (days: number) => (app: App) => {
    new CertificateExpiryEvents(new Stack(app, 'Adopt', { env: account.env }), 'Events', {
      mode: SingletonMode.ADOPT, beforeExpiry: Duration.days(days), onRemoval: SettingRemoval.RESTORE,
    });
  };
  await acmClient().send(new PutAccountConfigurationCommand({ ExpiryEvents: { DaysBeforeExpiry: 20 }, IdempotencyToken: 'standing' }));
  await account.deploy(adopt(10));
  expect(await daysBeforeExpiry()).toBe(20);
  await account.deploy(adopt(44));
  expect(await daysBeforeExpiry()).toBe(44);
  expect((await account.destroy(adopt(44))).exitCode).toBe(0);
  expect(await daysBeforeExpiry()).toBe(20);
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
