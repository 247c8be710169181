import { randomUUID } from 'node:crypto';
import { GetAccountConfigurationCommand, PutAccountConfigurationCommand, type ACMClient } from '@aws-sdk/client-acm';
import { integerOf } from '../properties';
import type { Setting } from '../setting';

/** What an account has that never said anything. */
const DEFAULT_DAYS = 45;

/** How many days before the end of certificates ACM begins to tell of it: an account always has a number. */
export interface ExpiryEvents {
  readonly daysBeforeExpiry: number;
}

export function wanted(configuration: Record<string, unknown>): ExpiryEvents {
  const daysBeforeExpiry = integerOf(configuration, 'DaysBeforeExpiry');
  if (daysBeforeExpiry === undefined) {
    throw new Error("'DaysBeforeExpiry' must be a whole number, got none");
  }
  return { daysBeforeExpiry };
}

export async function read(client: ACMClient): Promise<ExpiryEvents> {
  const { ExpiryEvents: events } = await client.send(new GetAccountConfigurationCommand({}));
  return { daysBeforeExpiry: events?.DaysBeforeExpiry ?? DEFAULT_DAYS };
}

/** Earlier is stronger: more time to do something. */
export function strongest(standing: ExpiryEvents | null, wish: ExpiryEvents): ExpiryEvents {
  return standing !== null && standing.daysBeforeExpiry > wish.daysBeforeExpiry ? standing : wish;
}

export function isSame(current: ExpiryEvents | null, applied: ExpiryEvents | null): boolean {
  return current?.daysBeforeExpiry === applied?.daysBeforeExpiry;
}

export async function apply(client: ACMClient, target: ExpiryEvents, current: ExpiryEvents | null): Promise<ExpiryEvents> {
  if (!isSame(current, target)) {
    await put(client, target.daysBeforeExpiry);
  }
  return target;
}

export async function restore(client: ACMClient, earlier: ExpiryEvents | null, current: ExpiryEvents | null): Promise<string> {
  const { daysBeforeExpiry } = await apply(client, earlier ?? { daysBeforeExpiry: DEFAULT_DAYS }, current);
  return `ACM tells of certificates ${daysBeforeExpiry} days before their end, as before`;
}

/** There is no "none": the number that an account begins with takes its place. */
export async function remove(client: ACMClient, current: ExpiryEvents | null): Promise<string> {
  await apply(client, { daysBeforeExpiry: DEFAULT_DAYS }, current);
  return `ACM tells of certificates ${DEFAULT_DAYS} days before their end, as in an account that never said anything`;
}

export function acmExpiryEvents(client: ACMClient): Setting<ExpiryEvents> {
  return {
    wanted,
    read: () => read(client),
    strongest,
    isSame,
    apply: (target, current) => apply(client, target, current),
    restore: (earlier, current) => restore(client, earlier, current),
    remove: (current) => remove(client, current),
    attributes: () => ({}),
  };
}

async function put(client: ACMClient, days: number): Promise<void> {
  try {
    // A token of its own each time: for an hour ACM takes the same token for the same request, and does nothing.
    await client.send(new PutAccountConfigurationCommand({ ExpiryEvents: { DaysBeforeExpiry: days }, IdempotencyToken: randomUUID().replace(/-/g, '') }));
  } catch (error) {
    if (error instanceof Error && error.name === 'ConflictException') {
      // Somebody else is changing it: worth another try, unlike the conflicts of other services.
      error.name = 'ConcurrentModificationException';
    }
    throw error;
  }
}
