import { UNKNOWN_OPERATOR } from './policy-document';
import type { Condition, Statement } from './types';
import { readable } from '../../template/model/opaque';

/** What a statement asks for, such as "aws:MultiFactorAuthPresent is false or absent"; empty without conditions. */
export function conditionsInWords(conditions: readonly Condition[]): string {
  return conditions.map(conditionInWords).join(', and ');
}

/** A condition as a clause. */
export function conditionInWords(condition: Condition): string {
  const key = readable(condition.key);
  const values = condition.values.map((value) => value === '' ? "''" : readable(value));
  if (condition.operator === UNKNOWN_OPERATOR) {
    return `a condition holds that is not known (${key})`;
  }
  if (condition.operator === 'null') {
    return `${key} is ${values.map((value) => value.toLowerCase() === 'true' ? 'absent' : 'present').join(' or ')}`;
  }
  const subject = condition.quantifier === undefined ? key : `${condition.quantifier === 'all' ? 'every' : 'some'} value of ${key}`;
  const negated = condition.operator.includes('not');
  const clause = `${subject} ${predicate(condition.operator)} ${listed(values, negated ? 'nor' : 'or')}`;
  const whenAbsent = condition.ifExists || condition.quantifier === 'all' || (negated && condition.quantifier === undefined);
  return whenAbsent ? `${clause}${values.length > 1 || negated ? ', or is' : ' or'} absent` : clause;
}

/** Which statement it is: "statement 'DenyWithoutMfa' (2) of MfaSelfService at Stack/Groups". */
export function statementInWords(statement: Statement): string {
  const { name, path } = statement.policy.origin;
  const number = String(statement.index + 1);
  const which = statement.sid === undefined || statement.sid === '' ? `statement ${number}` : `statement '${readable(statement.sid)}' (${number})`;
  return `${which} of ${readable(name)}${path === '' || path === name ? '' : ` at ${readable(path)}`}`;
}

const PREDICATES: Readonly<Record<string, string>> = {
  stringequals: 'is',
  stringnotequals: 'is not',
  stringequalsignorecase: 'is (ignoring case)',
  stringnotequalsignorecase: 'is not (ignoring case)',
  stringlike: 'is like',
  stringnotlike: 'is not like',
  arnequals: 'is like',
  arnnotequals: 'is not like',
  arnlike: 'is like',
  arnnotlike: 'is not like',
  numericequals: 'is',
  numericnotequals: 'is not',
  numericlessthan: 'is less than',
  numericlessthanequals: 'is at most',
  numericgreaterthan: 'is more than',
  numericgreaterthanequals: 'is at least',
  dateequals: 'is',
  datenotequals: 'is not',
  datelessthan: 'is before',
  datelessthanequals: 'is not after',
  dategreaterthan: 'is after',
  dategreaterthanequals: 'is not before',
  bool: 'is',
  binaryequals: 'is',
  ipaddress: 'is in',
  notipaddress: 'is not in',
};

function predicate(operator: string): string {
  return PREDICATES[operator] ?? `satisfies ${operator}`;
}

function listed(values: readonly string[], last: string): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${last} ${values[values.length - 1]}`;
}
