/** The detector as a resource of CloudFormation, and one that somebody else looks after. */
import { CreateDetectorCommand } from '@aws-sdk/client-guardduty';
import { Stack, type App } from 'aws-cdk-lib';
import { Account } from './support/account';
import { detectors, findingRules, topics } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { ThreatDetection } from '../../src/detection/threat-detection';
import { ThreatDetectionPreset } from '../../src/detection/threat-detection-features';
import { SingletonMode } from '../../src/settings/singleton-mode';

let emulator: Emulator;
let account: Account;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '121212121212');
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

const detection = (mode: SingletonMode, preset?: ThreatDetectionPreset) => (app: App) => {
  const stack = new Stack(app, `Detection-${mode}`, { env: account.env });
  const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  new ThreatDetection(stack, 'ThreatDetection', { mode, preset, notificationTopic: topic });
};

test('CREATE: created, completed by an update, kept when the stack goes, in the way of a second one', async () => {
  await account.deploy(detection(SingletonMode.CREATE, ThreatDetectionPreset.FOUNDATIONAL));
  const [created] = await detectors(account);
  expect(created).toMatchObject({ status: 'ENABLED', frequency: 'FIFTEEN_MINUTES', enabled: ['CLOUD_TRAIL', 'DNS_LOGS', 'FLOW_LOGS'] });

  await account.deploy(detection(SingletonMode.CREATE, ThreatDetectionPreset.FULL));
  const [full] = await detectors(account);
  expect(full).toMatchObject({ id: created?.id, enabled: expect.arrayContaining(['S3_DATA_EVENTS', 'RUNTIME_MONITORING']) });

  expect((await account.destroy(detection(SingletonMode.CREATE))).exitCode).toBe(0);
  expect(await detectors(account)).toEqual([full]);

  const output = await account.deployFails(detection(SingletonMode.CREATE));
  expect(output).toMatch(/detector already exists/i);
  expect(await detectors(account)).toEqual([full]);
});

test('LEAVE: the detector is not touched, its findings are routed', async () => {
  const other = await Account.bootstrapped(emulator, '343434343434');
  await other.guardDuty.send(new CreateDetectorCommand({ Enable: true, FindingPublishingFrequency: 'SIX_HOURS' }));
  const before = await detectors(other);
  await other.deploy((app) => {
    const stack = new Stack(app, 'Detection', { env: other.env });
    const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
    new ThreatDetection(stack, 'ThreatDetection', { mode: SingletonMode.LEAVE, notificationTopic: topic, minimumSeverity: 7 });
  });

  expect(await detectors(other)).toEqual(before);
  const [topic] = await topics(other);
  expect(await findingRules(other)).toMatchObject([{
    state: 'ENABLED', pattern: { detail: { severity: [{ numeric: ['>=', 7] }] } }, targets: [topic?.arn],
  }]);
  other.dispose();
});
