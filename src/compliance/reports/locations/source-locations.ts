import { dirname, join } from 'node:path';
import { readJson } from '../../../template/loading/files';
import { isObject, own } from '../../../template/resolving/objects';
import type { Finding } from '../../model/finding';
import type { SourceLocation } from '../report-document';

type Creations = ReadonlyMap<string, SourceLocation>;

/** Where the code of the user made the resources of findings, as far as the CDK wrote it down beside the templates. */
export function sourceLocations<F extends Finding>(findings: readonly F[]): Map<F, SourceLocation> {
  const byDirectory = new Map<string, Creations>();
  const found = new Map<F, SourceLocation>();
  for (const finding of findings) {
    const { templatePath, constructPath } = finding;
    if (templatePath === undefined || constructPath === undefined) {
      continue;
    }
    const directory = dirname(templatePath);
    const creations = byDirectory.get(directory) ?? creationsIn(directory);
    byDirectory.set(directory, creations);
    const location = nearestCreation(creations, constructPath);
    if (location !== undefined) {
      found.set(finding, location);
    }
  }
  return found;
}

/** A resource is often made by a construct around it, and only that one by the user. */
function nearestCreation(creations: Creations, path: string): SourceLocation | undefined {
  for (let here = path; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
    const location = creations.get(here);
    if (location !== undefined) {
      return location;
    }
  }
  return undefined;
}

function creationsIn(directory: string): Creations {
  const found = new Map<string, SourceLocation>();
  const manifest = tryRead(join(directory, 'manifest.json'));
  for (const artifact of Object.values(objectAt(manifest, 'artifacts'))) {
    const file = isObject(artifact) ? own(artifact, 'additionalMetadataFile') : undefined;
    const beside = typeof file === 'string' ? tryRead(join(directory, file)) : {};
    for (const [path, entries] of Object.entries({ ...objectAt(artifact, 'metadata'), ...(isObject(beside) ? beside : {}) })) {
      const location = Array.isArray(entries) ? locationIn(entries) : undefined;
      if (location !== undefined) {
        found.set(path.replace(/^\//, ''), location);
      }
    }
  }
  return found;
}

/** Newer versions of the CDK write a stack of its own, earlier ones (and `--debug`) add a trace to the entries. */
function locationIn(entries: readonly unknown[]): SourceLocation | undefined {
  const frames = entries.filter(isObject).flatMap((entry) => {
    const frameList = own(entry, 'type') === 'aws:cdk:creationStack' ? own(entry, 'data') : own(entry, 'trace');
    return Array.isArray(frameList) ? frameList as unknown[] : [];
  });
  return frames.map(frameOf).find((location) => location !== undefined);
}

/** `new Stack (/home/me/app/lib/stack.ts:12:5)`, with or without what stands before the parenthesis. */
function frameOf(frame: unknown): SourceLocation | undefined {
  const match = typeof frame === 'string' && frame.length < 4096 ? /(?:\(|^(?:at )?)([^()]+):(\d+):(\d+)\)?$/.exec(frame) : null;
  const file = match?.[1].replace(/^file:\/\//, '');
  return match === null || file === undefined || file.startsWith('node:') || file.includes('node_modules')
    ? undefined : { file, line: Number(match[2]), column: Number(match[3]) };
}

function objectAt(value: unknown, name: string): Record<string, unknown> {
  const inner = isObject(value) ? own(value, name) : undefined;
  return isObject(inner) ? inner : {};
}

function tryRead(path: string): unknown {
  try {
    return readJson(path);
  } catch {
    return {};
  }
}
