import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Found, FoundByFile } from './found';
import { checkov } from '../gate/peers';

interface Report {
  readonly results: {
    readonly failed_checks: readonly { readonly check_id: string; readonly file_path: string; readonly resource: string }[];
    readonly parsing_errors?: readonly string[];
  };
}

/** One process for the whole folder. It names the resource as `AWS::S3::Bucket.It`. */
export function findByCheckov(folder: string, files: readonly string[]): FoundByFile {
  const { stdout, stderr } = spawnSync(checkov(), ['-d', folder, '--framework', 'cloudformation', 'secrets', '-o', 'json', '--quiet', '--compact', '--skip-download'], {
    encoding: 'utf8', maxBuffer: 1_000_000_000,
  });
  const parsed = JSON.parse(stdout || fail(stderr)) as Report | Report[];
  const found = new Map<string, Found[]>(files.map((file) => [file, []]));
  const fileOf = new Map(files.map((file) => [basename(file), file]));
  for (const { results } of Array.isArray(parsed) ? parsed : [parsed]) {
    for (const path of results.parsing_errors ?? []) {
      found.delete(fileOf.get(basename(path)) ?? '');
    }
    for (const { check_id: rule, file_path: path, resource } of results.failed_checks) {
      found.get(fileOf.get(basename(path)) ?? '')?.push({ rule, logicalId: resource.slice(resource.lastIndexOf('.') + 1) });
    }
  }
  return found;
}

function fail(message: string): never {
  throw new Error(`checkov says nothing: ${message}`);
}
