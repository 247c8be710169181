import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

/** What a data file says about itself in its first line. */
export interface Header {
  readonly source: string;
  readonly version: string;
  /** Of the newest entry: the file has no date of its own, so that the same source gives the same bytes. */
  readonly date: string;
  readonly licence: string;
}

/** Writes a data file of one JSON value a line; with `--check`, fails instead when the file is not what would be written. */
export function publish(name: string, header: Header, lines: object[]): void {
  const file = path.resolve(__dirname, '..', '..', 'data', name);
  const text = [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  if (!process.argv.includes('--check')) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`data/${name}: ${lines.length} lines, ${header.source} ${header.version} of ${header.date}`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`data/${name} is not what ${header.source} ${header.version} gives: run the script without --check and commit the file`);
    process.exitCode = 1;
  }
}

/** Order by code unit: that of `localeCompare` hangs on the machine. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
