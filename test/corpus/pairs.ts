import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An insecure and a secure template that differ in one weakness. */
export interface Pair {
  /** `<class>/<name>` */
  readonly name: string;
  readonly title: string;
  /** The AWS page, or the advisory, that says so. */
  readonly source: string;
  /** The logical id at which the insecure one must be caught, and the secure one left alone. */
  readonly resource: string;
  /** The property there, such as `Properties.PolicyDocument`: a finding at it or in it counts. Empty for the resource as a whole. */
  readonly property: string;
  readonly insecure: Record<string, unknown>;
  readonly secure: Record<string, unknown>;
}

const ROOT = join(__dirname, 'pairs');

/** All pairs, by class and name. */
export function pairs(): Pair[] {
  return readdirSync(ROOT).sort().flatMap((folder) => readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.yaml')).sort().map((file) => (
    { name: `${folder}/${file.slice(0, -'.yaml'.length)}`, ...parse(readFileSync(join(ROOT, folder, file), 'utf8')) as Omit<Pair, 'name'> })));
}

/** Whether a finding is at a place, or inside of it. */
export function isAt(found: { readonly logicalId?: string; readonly property: string }, { resource, property }: Pair): boolean {
  return found.logicalId === resource && (property === '' || found.property === property || found.property.startsWith(`${property}.`));
}
