import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package. */
export function version(): string {
  // The same depth from the sources and from the compiled files.
  const { version: own } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as { version: string };
  return own;
}
