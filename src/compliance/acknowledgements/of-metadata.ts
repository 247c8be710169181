import type { Acknowledgement } from './acknowledgement';
import { ACKNOWLEDGED_METADATA, GATE_NAME, problemOfId } from './names';

/** Which acknowledgements of the CDK are for the gate. */
export interface Addressed {
  /** Names of plugins whose rules it judges; {@link GATE_NAME} always is. */
  readonly prefixes?: readonly string[];
  /** Whether there is such a rule: one that is acknowledged without prefix is a mistake that the CDK passes over in silence. */
  isRule(ruleId: string): boolean;
}

/** A piece of metadata of a construct, as the tree has it and as the manifest of an assembly has it. */
export interface MetadataEntry {
  readonly type: string;
  readonly data?: unknown;
}

/** The acknowledgements of `Validations.of(x).acknowledge` at one construct. */
export function ofMetadata(constructPath: string, entries: readonly MetadataEntry[], { prefixes = [], isRule }: Addressed): Acknowledgement[] {
  return entries.filter(({ type, data }) => type === ACKNOWLEDGED_METADATA && typeof data === 'object' && data !== null)
    .flatMap(({ data }) => Object.entries(data as Record<string, unknown>)).flatMap(([id, given]): Acknowledgement[] => {
      const [prefix, ruleId] = split(id);
      const reason = typeof given === 'string' ? given : '';
      const where = constructPath === '' ? 'the app' : constructPath;
      if ([GATE_NAME, ...prefixes].includes(prefix)) {
        return [{ ruleId, reason, where, constructPath, isOfCdk: prefix === GATE_NAME, problem: problemOfId(ruleId) }];
      }
      return /^annotation$/i.test(prefix) && isRule(ruleId)
        ? [{ ruleId, reason, where, constructPath, problem: `its id must be '${GATE_NAME}::${ruleId}': the CDK takes one without prefix for that of an annotation` }]
        : [];
    });
}

function split(id: string): [string, string] {
  const at = id.indexOf('::');
  return at < 0 ? ['annotation', id] : [id.slice(0, at), id.slice(at + 2)];
}
