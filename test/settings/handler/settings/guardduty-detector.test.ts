import { GuardDutyClient, UpdateDetectorCommand } from '@aws-sdk/client-guardduty';
import { SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { MemoryStore } from '../../../../src/settings/handler/earlier-state';
import { Lifecycle } from '../../../../src/settings/handler/lifecycle';
import { guarddutyDetector, strongest, wanted, type Detector } from '../../../../src/settings/handler/settings/guardduty-detector';
import { FakeAccount, serviceError } from '../account';

const PARAMETER = '/cdk-security-baseline/settings/guardduty-detector/stack-1/Detector';
const MEMBER_HINT = 'If a GuardDuty administrator manages this account, set the features and the publishing frequency there, '
  + 'and use the mode LEAVE here; otherwise a feature may not exist in this Region: disable it explicitly';

const FEATURES = [
  { Name: 'EBS_MALWARE_PROTECTION', Status: 'ENABLED' },
  {
    Name: 'RUNTIME_MONITORING',
    Status: 'DISABLED',
    AdditionalConfiguration: [{ Name: 'EC2_AGENT_MANAGEMENT', Status: 'DISABLED' }, { Name: 'EKS_ADDON_MANAGEMENT', Status: 'DISABLED' }],
  },
  { Name: 'S3_DATA_EVENTS', Status: 'ENABLED' },
] as const;
const WISH = { FindingPublishingFrequency: 'FIFTEEN_MINUTES', Features: FEATURES };

let account: FakeAccount;

function lifecycle(): Lifecycle<Detector> {
  return new Lifecycle(guarddutyDetector(new GuardDutyClient({})), new MemoryStore<Detector>(new SSMClient({}), PARAMETER), () => Promise.resolve());
}

function existing(changes: Partial<NonNullable<FakeAccount['detector']>> = {}) {
  account.detector = {
    id: 'theirs',
    status: 'ENABLED',
    frequency: 'SIX_HOURS',
    features: [
      { Name: 'EBS_MALWARE_PROTECTION', Status: 'DISABLED' },
      { Name: 'LAMBDA_NETWORK_LOGS', Status: 'ENABLED' },
      { Name: 'S3_DATA_EVENTS', Status: 'ENABLED' },
    ],
    ...changes,
  };
}

function featureOf(name: string) {
  return account.detector?.features.find((feature) => feature.Name === name);
}

beforeEach(() => {
  account = new FakeAccount();
  jest.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => jest.restoreAllMocks());

describe('where there is no detector', () => {
  test('creates one with every feature stated, in the order of the names', async () => {
    const { attributes } = await lifecycle().create(WISH, true);

    expect(account.detector).toEqual({ id: 'detector-1', status: 'ENABLED', frequency: 'FIFTEEN_MINUTES', features: FEATURES });
    expect(attributes).toEqual({ DetectorId: 'detector-1', Created: 'true' });
  });

  test.each(['RESTORE', 'REMOVE'])('%s deletes what was created', async (onRemoval) => {
    await lifecycle().create(WISH, true);
    const { words } = await lifecycle().delete(onRemoval, () => Promise.resolve(false));

    expect(account.detector).toBeUndefined();
    expect(words).toBe('deleted the detector detector-1, which this stack had created');
  });

  test.each(['RESTORE', 'REMOVE'])('%s deletes what was created also after an update', async (onRemoval) => {
    await lifecycle().create(WISH, true);
    const { attributes } = await lifecycle().update({ ...WISH, FindingPublishingFrequency: 'ONE_HOUR' }, true);
    await lifecycle().delete(onRemoval, () => Promise.resolve(false));

    expect(attributes).toEqual({ DetectorId: 'detector-1', Created: 'true' });
    expect(account.detector).toBeUndefined();
  });

  test.each(['RESTORE', 'REMOVE'])('%s leaves it alone if somebody has changed it', async (onRemoval) => {
    await lifecycle().create(WISH, true);
    account.detector!.features = [...account.detector!.features.filter((feature) => feature.Name !== 'S3_DATA_EVENTS'),
      { Name: 'S3_DATA_EVENTS', Status: 'DISABLED' }];
    const { words } = await lifecycle().delete(onRemoval, () => Promise.resolve(false));

    expect(account.detector?.id).toBe('detector-1');
    expect(words).toMatch(/^left alone: somebody else has changed it\. It is /);
  });

  test.each(['RESTORE', 'REMOVE'])('%s never deletes the detector with which somebody replaced ours', async (onRemoval) => {
    await lifecycle().create(WISH, true);
    existing();
    const { attributes } = await lifecycle().update(WISH, true);
    const { words } = await lifecycle().delete(onRemoval, () => Promise.resolve(false));

    expect(attributes).toEqual({ DetectorId: 'theirs', Created: 'false' });
    expect(account.detector?.id).toBe('theirs');
    expect(words).toBe('left alone: the detector theirs is not known to be created by this stack');
  });

  test('a creation that is refused leaves nothing to undo', async () => {
    account.failNext('CreateDetector', serviceError('BadRequestException'));
    await expect(lifecycle().create(WISH, true)).rejects.toThrow('GuardDuty refused to create a detector');
    const { words } = await lifecycle().delete('RETAIN', () => Promise.resolve(false));

    expect(words).toBe('there is no detector any more');
    expect(account.parameters.size).toBe(0);
  });

  test('a creation whose success could not be written down leaves the detector: that it is ours cannot be proved', async () => {
    const store = new MemoryStore<Detector>(new SSMClient({}), PARAMETER);
    const save = store.save.bind(store);
    let saved = 0;
    store.save = (memory) => {
      saved += 1;
      return saved === 2 ? Promise.reject(serviceError('ValidationException')) : save(memory);
    };
    await expect(new Lifecycle(guarddutyDetector(new GuardDutyClient({})), store, () => Promise.resolve()).create(WISH, true)).rejects.toThrow();
    const { words } = await lifecycle().delete('RETAIN', () => Promise.resolve(false));

    expect(account.detector?.id).toBe('detector-1');
    expect(words).toBe('left alone: the detector detector-1 is not known to be created by this stack');
  });

  test('does not own a detector that appears between looking and creating', async () => {
    account.failNext('CreateDetector', serviceError('BadRequestException', 'a detector already exists for the current account.'));
    await expect(lifecycle().create(WISH, true)).rejects.toThrow(
      `GuardDuty refused to create a detector: a detector already exists for the current account.. ${MEMBER_HINT}`);
    existing();
    await lifecycle().delete('REMOVE', () => Promise.resolve(false));

    expect(account.detector?.id).toBe('theirs');
  });
});

describe('where there is a detector', () => {
  test('completes it: enables what is wanted, keeps what others have enabled, raises the frequency', async () => {
    existing();
    const { attributes } = await lifecycle().create(WISH, true);

    expect(account.detector).toMatchObject({ id: 'theirs', status: 'ENABLED', frequency: 'FIFTEEN_MINUTES' });
    expect(featureOf('EBS_MALWARE_PROTECTION')).toEqual({ Name: 'EBS_MALWARE_PROTECTION', Status: 'ENABLED' });
    expect(featureOf('LAMBDA_NETWORK_LOGS')).toEqual({ Name: 'LAMBDA_NETWORK_LOGS', Status: 'ENABLED' });
    expect(attributes).toEqual({ DetectorId: 'theirs', Created: 'false' });
  });

  test('names only what differs', async () => {
    const guardduty = mockClient(GuardDutyClient);
    guardduty.on(UpdateDetectorCommand).resolves({});
    await guarddutyDetector(new GuardDutyClient({})).apply(wanted(WISH), {
      detectorId: 'theirs', enabled: true, publishingFrequency: 'FIFTEEN_MINUTES', features: { EBS_MALWARE_PROTECTION: true },
    }, undefined);

    expect(guardduty.calls().map((call) => call.args[0].input)).toEqual([
      { DetectorId: 'theirs', Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }] },
    ]);
  });

  test('makes no call where nothing differs: a member account may not', async () => {
    existing({ frequency: 'FIFTEEN_MINUTES', features: [...FEATURES] as NonNullable<FakeAccount['detector']>['features'] });
    account.failNext('UpdateDetector', serviceError('BadRequestException'));
    await lifecycle().create(WISH, true);

    expect(account.changes).not.toContain('UpdateDetector');
  });

  test('resumes a suspended one', async () => {
    existing({ status: 'DISABLED' });
    await lifecycle().create(WISH, true);

    expect(account.detector?.status).toBe('ENABLED');
  });

  test('does not disable what somebody else has enabled, unless asked', async () => {
    const runtime = {
      Name: 'RUNTIME_MONITORING' as const,
      Status: 'ENABLED' as const,
      AdditionalConfiguration: [{ Name: 'EKS_ADDON_MANAGEMENT' as const, Status: 'ENABLED' as const }],
    };
    existing({ features: [runtime] });
    await lifecycle().create(WISH, true);
    expect(featureOf('RUNTIME_MONITORING')).toEqual(runtime);

    await lifecycle().update(WISH, false);
    expect(featureOf('RUNTIME_MONITORING')).toEqual(FEATURES[1]);
  });

  test('never slows publishing down, unless asked', async () => {
    existing({ frequency: 'FIFTEEN_MINUTES' });
    await lifecycle().create({ ...WISH, FindingPublishingFrequency: 'SIX_HOURS' }, true);
    expect(account.detector?.frequency).toBe('FIFTEEN_MINUTES');

    await lifecycle().update({ ...WISH, FindingPublishingFrequency: 'SIX_HOURS' }, false);
    expect(account.detector?.frequency).toBe('SIX_HOURS');
  });

  test('RETAIN leaves it completed', async () => {
    existing();
    await lifecycle().create(WISH, true);
    await lifecycle().delete('RETAIN', () => Promise.resolve(false));

    expect(account.detector?.frequency).toBe('FIFTEEN_MINUTES');
  });

  test('RESTORE puts back what we changed, and touches nothing that we never named', async () => {
    existing();
    await lifecycle().create(WISH, true);
    account.detector!.features = account.detector!.features.map((feature) =>
      (feature.Name === 'LAMBDA_NETWORK_LOGS' ? { ...feature, Status: 'DISABLED' } : feature));
    const { words } = await lifecycle().delete('RESTORE', () => Promise.resolve(false));

    expect(account.detector).toMatchObject({ id: 'theirs', frequency: 'SIX_HOURS' });
    expect(featureOf('EBS_MALWARE_PROTECTION')?.Status).toBe('DISABLED');
    expect(featureOf('LAMBDA_NETWORK_LOGS')?.Status).toBe('DISABLED');
    expect(words).toBe('the detector theirs is as it was before');
  });

  test('RESTORE leaves alone the detector with which somebody has replaced the one of before', async () => {
    existing();
    await lifecycle().create(WISH, true);
    existing({ id: 'another' });
    await lifecycle().update(WISH, true);
    const { words } = await lifecycle().delete('RESTORE', () => Promise.resolve(false));

    expect(account.detector?.frequency).toBe('FIFTEEN_MINUTES');
    expect(words).toBe('left alone: the detector of before, theirs, has been replaced by another');
  });

  test('REMOVE leaves it alone: it was there before', async () => {
    existing();
    await lifecycle().create(WISH, true);
    const { words } = await lifecycle().delete('REMOVE', () => Promise.resolve(false));

    expect(account.detector?.id).toBe('theirs');
    expect(words).toBe('left alone: the detector theirs is not known to be created by this stack');
  });

  test.each(['BadRequestException', 'AccessDeniedException'])('says what to do when GuardDuty refuses with %s', async (name) => {
    existing();
    account.failNext('UpdateDetector', ...Array.from({ length: 6 }, () => serviceError(name, 'refused')));

    await expect(lifecycle().create(WISH, true)).rejects.toThrow(`GuardDuty refused to change the detector theirs: refused. ${MEMBER_HINT}`);
  });

  test('a creation that fails leaves it as it was', async () => {
    existing();
    const before = JSON.stringify(account.detector);
    account.failNext('UpdateDetector', serviceError('BadRequestException'));
    await expect(lifecycle().create(WISH, true)).rejects.toThrow();
    await lifecycle().delete('RETAIN', () => Promise.resolve(false));

    expect(JSON.stringify(account.detector)).toBe(before);
  });
});

