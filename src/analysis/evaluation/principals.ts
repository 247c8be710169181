import { lastSegment, parseArn, sessionOf, type Arn, type SessionName } from './arns';
import { globOf, literalGlob, relateGlobs, sameText } from './glob';
import { truthOf } from './operators';
import type { Identity, PrincipalPattern, Statement, Truth } from './types';
import { piecesOf } from '../../template/model/opaque';

/**
 * How a resource's policy names somebody, which decides what else limits the grant within the account:
 * - `direct` (a user, a session, everyone): nothing but an explicit Deny;
 * - `role`: the role's boundary and session policies;
 * - `account`: it is left to the identity's own policies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export type Grade = 'direct' | 'role' | 'account';

export type PrincipalMatch = Readonly<Record<Grade, Truth>>;

const NOBODY: PrincipalMatch = { direct: 'no', role: 'no', account: 'no' };
const ANYBODY: PrincipalMatch = { direct: 'maybe', role: 'maybe', account: 'maybe' };
const EVERYBODY: PrincipalMatch = { direct: 'yes', role: 'no', account: 'no' };

/** How a statement's `Principal` or `NotPrincipal` names an identity. Without either it is about everybody. */
export function principalMatch(statement: Statement, identity: Identity, hasSession: boolean): PrincipalMatch {
  if (statement.principals) {
    return statement.principals.reduce((match, principal) => merge(match, matchOne(principal, identity, hasSession)), NOBODY);
  }
  if (statement.notPrincipals) {
    return { ...NOBODY, direct: outside(statement, statement.notPrincipals, identity, hasSession) };
  }
  return EVERYBODY;
}

/** Whether a match names somebody in any way. */
export function anyGrade(match: PrincipalMatch): Truth {
  return or(or(match.direct, match.role), match.account);
}

export function or(one: Truth, other: Truth): Truth {
  return one === 'yes' || other === 'yes' ? 'yes' : one === 'maybe' || other === 'maybe' ? 'maybe' : 'no';
}

export function both(one: Truth, other: Truth): Truth {
  return one === 'no' || other === 'no' ? 'no' : one === 'maybe' || other === 'maybe' ? 'maybe' : 'yes';
}

function merge(one: PrincipalMatch, other: PrincipalMatch): PrincipalMatch {
  return { direct: or(one.direct, other.direct), role: or(one.role, other.role), account: or(one.account, other.account) };
}

/**
 * AWS may look at the account, the role and the session each in turn: who is exempt in name only may still be hit through his account.
 * A Deny always hits those who have a boundary.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function outside(statement: Statement, exempt: readonly PrincipalPattern[], identity: Identity, hasSession: boolean): Truth {
  if (statement.effect === 'Deny' && identity.boundary) {
    return 'yes';
  }
  const match = exempt.reduce((all, principal) => merge(all, matchOne(principal, identity, hasSession)), NOBODY);
  const named = or(match.direct, match.role);
  if (exempt.some((principal) => principal.kind === 'Everyone')) {
    return 'no';
  }
  if (named === 'no' && match.account === 'no') {
    // With Allow it is not supported, and was once.
    return statement.effect === 'Deny' ? 'yes' : 'maybe';
  }
  const inAccount = identity.account !== undefined;
  if (statement.effect === 'Allow') {
    return named === 'yes' || match.account === 'yes' ? 'no' : 'maybe';
  }
  return named === 'yes' && (!inAccount || match.account === 'yes') ? 'no' : 'maybe';
}

function matchOne(principal: PrincipalPattern, identity: Identity, hasSession: boolean): PrincipalMatch {
  switch (principal.kind) {
    case 'Everyone':
      // Requests with a web identity or SAML assertion are not signed; whether everyone includes them is not documented.
      return identity.kind === 'federated' ? { ...NOBODY, direct: 'maybe' } : EVERYBODY;
    case 'AWS': return matchArn(principal.value, identity, hasSession);
    case 'Service': return { ...NOBODY, direct: identity.kind === 'service' ? sameService(identity.name, principal.value) : 'no' };
    case 'Federated': return { ...NOBODY, direct: identity.kind === 'federated' ? truthOf(sameText(identity.name, principal.value)) : 'no' };
    // It stands for an account, but which one the templates do not say.
    case 'CanonicalUser': return { ...NOBODY, account: identity.account === undefined ? 'no' : 'maybe' };
  }
}

/** Some services have principals per Region or partition, which are not always interchangeable. */
function sameService(name: string, pattern: string): Truth {
  const relation = sameText(name, pattern);
  const sameLabel = name.split('.')[0] === pattern.split('.')[0] || pattern === '*';
  return relation === 'apart' && sameLabel ? 'maybe' : truthOf(relation);
}

function matchArn(value: string, identity: Identity, hasSession: boolean): PrincipalMatch {
  const pieces = piecesOf(value);
  if (pieces.length === 1 && typeof pieces[0] !== 'string') {
    return ANYBODY;
  }
  if (identity.account === undefined) {
    return NOBODY;
  }
  if (/^\d{12}$/.test(value)) {
    return { ...NOBODY, account: truthOf(sameText(identity.account, value)) };
  }
  const arn = parseArn(value);
  if (!arn) {
    // The id of a principal, or of one that is gone.
    return ANYBODY;
  }
  const inAccount = sameText(identity.account, arn.account);
  if (arn.service === 'iam' && arn.resource === 'root') {
    return { ...NOBODY, account: truthOf(inAccount) };
  }
  if (inAccount === 'apart' && !/[*?]/.test(arn.account)) {
    return NOBODY;
  }
  if (identity.kind === 'account') {
    return { direct: 'maybe', role: 'maybe', account: 'no' };
  }
  if (arn.service === 'sts' && arn.resource.startsWith('federated-user/')) {
    return { ...NOBODY, direct: hasSession ? 'maybe' : 'no' };
  }
  const session = sessionOf(value);
  return session ? { ...NOBODY, direct: sameSession(session, identity) } : matchNamed(value, arn, identity, hasSession);
}

function matchNamed(value: string, arn: Arn, identity: Identity, hasSession: boolean): PrincipalMatch {
  const own = sessionOf(identity.arn);
  if (own) {
    const name = lastSegment(value);
    const possible = arn.resource.startsWith('role/') && (name === undefined || sameText(own.role, name) !== 'apart');
    return { ...NOBODY, role: possible ? 'maybe' : 'no' };
  }
  const same = sameArn(identity.arn, value);
  // A session of a user is limited as that of a role is.
  return isRole(identity) || hasSession ? { ...NOBODY, role: same } : { ...NOBODY, direct: same };
}

/** AWS knows no wildcards in the ARN of a principal, and most services refuse them: nothing certain follows from them. */
function sameArn(own: string, value: string): Truth {
  if (!/[*?]/.test(value)) {
    return truthOf(sameText(own, value));
  }
  return relateGlobs(literalGlob(own), globOf(value)) === 'apart' ? 'no' : 'maybe';
}

function sameSession(session: SessionName, identity: Identity): Truth {
  const own = sessionOf(identity.arn);
  if (own) {
    return both(truthOf(sameText(own.role, session.role)), truthOf(sameText(own.session, session.session)));
  }
  const name = lastSegment(identity.arn);
  if (!isRole(identity)) {
    return 'no';
  }
  const role = name === undefined ? 'maybe' : truthOf(sameText(name, session.role));
  return both(role, identity.session === undefined ? 'maybe' : truthOf(sameText(identity.session, session.session)));
}

function isRole(identity: Identity): boolean {
  return identity.kind === 'role' || identity.kind === 'permission-set';
}
