import { evaluate } from '../../analysis/evaluation/evaluate';
import { parsePolicy } from '../../analysis/evaluation/policy-document';
import type { Context, Identity, Policy, Statement } from '../../analysis/evaluation/types';
import { UnknownValue } from '../model/property';
import type { Resource } from '../model/resource';

/** Without TLS; a connection without it has no version of TLS either. Anything else may be as it likes. */
const WITHOUT_TLS: Context = {
  lookup: (key) => key === 'aws:securetransport' ? ['false'] : key === 's3:tlsversion' ? 'absent' : 'unknown',
};
const STRANGER = '999999999999';
const EVERYTHING = parsePolicy(
  { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  { kind: 'identity', name: 'everything', path: 'somebody' },
);
// The same for every bucket of an account, so that their policies are compiled once.
const IDENTITIES = new Map<string, readonly Identity[]>();

/** What of a bucket somebody may still reach without TLS: `the bucket`, `its objects`. The more so with each identity that may do anything. */
export function openWithoutTls(bucket: Resource, policies: readonly Resource[]): string[] {
  const documents = policies.map((policy) => documentOf(policy));
  const arn = bucket.arn ?? `arn:${bucket.partition}:s3:::${bucket.ref}`;
  return [['the bucket', arn], ['its objects', `${arn}/*`]]
    .filter(([, target]) => !documents.some(({ statements }) => statements.some((statement) => plainlyRefuses(statement, target))))
    .filter(([, target]) => identitiesOf(bucket).some((identity) => mayReach(bucket, identity, target, documents, policies)))
    .map(([what]) => what);
}

/** The statement as AWS's pages write it, which needs no evaluation. */
function plainlyRefuses({ effect, principals, actions, resources, conditions }: Statement, target: string): boolean {
  const [condition] = conditions;
  return effect === 'Deny'
    && principals?.some(({ kind }) => kind === 'Everyone') === true
    && actions?.some((action) => ['s3:*', '*'].includes(action.toLowerCase())) === true
    && resources?.some((resource) => resource === target || resource === '*') === true
    && conditions.length === 1 && condition.operator === 'bool' && condition.quantifier === undefined
    && condition.key.toLowerCase() === 'aws:securetransport' && condition.values.length === 1 && condition.values[0].toLowerCase() === 'false';
}

function mayReach(bucket: Resource, identity: Identity, arn: string, documents: readonly Policy[], policies: readonly Resource[]): boolean {
  const { verdict } = evaluate({
    identity,
    action: 's3:*',
    context: WITHOUT_TLS,
    target: { arn, account: bucket.account, policies: [...documents], policyMustAllow: false, resourceControls: [], tags: {} },
  });
  const open = policies.map((policy) => policy.at('PolicyDocument')).find((document) => document.at('Statement').items().some((statement) =>
    ['Effect', 'Principal', 'Action', 'Condition'].some((part) => !statement.at(part).isKnown)));
  if (verdict === 'conditional' && open !== undefined) {
    throw new UnknownValue(open);
  }
  return verdict !== 'denied';
}

function documentOf(policy: Resource): Policy {
  const property = policy.at('PolicyDocument');
  const document = parsePolicy(property.raw, { kind: 'resource', name: policy.logicalId, path: policy.source.path });
  if (document.unknown !== undefined) {
    throw new UnknownValue(property);
  }
  return document;
}

/** Somebody of this account and of another one, both with every right there, and somebody without a name. */
function identitiesOf({ account, partition }: Resource): readonly Identity[] {
  const key = `${partition} ${account}`;
  const known = IDENTITIES.get(key) ?? makeIdentities(account, partition);
  IDENTITIES.set(key, known);
  return known;
}

function makeIdentities(account: string, partition: string): Identity[] {
  const common = { path: 'somebody', partition, missing: [], serviceControls: [], tags: {} };
  return [
    ...[account, STRANGER].map((owner): Identity => ({
      ...common, kind: 'user', name: 'somebody', arn: `arn:${partition}:iam::${owner}:user/somebody`, account: owner, policies: [EVERYTHING],
    })),
    { ...common, kind: 'anonymous', name: 'anonymous', arn: '', policies: [] },
  ];
}
