/** What stands in the reason of an acknowledgement. */
export interface Reason {
  readonly text: string;
  readonly owner?: string;
  /** The last day on which it holds. */
  readonly until?: string;
  /** Why it cannot be taken. */
  readonly problem?: string;
}

const OWNER = /(?:^|[\s;,(])owner=([^\s;,)]+)/i;
const UNTIL = /(?:^|[\s;,(])until=([^\s;,)]*)/i;

/** Reads `public on purpose, owner=shop until=2027-01-31`. */
export function readReason(reason: string): Reason {
  const until = UNTIL.exec(reason)?.[1];
  const text = reason.trim();
  const words = text.replace(OWNER, '').replace(UNTIL, '').replace(/[^\p{L}\p{N}]/gu, '');
  return {
    text,
    owner: OWNER.exec(reason)?.[1],
    until,
    problem: words === '' ? 'it gives no reason'
      : until !== undefined && !isDate(until) ? `'until' must be a date such as 2027-01-31, got ${until}` : undefined,
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
