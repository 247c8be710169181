import {
  CreateDetectorCommand, DeleteDetectorCommand, GetDetectorCommand, ListDetectorsCommand, UpdateDetectorCommand,
  type DetectorFeature, type DetectorFeatureConfiguration, type FeatureAdditionalConfiguration, type GuardDutyClient,
} from '@aws-sdk/client-guardduty';
import { isDenied } from '../patience';
import { oneOf, stringOf } from '../properties';
import type { Setting } from '../setting';

/** Slowest first: further right is stronger. */
const FREQUENCIES = ['SIX_HOURS', 'ONE_HOUR', 'FIFTEEN_MINUTES'] as const;

/** The data sources that every detector has, and that nobody can switch. */
const FOUNDATIONAL = ['CLOUD_TRAIL', 'DNS_LOGS', 'FLOW_LOGS'];

/** The detector of one account and Region. */
export interface Detector {
  /** Absent in a wish: only the service gives an id. */
  readonly detectorId?: string;

  /** Whether this custom resource created it: nothing else may ever be deleted. */
  readonly created?: boolean;
  readonly enabled: boolean;
  readonly publishingFrequency: (typeof FREQUENCIES)[number];

  /** By name, `FEATURE` or `FEATURE/ADDITIONAL`: flat, so that the memory of it stays below 4 KB. */
  readonly features: Readonly<Record<string, boolean>>;
}

export function wanted(configuration: Record<string, unknown>): Detector {
  const features = configuration.Features;
  if (!Array.isArray(features)) {
    throw new Error(`'Features' must be a list, got ${JSON.stringify(features)}`);
  }
  return {
    enabled: true,
    publishingFrequency: oneOf(configuration, 'FindingPublishingFrequency', FREQUENCIES),
    features: flattened((features as Record<string, unknown>[]).map((feature) => ({
      ...switched(feature),
      AdditionalConfiguration: ((feature.AdditionalConfiguration ?? []) as Record<string, unknown>[]).map(switched),
    }))),
  };
}

export async function read(client: GuardDutyClient): Promise<Detector | null> {
  const detectorId = await find(client);
  if (detectorId === undefined) {
    return null;
  }
  const detector = await client.send(new GetDetectorCommand({ DetectorId: detectorId }));
  return {
    detectorId,
    enabled: detector.Status === 'ENABLED',
    publishingFrequency: detector.FindingPublishingFrequency ?? 'SIX_HOURS',
    features: flattened((detector.Features ?? []).filter(({ Name: name }) => !FOUNDATIONAL.includes(name ?? ''))),
  };
}

/** On beats off, and often beats seldom. */
export function strongest(standing: Detector | null, wish: Detector): Detector {
  if (standing === null) {
    return wish;
  }
  const level = Math.max(FREQUENCIES.indexOf(standing.publishingFrequency), FREQUENCIES.indexOf(wish.publishingFrequency));
  return {
    enabled: standing.enabled || wish.enabled,
    publishingFrequency: FREQUENCIES[level],
    features: Object.fromEntries(Object.entries(wish.features).map(([name, on]) => [name, on || (standing.features[name] ?? false)])),
  };
}

/** Features that we never named do not count: GuardDuty adds new ones to old detectors. */
export function isSame(current: Detector | null, applied: Detector | null): boolean {
  if (current === null || applied === null) {
    return current === applied;
  }
  return (current.detectorId === undefined || applied.detectorId === undefined || current.detectorId === applied.detectorId)
    && current.enabled === applied.enabled
    && current.publishingFrequency === applied.publishingFrequency
    && Object.entries(applied.features).every(([name, on]) => (current.features[name] ?? false) === on);
}

/** One call: creating with every feature named, since GuardDuty switches on what a creation does not name. */
export async function apply(client: GuardDutyClient, target: Detector, current: Detector | null, previous?: Detector): Promise<Detector> {
  if (current === null) {
    const { DetectorId: detectorId } = await inWords('create a detector', () => client.send(new CreateDetectorCommand({
      Enable: target.enabled,
      FindingPublishingFrequency: target.publishingFrequency,
      Features: nested(target.features),
    })));
    return { ...target, detectorId, created: true };
  }
  await update(client, target, current);
  const created = previous?.created === true && previous.detectorId === current.detectorId;
  return { ...target, detectorId: current.detectorId, created };
}

export async function restore(
  client: GuardDutyClient, earlier: Detector | null, current: Detector | null, applied: Detector | undefined,
): Promise<string> {
  if (earlier === null || current === null) {
    return remove(client, current, applied);
  }
  if (earlier.detectorId !== current.detectorId) {
    return `left alone: the detector of before, ${earlier.detectorId}, has been replaced by ${current.detectorId}`;
  }
  const ours = Object.keys(applied?.features ?? {}).filter((name) => name in earlier.features);
  await update(client, { ...earlier, features: Object.fromEntries(ours.map((name) => [name, earlier.features[name]])) }, current);
  return `the detector ${current.detectorId} is as it was before`;
}

