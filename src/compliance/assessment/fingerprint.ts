import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Finding } from '../model/finding';

/**
 * Names a finding across runs: by rule, resource and property. Entries of lists count by what they hold, not by their position, so
 * that a reordering changes nothing; a resource of an app by its construct path, whose ids, unlike logical ids, hold no hash.
 */
export function fingerprintOf(finding: Finding): string {
  return createHash('sha256').update([finding.ruleId, identityOf(finding), propertyOf(finding)].join('\n')).digest('hex').slice(0, 20);
}

function identityOf({ stack, templatePath, logicalId, constructPath }: Finding): string {
  if (templatePath === undefined || templatePath !== stack) {
    return constructPath ?? `${stack}/${logicalId ?? ''}`;
  }
  // A template of its own: the same file wherever the repository was checked out.
  return `${relative(process.cwd(), templatePath).replaceAll('\\', '/')}#${logicalId ?? ''}`;
}

function propertyOf({ property, listEntries = [] }: Finding): string {
  let position = 0;
  return property.split('.').map((step) => /^\d+$/.test(step) ? `[${listEntries[position++] ?? ''}]` : step).join('.');
}
