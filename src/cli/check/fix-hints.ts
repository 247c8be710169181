import type { FixHint } from '../../compliance/reports/report-document';

interface Fix { readonly ruleIds: readonly string[] }

/** Which mixin makes which rule hold. This loads the CDK, which nothing else of a check needs. */
export function fixHints(): FixHint[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const mixins = require('../../mixins') as Readonly<Record<string, unknown>>;
  return Object.entries(mixins).flatMap(([name, exported]) => ruleIdsOf(exported).map((ruleId) => ({ ruleId, fix: `mixins.${name}` })));
}

function ruleIdsOf(exported: unknown): readonly string[] {
  if (typeof exported !== 'function') {
    return [];
  }
  try {
    const { ruleIds } = new (exported as new () => Fix)();
    return Array.isArray(ruleIds) ? ruleIds as string[] : [];
  } catch {
    // The base class, and what cannot be made without being told more.
    return [];
  }
}
