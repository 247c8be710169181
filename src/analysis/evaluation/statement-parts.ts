import type { CompiledStatement } from './compiled-policy';
import type { Glob } from './glob';
import { relateSet, within, without, type Region, type TextSet } from './region';
import type { RequestValues } from './request-values';
import { resolvePattern, type Pattern } from './variables';

/** The parts of a region that a statement covers, together at least all of it that the statement covers. */
export function partsWithin(compiled: CompiledStatement, region: Region, values: RequestValues): Region[] {
  const actions = compiled.actions ? positive(region.actions, compiled.actions.globs) : [without(region.actions, compiled.notActions?.globs ?? [])];
  const resources = resourceParts(compiled, region.resources, values);
  return actions.flatMap((action) => resources.map((resource) => ({ actions: action, resources: resource })));
}

function resourceParts(compiled: CompiledStatement, asked: TextSet, values: RequestValues): TextSet[] {
  const globs = (patterns: readonly Pattern[], certain: boolean): Glob[] => patterns.map((pattern) => resolvePattern(pattern, values))
    .filter(({ resolves }) => certain ? resolves === 'yes' : resolves !== 'no')
    .map(({ glob }) => glob);
  if (compiled.resources) {
    return positive(asked, globs(compiled.resources, false));
  }
  return [compiled.notResources ? without(asked, globs(compiled.notResources, true)) : asked];
}

function positive(asked: TextSet, globs: readonly Glob[]): TextSet[] {
  if (asked.literal !== undefined) {
    return [asked];
  }
  const related = globs.map((glob) => ({ glob, relation: relateSet(asked, glob) })).filter(({ relation }) => relation !== 'apart');
  return related.some(({ relation }) => relation === 'inside') ? [asked] : related.map(({ glob }) => within(asked, glob));
}
