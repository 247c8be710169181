import { NO, type Answer } from './answer';
import type { Asker } from './asker';
import type { Identity, PrincipalPattern } from '../evaluation/types';

/** Who may assume a role. */
export interface Trust {
  /** Services and providers, without the ending of the Chinese partition. */
  readonly services: readonly string[];
  /** ARNs of users and roles that are named. */
  readonly named: ReadonlySet<string>;
  /** Accounts that are trusted as a whole. */
  readonly accounts: ReadonlySet<string>;
  /** Everybody, or what only the deployment knows. */
  readonly open: boolean;
}

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com$/;
const ACCOUNT = /^(?:arn:[^:]*:iam::)?(\d{12})(?::root)?$/;
const PRINCIPAL_ARN = /^arn:[^:]*:(?:iam|sts)::\d{12}:/;

/** What the trust policy of a role says, as a quick filter. */
export function trustOf(role: Identity): Trust {
  const allows = (role.trust?.statements ?? []).filter(({ effect }) => effect === 'Allow');
  const patterns = allows.flatMap(({ principals }) => principals ?? []);
  return {
    services: patterns.filter(({ kind }) => kind === 'Service' || kind === 'Federated')
      .map(({ value }) => value.replace(/\.cn$/, '')).filter((value) => SERVICE.test(value)),
    named: new Set(patterns.filter(isNamed).map(({ value }) => value)),
    accounts: new Set(patterns.flatMap(({ kind, value }) => kind === 'AWS' ? ACCOUNT.exec(value)?.[1] ?? [] : [])),
    open: allows.some(({ notPrincipals }) => notPrincipals !== undefined)
      || patterns.some((pattern) => pattern.kind === 'Everyone' || (pattern.kind === 'AWS' && !isNamed(pattern) && !ACCOUNT.test(pattern.value))),
  };
}

/** Whether an identity may assume a role. */
export function mayAssume(asker: Asker, identity: Identity, role: Identity): Answer {
  return asker.may(identity, 'sts:AssumeRole', asker.trustTargetOf(role));
}

/** Whether a service may assume a role for a resource in the account of the role. */
export function serviceMayAssume(asker: Asker, service: string, role: Identity): Answer {
  const patterns = (role.trust?.statements ?? []).flatMap(({ principals }) => principals ?? []);
  const pattern = patterns.find(({ value }) => value.replace(/\.cn$/, '') === service);
  if (pattern === undefined) {
    return NO;
  }
  const federated = pattern.kind === 'Federated';
  const identity: Identity = {
    kind: federated ? 'federated' : 'service',
    name: pattern.value,
    path: pattern.value,
    arn: '',
    partition: role.partition,
    policies: [],
    missing: [],
    serviceControls: [],
    tags: {},
  };
  return asker.may(identity, federated ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole', asker.trustTargetOf(role), {
    'aws:PrincipalIsAWSService': federated ? 'unknown' : 'true',
    'aws:PrincipalServiceName': pattern.value,
    'aws:SourceAccount': role.account ?? 'unknown',
  });
}

/** Who is trusted, and by which way of speaking it is known that no rights of one's own are needed. */
export function isTrustedByName(trust: Trust, identity: Identity): boolean {
  return trust.open || trust.named.has(identity.arn) || [...trust.named].some((arn) => arn.includes(`:assumed-role/${identity.name}/`));
}

function isNamed({ kind, value }: PrincipalPattern): boolean {
  return kind === 'AWS' && PRINCIPAL_ARN.test(value) && !ACCOUNT.test(value);
}
