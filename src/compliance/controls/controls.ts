import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One control of a framework. */
export interface Control {
  /** `S3.5`, `2.1.1`, `AC-2(1)` */
  readonly id: string;
  readonly title: string;
  readonly section?: string;
  /** Names of checks that are mapped to it. */
  readonly checks: readonly string[];
}

/** A framework of controls, in one version. */
export interface Framework {
  /** `cis-7.0`, as packs are named. */
  readonly id: string;
  /** How labels of its controls begin: `CIS 7.0`. */
  readonly name: string;
  readonly source: string;
  readonly controls: readonly Control[];
}

let known: readonly Framework[] | undefined;

/** The frameworks, read when they are first asked for. */
export function frameworks(): readonly Framework[] {
  // The same depth from the sources and from the compiled files.
  known ??= (JSON.parse(readFileSync(join(__dirname, '../../../data/controls.json'), 'utf8')) as { frameworks: Framework[] }).frameworks;
  return known;
}

/** `CIS 7.0 3.1.1` */
export function labelOf(framework: Framework, control: Control): string {
  return `${framework.name} ${control.id}`;
}
