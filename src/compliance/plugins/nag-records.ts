import type { IPolicyValidationPlugin } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Status } from '../model/finding';

/** One finding of cdk-nag, before it puts all of one rule together under the description of the first. */
export interface NagRecord {
  readonly ruleId: string;
  readonly title: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly status: Status;
  readonly constructPath: string;
}

interface NagRule {
  readonly info: string;
  readonly explanation: string;
  readonly level: string;
  readonly node: IConstruct;
}

type AddViolation = (ruleName: string, rule: NagRule, errorMessage?: string) => void;

export interface NagRecords {
  /** What was found since the start. */
  readonly taken: readonly NagRecord[];
  stop(): void;
}

/** Listens to a pack of cdk-nag; undefined for a plugin that is none. */
export function recordNag(plugin: IPolicyValidationPlugin): NagRecords | undefined {
  const pack = plugin as unknown as { addViolation?: AddViolation; applyRule?: unknown };
  const { addViolation } = pack;
  if (typeof addViolation !== 'function' || typeof pack.applyRule !== 'function') {
    return undefined;
  }
  const records: NagRecord[] = [];
  pack.addViolation = (ruleId, rule, errorMessage) => {
    records.push(recordOf(ruleId, rule, errorMessage));
    addViolation.call(plugin, ruleId, rule, errorMessage);
  };
  return { taken: records, stop: () => { pack.addViolation = addViolation; } };
}

/** Its rules throw where they need what only the deployment knows; any other error is one of the rule. */
function recordOf(ruleId: string, { info, explanation, level, node }: NagRule, errorMessage?: string): NagRecord {
  const isUnknown = errorMessage !== undefined && /non-primitive|intrinsic|resolve/i.test(errorMessage);
  return {
    ruleId,
    title: info.replace(/\.$/, ''),
    severity: level === 'Error' ? 'error' : 'warning',
    constructPath: node.node.path,
    message: errorMessage === undefined ? explanation : `the rule could not be applied: ${errorMessage}`,
    status: errorMessage === undefined ? 'fail' : isUnknown ? 'unknown' : 'error',
  };
}