describe('wish and strength', () => {
  test('a wish is read with its additional configuration', () => {
    expect(wanted(WISH)).toEqual({
      enabled: true,
      publishingFrequency: 'FIFTEEN_MINUTES',
      features: {
        'EBS_MALWARE_PROTECTION': true,
        'RUNTIME_MONITORING': false,
        'RUNTIME_MONITORING/EC2_AGENT_MANAGEMENT': false,
        'RUNTIME_MONITORING/EKS_ADDON_MANAGEMENT': false,
        'S3_DATA_EVENTS': true,
      },
    });
  });

  test.each([
    [{ Features: 'all' }, "'Features' must be a list, got \"all\""],
    [{ Features: [{ Name: 'S3_DATA_EVENTS', Status: 'on' }] }, "'Status' must be one of ENABLED, DISABLED, got \"on\""],
    [{ Features: [{ Status: 'ENABLED' }] }, "'Name' must be a non-empty string, got undefined"],
    [{ FindingPublishingFrequency: 'DAILY' }, "'FindingPublishingFrequency' must be one of SIX_HOURS, ONE_HOUR, FIFTEEN_MINUTES, got \"DAILY\""],
  ])('refuses %j', (wrong, message) => {
    expect(() => wanted({ ...WISH, ...wrong })).toThrow(message);
  });

  test('says nothing about features that the wish does not name', () => {
    const standing: Detector = { detectorId: 'theirs', enabled: true, publishingFrequency: 'ONE_HOUR', features: { AI_PROTECTION: true } };

    expect(strongest(standing, { enabled: true, publishingFrequency: 'SIX_HOURS', features: { S3_DATA_EVENTS: false } })).toEqual({
      enabled: true, publishingFrequency: 'ONE_HOUR', features: { S3_DATA_EVENTS: false },
    });
  });
});
