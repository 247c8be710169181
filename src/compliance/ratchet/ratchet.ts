import { readFileSync, writeFileSync } from 'node:fs';
import type { AssessedFinding } from '../model/assessment';

/** The version of the file: another one is refused. */
const VERSION = 1;
const COMMENT = 'Findings that were known when this was written. Only new ones block; remove what is fixed.';

/** Known findings of one kind at one place. */
export interface KnownFinding {
  readonly fingerprint: string;
  /** For people who read the file. */
  readonly rule: string;
  readonly where: string;
  /** How many findings have this fingerprint: one more is new. */
  readonly count: number;
}

/** The findings that an old app was known to have: they do not block, and the list can only shrink. */
export class Ratchet {
  /** What is found now, as far as it is not acknowledged and not of the gate itself. */
  static of(findings: readonly AssessedFinding[]): Ratchet {
    const known = new Map<string, KnownFinding>();
    for (const { fingerprint, ruleId, constructPath, stack, logicalId, property, acknowledged } of findings) {
      if (acknowledged === undefined && !ruleId.startsWith('GATE-')) {
        const count = (known.get(fingerprint)?.count ?? 0) + 1;
        const where = [constructPath ?? [stack, logicalId].filter((part) => part !== undefined).join('/'), property].filter((part) => part !== '').join(' ');
        known.set(fingerprint, { fingerprint, rule: ruleId, where: known.get(fingerprint)?.where ?? where, count });
      }
    }
    return new Ratchet([...known.values()]);
  }

  /** Reads a file that {@link write} wrote; a message with path and place otherwise. */
  static read(path: string): Ratchet {
    const error = (rule: string): Error => new Error(`'${path}' ${rule}`);
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(path, 'utf8'));
    } catch (cause) {
      throw error(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    const { version, findings } = (content ?? {}) as { version?: unknown; findings?: unknown };
    if (version !== VERSION || !Array.isArray(findings)) {
      throw error(`must be a file of known findings with 'version' ${VERSION} and 'findings'`);
    }
    return new Ratchet(findings.map((entry: unknown, index) => {
      const { fingerprint, rule, where, count } = (entry ?? {}) as Record<string, unknown>;
      if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof where !== 'string') {
        throw error(`findings.${index} must have the texts 'fingerprint', 'rule' and 'where'`);
      }
      if (count !== undefined && !(Number.isInteger(count) && Number(count) > 0)) {
        throw error(`findings.${index}.count must be a whole number from 1, got ${JSON.stringify(count)}`);
      }
      return { fingerprint, rule, where, count: count === undefined ? 1 : Number(count) };
    }));
  }

  readonly known: readonly KnownFinding[];

  constructor(known: readonly KnownFinding[]) {
    const text = ({ where, rule, fingerprint }: KnownFinding): string => [where, rule, fingerprint].join('\n');
    this.known = [...known].sort((one, other) => text(one) < text(other) ? -1 : 1);
  }

  /** Sorted, and one line for each, so that a change reads well in a review. */
  toText(): string {
    const lines = this.known.map(({ rule, where, fingerprint, count }) => (
      `    ${JSON.stringify({ rule, where, fingerprint, ...(count > 1 ? { count } : {}) })}`));
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${VERSION},\n  "about": ${JSON.stringify(COMMENT)},\n  "findings": ${list}\n}\n`;
  }

  write(path: string): void {
    writeFileSync(path, this.toText());
  }
}
