import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { looksLikeTemplate, mayBeTemplate } from './looks-like-template';
import { parseTemplate, readText } from '../../template/loading/files';
import { isObject, own } from '../../template/resolving/objects';

/** Something that is judged on its own. */
export type Input =
  | { readonly kind: 'assembly'; readonly path: string }
  /** `isNamed`: whoever names a file wants it judged; in a folder there may be anything. */
  | { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'text'; readonly path: string; readonly text: string };

const EXTENSIONS = new Set(['.json', '.yaml', '.yml', '.template']);
const SKIPPED = new Set(['node_modules', '.git']);
/** No template, and no assembly, is as long. */
const LONGEST = 128 * 1024 * 1024;

/** All that a path stands for, in the order of names: an assembly, a template, or a folder with any number of both. */
export function findInputs(path: string, isFlat = false): Input[] {
  if (!statSync(path).isDirectory()) {
    return [{ kind: 'file', path, isNamed: true }];
  }
  return [...inFolder(path, new Set(), isFlat)];
}

/** @param isFlat whether an assembly is taken for a folder of templates */
function* inFolder(folder: string, seen: Set<string>, isFlat: boolean): Generator<Input> {
  // Links may lead back to where we come from, or to the same place twice.
  const real = realpathSync(folder);
  if (seen.has(real)) {
    return;
  }
  seen.add(real);
  if (!isFlat && isAssembly(folder)) {
    yield { kind: 'assembly', path: folder };
    return;
  }
  const names = namesIn(folder);
  if (names === undefined) {
    // Reading it fails again, and is then told as what it is: something that was not judged.
    yield { kind: 'file', path: folder, isNamed: true };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const kind = kindOf(path);
    if (kind === 'folder' && !SKIPPED.has(name)) {
      yield* inFolder(path, seen, isFlat);
    } else if (kind === 'file' && EXTENSIONS.has(extname(name).toLowerCase())) {
      const file = realpathSync(path);
      if (!seen.has(file)) {
        seen.add(file);
        yield { kind: 'file', path, isNamed: false };
      }
    }
  }
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? 'folder' : found.isFile() && found.size <= LONGEST ? 'file' : undefined;
  } catch (error) {
    // A link that leads nowhere is nothing; of what must not be read nobody knows what it is.
    return ['ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : 'file';
  }
}

/** What is in a folder; nothing when it must not be read. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch {
    return undefined;
  }
}

/** A manifest is common; that of an assembly has a version and artifacts of the CDK, or stands beside the file `cdk.out`. */
function isAssembly(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) {
    return false;
  }
  if (existsSync(join(folder, 'cdk.out'))) {
    return true;
  }
  try {
    const content: unknown = JSON.parse(readText(manifest));
    return isObject(content) && typeof own(content, 'version') === 'string' && isObject(own(content, 'artifacts'));
  } catch {
    return false;
  }
}

/** What a file in a folder holds, or nothing when it is no template; one that is a template, but broken, is an error. */
export function readInFolder(path: string): unknown {
  const text = readText(path);
  if (!mayBeTemplate(text)) {
    return undefined;
  }
  const content = parseTemplate(text, path);
  return looksLikeTemplate(content) ? content : undefined;
}
