import type { Glob } from './glob';
import { OPERATORS, type Operator } from './operators';
import type { RequestValues } from './request-values';
import type { Condition, Truth } from './types';
import { compilePattern, keysOf, resolvePattern, type Pattern } from './variables';

/** A condition, with its operator and the variables of its values found. */
export interface CompiledCondition {
  readonly condition: Condition;
  readonly key: string;
  /** Absent for `Null`, and for operators that are not known. */
  readonly operator?: Operator;
  readonly patterns: readonly Pattern[];
  readonly hasVariables: boolean;
}

export function compileCondition(condition: Condition, version: string): CompiledCondition {
  const operator = OPERATORS.get(condition.operator);
  // Numbers, dates, addresses and binaries take no variables.
  const patternVersion = operator && operator.takes !== 'text' ? version : '';
  const patterns = condition.values.map((value) => compilePattern(value, patternVersion));
  return {
    condition,
    key: condition.key.toLowerCase(),
    operator,
    patterns,
    hasVariables: patterns.some((pattern) => pattern.fixed === undefined),
  };
}

/** Whether all conditions hold. */
export function conditionsHold(conditions: readonly CompiledCondition[], values: RequestValues): Truth {
  let truth: Truth = 'yes';
  for (const condition of conditions) {
    const one = conditionHolds(condition, values);
    if (one === 'no') {
      return 'no';
    }
    if (one === 'maybe') {
      truth = 'maybe';
    }
  }
  return truth;
}

/**
 * Whether a condition holds.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export function conditionHolds(compiled: CompiledCondition, values: RequestValues): Truth {
  const { condition, operator } = compiled;
  const given = values.lookup(compiled.key);
  if (given === 'unknown') {
    return 'maybe';
  }
  if (condition.operator === 'null') {
    return nullHolds(condition, given);
  }
  if (!operator || condition.values.length === 0) {
    return 'maybe';
  }
  if (given === 'absent' || given.length === 0) {
    return missingKeyHolds(condition, operator);
  }
  const each = given.map((value) => valueHolds(value, compiled, operator, values));
  if (condition.quantifier === 'any') {
    return each.includes('yes') ? 'yes' : each.includes('maybe') ? 'maybe' : 'no';
  }
  if (condition.quantifier === 'all') {
    // An empty text counts as no value at all, the documentation says in one place.
    const isEmpty = given.every((value) => value === '');
    return each.every((truth) => truth === 'yes') ? 'yes' : each.includes('no') && !isEmpty ? 'no' : 'maybe';
  }
  // Several values without a quantifier: AWS calls the outcome undefined.
  return each.every((truth) => truth === each[0]) ? each[0] : 'maybe';
}

/** The keys that a condition reads. */
export function keysRead(compiled: CompiledCondition): string[] {
  return [compiled.condition.key, ...compiled.patterns.flatMap(keysOf)];
}

function nullHolds(condition: Condition, given: string[] | 'absent'): Truth {
  const isNull = given === 'absent' || given.length === 0;
  const truths = condition.values.map((value): Truth => {
    const wanted = value.toLowerCase();
    return wanted === 'true' || wanted === 'false' ? ((wanted === 'true') === isNull ? 'yes' : 'no') : 'maybe';
  });
  const isEmpty = Array.isArray(given) && given.length > 0 && given.every((value) => value === '');
  if (isEmpty || truths.length === 0) {
    return 'maybe';
  }
  return truths.includes('yes') ? 'yes' : truths.includes('maybe') ? 'maybe' : 'no';
}

/** `ForAnyValue` needs a value, even where its operator is negated. */
function missingKeyHolds(condition: Condition, operator: Operator): Truth {
  if (condition.ifExists || condition.quantifier === 'all') {
    return 'yes';
  }
  return condition.quantifier === 'any' || !operator.negated ? 'no' : 'yes';
}

function valueHolds(value: string, compiled: CompiledCondition, operator: Operator, values: RequestValues): Truth {
  let matched: Truth = 'no';
  let unresolved = false;
  for (const pattern of compiled.patterns) {
    const { glob, resolves } = globFor(pattern, operator, values);
    const truth = resolves === 'no' ? 'no' : operator.compare(value, glob, pattern.text);
    unresolved ||= resolves !== 'yes';
    if (truth === 'yes' && resolves === 'yes') {
      matched = 'yes';
      if (!compiled.hasVariables) {
        break;
      }
    } else if (truth !== 'no' && matched === 'no') {
      matched = 'maybe';
    }
  }
  if (operator.negated) {
    const inverse = matched === 'yes' ? 'no' : matched === 'no' ? 'yes' : 'maybe';
    return unresolved && inverse === 'yes' ? 'maybe' : inverse;
  }
  // A variable without a value "might cause the entire statement to be invalid".
  return unresolved && matched === 'yes' ? 'maybe' : matched;
}

const LITERALS = new WeakMap<Pattern, Glob>();

function globFor(pattern: Pattern, operator: Operator, values: RequestValues): { glob: Glob; resolves: Truth } {
  if (operator.takes === 'pattern') {
    return resolvePattern(pattern, values);
  }
  const known = LITERALS.get(pattern);
  if (known) {
    return { glob: known, resolves: 'yes' };
  }
  const resolved = resolvePattern(pattern, values, false);
  if (keysOf(pattern).length === 0) {
    LITERALS.set(pattern, resolved.glob);
  }
  return resolved;
}