export async function remove(client: GuardDutyClient, current: Detector | null, applied: Detector | undefined): Promise<string> {
  if (current?.detectorId === undefined) {
    return 'there is no detector any more';
  }
  const { detectorId } = current;
  if (applied?.created !== true || applied.detectorId !== detectorId) {
    return `left alone: the detector ${detectorId} is not known to be created by this stack`;
  }
  await inWords(`delete the detector ${detectorId}`, () => client.send(new DeleteDetectorCommand({ DetectorId: detectorId })));
  return `deleted the detector ${detectorId}, which this stack had created`;
}

export function guarddutyDetector(client: GuardDutyClient): Setting<Detector> {
  return {
    wanted,
    read: () => read(client),
    strongest,
    isSame,
    apply: (target, current, previous) => apply(client, target, current, previous),
    restore: (earlier, current, applied) => restore(client, earlier, current, applied),
    remove: (current, applied) => remove(client, current, applied),
    attributes: ({ detectorId, created }) => ({ DetectorId: detectorId ?? '', Created: String(created ?? false) }),
  };
}

async function find(client: GuardDutyClient): Promise<string | undefined> {
  let next: string | undefined;
  do {
    const page = await client.send(new ListDetectorsCommand({ NextToken: next }));
    if (page.DetectorIds?.[0] !== undefined) {
      return page.DetectorIds[0];
    }
    next = page.NextToken === '' ? undefined : page.NextToken;
  } while (next !== undefined);
  return undefined;
}

/** Names only what differs: a member account may not touch what its administrator manages, not even to set the same value. */
async function update(client: GuardDutyClient, target: Detector, current: Detector): Promise<void> {
  const changed = new Set(Object.entries(target.features)
    .filter(([name, on]) => (current.features[name] ?? false) !== on)
    .map(([name]) => name.split('/')[0]));
  const features = Object.fromEntries(Object.entries(target.features).filter(([name]) => changed.has(name.split('/')[0])));
  const input = {
    ...(current.enabled === target.enabled ? {} : { Enable: target.enabled }),
    ...(current.publishingFrequency === target.publishingFrequency ? {} : { FindingPublishingFrequency: target.publishingFrequency }),
    ...(changed.size === 0 ? {} : { Features: nested(features) }),
  };
  if (Object.keys(input).length > 0) {
    await inWords(`change the detector ${current.detectorId}`, () => client.send(new UpdateDetectorCommand({ DetectorId: current.detectorId, ...input })));
  }
}

/** GuardDuty's refusals say little; the usual cause is an administrator account. */
async function inWords<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && (error.name === 'BadRequestException' || isDenied(error))) {
      error.message = `GuardDuty refused to ${what}: ${error.message}. If a GuardDuty administrator manages this account, set the features `
        + 'and the publishing frequency there, and use the mode LEAVE here; otherwise a feature may not exist in this Region: disable it explicitly';
    }
    throw error;
  }
}

function switched(entry: Record<string, unknown>): { Name: string; Status: 'ENABLED' | 'DISABLED' } {
  return { Name: stringOf(entry, 'Name'), Status: oneOf(entry, 'Status', ['ENABLED', 'DISABLED']) };
}

interface Feature {
  Name?: string;
  Status?: string;
  AdditionalConfiguration?: { Name?: string; Status?: string }[];
}

function flattened(features: Feature[]): Record<string, boolean> {
  return Object.fromEntries(features.flatMap(({ Name: name = '', Status: status, AdditionalConfiguration: additional }) => [
    [name, status === 'ENABLED'],
    ...(additional ?? []).map((entry) => [`${name}/${entry.Name ?? ''}`, entry.Status === 'ENABLED']),
  ]) as [string, boolean][]);
}

function nested(features: Readonly<Record<string, boolean>>): DetectorFeatureConfiguration[] {
  const status = (on: boolean) => (on ? 'ENABLED' : 'DISABLED');
  return Object.keys(features).filter((name) => !name.includes('/')).sort().map((name) => {
    const additional = Object.keys(features).filter((key) => key.startsWith(`${name}/`)).sort();
    return {
      Name: name as DetectorFeature,
      Status: status(features[name]),
      ...(additional.length === 0 ? {} : {
        AdditionalConfiguration: additional.map((key) => ({
          Name: key.slice(name.length + 1) as FeatureAdditionalConfiguration, Status: status(features[key]),
        })),
      }),
    };
  });
}
