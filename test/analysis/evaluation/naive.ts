import type { Condition, Identity, Policy, PrincipalPattern, Request, Statement } from '../../../src/analysis/evaluation/types';

/**
 * AWS's evaluation logic for one request of which everything is known, as straight from the documentation as can be: regular
 * expressions, no indexes, no third value. Keys that are automatic are in the context that the test hands over.
 */
export type Known = Readonly<Record<string, string[] | undefined>>;

export function naiveVerdict(request: Request, keys: Known): 'allowed' | 'denied' {
  const { identity, target, sessionPolicies = [] } = request;
  const about = (statement: Statement): boolean => isAbout(statement, request, keys);
  const boundary = identity.boundary ? [identity.boundary] : [];
  const everything: Policy[] = [
    ...identity.policies, ...boundary, ...sessionPolicies, ...identity.serviceControls.flat(), ...target.resourceControls.flat(), ...target.policies,
  ];
  const denied = everything.some((policy) => policy.statements.some((statement) =>
    statement.effect === 'Deny' && about(statement) && names(statement, identity)));
  if (denied) {
    return 'denied';
  }
  const allows = (policies: readonly Policy[]): boolean => policies.some(({ statements }) => statements.some((statement) =>
    statement.effect === 'Allow' && about(statement)));
  if (!identity.serviceControls.every(allows)) {
    return 'denied';
  }
  const byIdentity = allows(identity.policies);
  const limited = (boundary.length === 0 || allows(boundary)) && (sessionPolicies.length === 0 || allows(sessionPolicies));
  const grants = target.policies.flatMap(({ statements }) => statements)
    .filter((statement) => statement.effect === 'Allow' && about(statement) && names(statement, identity));
  if (target.account !== identity.account) {
    return byIdentity && limited && grants.length > 0 ? 'allowed' : 'denied';
  }
  const byArn = grants.some((statement) => statement.principals?.some((principal) => principal.value === identity.arn));
  const byWildcard = grants.some((statement) => statement.principals?.some(({ kind }) => kind === 'Everyone'));
  const isSession = identity.kind === 'role' || sessionPolicies.length > 0;
  if (byWildcard || (byArn && (!isSession || limited))) {
    return 'allowed';
  }
  return byIdentity && limited && (!target.policyMustAllow || grants.length > 0) ? 'allowed' : 'denied';
}

function isAbout(statement: Statement, { action, target }: Request, keys: Known): boolean {
  const matchesAction = (pattern: string): boolean => regularExpression(pattern, 'i').test(action);
  const matchesResource = (pattern: string): boolean => regularExpression(pattern, '', keys).test(target.arn);
  return (statement.actions?.some(matchesAction) ?? !statement.notActions?.some(matchesAction))
    && (statement.resources?.some(matchesResource) ?? !statement.notResources?.some(matchesResource))
    && statement.conditions.every((condition) => holds(condition, keys));
}

function names(statement: Statement, identity: Identity): boolean {
  if (statement.principals) {
    return statement.principals.some((principal) => isOne(principal, identity));
  }
  if (statement.notPrincipals) {
    return identity.boundary !== undefined || !statement.notPrincipals.some((principal) => isOne(principal, identity));
  }
  return true;
}

function isOne({ kind, value }: PrincipalPattern, identity: Identity): boolean {
  return kind === 'Everyone' || (kind === 'AWS' && [identity.arn, identity.account, `arn:aws:iam::${String(identity.account)}:root`].includes(value));
}

function regularExpression(pattern: string, flags: string, keys: Known = {}): RegExp {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const parts = pattern.split(/(\$\{[^}]+\}|\*|\?)/).map((part) => {
    if (part === '*') {
      return '[^]*';
    }
    if (part === '?') {
      return '[^]';
    }
    return escaped(part.startsWith('${') ? substitute(part.slice(2, -1), keys) : part);
  });
  return new RegExp(`^${parts.join('')}$`, flags);
}

function substitute(variable: string, keys: Known): string {
  if (['*', '?', '$'].includes(variable)) {
    return variable;
  }
  const [key, fallback] = variable.split(', ');
  const value = keys[key.toLowerCase()]?.[0] ?? (fallback as string | undefined)?.slice(1, -1);
  if (value === undefined) {
    throw new Error(`no value for ${variable}`);
  }
  return value;
}

function holds(condition: Condition, keys: Known): boolean {
  const given = keys[condition.key.toLowerCase()];
  const operator = condition.operator;
  if (operator === 'null') {
    return condition.values.some((value) => (value === 'true') === (given === undefined));
  }
  if (given === undefined) {
    return condition.ifExists || condition.quantifier === 'all' || (operator.includes('not') && condition.quantifier !== 'any');
  }
  const one = (value: string): boolean => {
    const matched = condition.values.some((wanted) => compare(operator.replace('not', ''), value, wanted, keys));
    return operator.includes('not') ? !matched : matched;
  };
  return condition.quantifier === 'all' ? given.every(one) : given.some(one);
}

function compare(operator: string, value: string, wanted: string, keys: Known): boolean {
  const literal = wanted.replace(/\$\{([^}]+)\}/g, (_, variable: string) => substitute(variable, keys));
  switch (operator) {
    case 'stringequals': return value === literal;
    case 'stringequalsignorecase': return value.toLowerCase() === literal.toLowerCase();
    case 'stringlike': return regularExpression(wanted, '', keys).test(value);
    case 'arnlike':
    case 'arnequals': {
      const values = value.split(/:(?=(?:[^])*)/);
      const patterns = wanted.split(':');
      const six = (parts: string[]): string[] => [...parts.slice(0, 5), parts.slice(5).join(':')];
      return six(patterns).every((part, index) => regularExpression(part, '', keys).test(six(values)[index]));
    }
    case 'bool': return value === wanted;
    case 'numericequals': return Number(value) === Number(wanted);
    case 'numericlessthan': return Number(value) < Number(wanted);
    case 'numericlessthanequals': return Number(value) <= Number(wanted);
    case 'numericgreaterthan': return Number(value) > Number(wanted);
    case 'numericgreaterthanequals': return Number(value) >= Number(wanted);
    case 'dateequals': return instant(value) === instant(wanted);
    case 'datelessthan': return instant(value) < instant(wanted);
    case 'dategreaterthanequals': return instant(value) >= instant(wanted);
    case 'ipaddress': return inRange(value, wanted);
    case 'binaryequals': return value === wanted;
    default: throw new Error(`operator ${operator}`);
  }
}

function instant(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function inRange(address: string, range: string): boolean {
  const bits = (text: string): string => text.split('.').map((part) => Number(part).toString(2).padStart(8, '0')).join('');
  const [network, length = '32'] = range.split('/');
  return bits(address).slice(0, Number(length)) === bits(network).slice(0, Number(length));
}
