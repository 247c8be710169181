import type { Context, Identity } from '../evaluation/types';

/** Nobody's account: no policy names it. */
export const OUTSIDER_ACCOUNT = '998877665544';
const OUTSIDER_ORGANIZATION = 'o-outsider0000';

/** Of both halves of the Internet, and of no documentation range: those stand for offices in the examples of policies. */
export const OUTSIDER_ADDRESSES = ['153.71.202.219', '11.22.33.44', '2a05:d018:5b7:9a00::1f'];

type Values = readonly string[] | 'absent' | 'unknown';

/** The request of an outsider: it comes over TLS, from no VPC of ours, and says the truth about where it is from. */
export class OutsiderContext implements Context {
  private readonly values: ReadonlyMap<string, Values>;

  constructor(more: Readonly<Record<string, Values>> = {}, private readonly prefixes: Readonly<Record<string, Values>> = {}) {
    this.values = new Map<string, Values>(Object.entries({
      'aws:securetransport': ['true'],
      'aws:sourcevpc': 'absent',
      'aws:sourcevpce': 'absent',
      'aws:vpcsourceip': 'absent',
      'aws:sourcevpcarn': 'absent',
      'aws:vpceaccount': 'absent',
      'aws:vpceorgid': 'absent',
      'aws:vpceorgpaths': 'absent',
      'aws:viaawsservice': ['false'],
      'aws:sourceip': [OUTSIDER_ADDRESSES[0] ?? ''],
      ...more,
    }));
  }

  public lookup(key: string): string[] | 'absent' | 'unknown' {
    const lower = key.toLowerCase();
    const prefixed = Object.entries(this.prefixes).find(([prefix]) => lower.startsWith(prefix));
    const value = this.values.get(lower) ?? prefixed?.[1] ?? 'unknown';
    return typeof value === 'string' ? value : [...value];
  }
}

const OF_ENDPOINT = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn', 'aws:vpcsourceip'];

/** Whether a condition key says by which VPC or endpoint a request came. */
export function isAboutEndpoint(key: string): boolean {
  return OF_ENDPOINT.includes(key.toLowerCase());
}

/**
 * What a request says that an outsider sends through an endpoint in a VPC of his own, where he has the addresses that he likes.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
 */
export function fromEndpoint(ranges: readonly string[]): OutsiderContext {
  return new OutsiderContext({
    ...ofOrganization(),
    'aws:sourceip': 'absent',
    'aws:sourcevpc': ['vpc-0f0e0d0c0b0a09080'],
    'aws:sourcevpce': ['vpce-0f0e0d0c0b0a09080'],
    'aws:sourcevpcarn': [`arn:aws:ec2:us-east-1:${OUTSIDER_ACCOUNT}:vpc/vpc-0f0e0d0c0b0a09080`],
    'aws:vpcsourceip': [(ranges[0] ?? '10.0.0.1').replace(/\/.*$/, '')],
    'aws:vpceaccount': [OUTSIDER_ACCOUNT],
    'aws:vpceorgid': [OUTSIDER_ORGANIZATION],
    'aws:vpceorgpaths': [`${OUTSIDER_ORGANIZATION}/r-outs/ou-outs-00000000/`],
  });
}

/** What of a request says that it is from another organization. */
export function ofOrganization(organization = OUTSIDER_ORGANIZATION): Record<string, Values> {
  return { 'aws:principalorgid': [organization], 'aws:principalorgpaths': [`${organization}/r-outs/ou-outs-00000000/`] };
}

/** Somebody without credentials. */
export function anonymous(partition: string): Identity {
  return { ...nobody('anonymous', '*', partition), arn: '' };
}

/** Anybody in an account, with every right there. */
export function account(id: string, partition: string): Identity {
  return { ...nobody('account', id, partition), arn: `arn:${partition}:iam::${id}:root`, account: id };
}

/** A principal that a policy names. */
export function named(arn: string, accountId: string, partition: string, everything: Identity['policies']): Identity {
  const kind = arn.includes(':user/') ? 'user' : 'role';
  return { ...nobody(kind, arn.slice(arn.lastIndexOf('/') + 1), partition), arn, account: accountId, policies: everything };
}

/** An AWS service. */
export function service(name: string, partition: string): Identity {
  return nobody('service', name, partition);
}

/** Somebody whom an identity provider vouches for. */
export function federated(provider: string, partition: string): Identity {
  return nobody('federated', provider, partition);
}

/** What a service says when it acts for somebody else than us. */
export function onBehalfOfOutsider(partition: string, foreign = `arn:${partition}:outsider:us-east-1:${OUTSIDER_ACCOUNT}:anything/q7x0`): OutsiderContext {
  return new OutsiderContext({
    'aws:sourceaccount': [OUTSIDER_ACCOUNT],
    'aws:sourceowner': [OUTSIDER_ACCOUNT],
    'aws:sourcearn': [foreign],
    'aws:sourceorgid': [OUTSIDER_ORGANIZATION],
    'aws:sourceorgpaths': [`${OUTSIDER_ORGANIZATION}/r-outs/ou-outs-00000000/`],
    'kms:calleraccount': [OUTSIDER_ACCOUNT],
    'aws:sourceip': 'absent',
    'lambda:eventsourcetoken': 'absent',
    'sns:endpoint': [`https://${OUTSIDER_ACCOUNT}.example`],
  }, { 'kms:encryptioncontext:': [foreign] });
}

/**
 * Something of an outsider that fits a pattern for `aws:SourceArn`; undefined when the pattern names an account, or a bucket. Buckets
 * have no account in their ARN: whose they are is open as long as the beginning of the name is.
 */
export function foreignSource(pattern: string): string | undefined {
  const [arn, partition, of, region, owner, ...rest] = pattern.split(':') as (string | undefined)[];
  const name = rest.join(':');
  const isOpen = owner === '' ? of === 's3' && /^[*?]/.test(name) : owner !== undefined && /^[*?]+$/.test(owner);
  if (!isOpen || arn === undefined || partition === undefined || of === undefined || region === undefined || /[*?]/.test(of)) {
    return undefined;
  }
  const fill = (text: string) => text.replace(/\*+/g, 'q7x0').replace(/\?/g, 'q');
  return [arn, partition.replace(/^\*$/, 'aws'), of, region.replace(/^\*$/, 'us-east-1'), owner === '' ? '' : OUTSIDER_ACCOUNT, fill(name)].join(':');
}

function nobody(kind: Identity['kind'], name: string, partition: string): Identity {
  return { kind, name, path: name, arn: '', partition, policies: [], missing: [], serviceControls: [], tags: {} };
}
