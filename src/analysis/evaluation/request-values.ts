import { lastSegment, parseArn, sessionOf } from './arns';
import { relate, sameText } from './glob';
import type { Context, Identity, Request, Target } from './types';
import { isKnownText, opaque } from '../../template/model/opaque';

export type Values = string[] | 'absent' | 'unknown';

/**
 * The values of the condition keys of one request. What follows from who asks and for what is filled in; otherwise what the question's
 * context says counts. `unknown` may be any value, or none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export class RequestValues {
  /** Whether session policies limit the session, which a user then has too. */
  readonly hasSession: boolean;
  private readonly known = new Map<string, Values>();

  constructor(private readonly request: Pick<Request, 'identity' | 'target' | 'context' | 'sessionPolicies'>) {
    this.hasSession = (request.sessionPolicies?.length ?? 0) > 0;
  }

  /** The values of a key, which is in lower case. */
  lookup(key: string): Values {
    let values = this.known.get(key);
    if (values === undefined) {
      values = this.find(key);
      this.known.set(key, values);
    }
    return values;
  }

  private find(key: string): Values {
    if (!isKnownText(key)) {
      return 'unknown';
    }
    const given = this.request.context.lookup(key);
    if (Array.isArray(given)) {
      return given;
    }
    const automatic = identityValue(key, this.request.identity, this.hasSession)
      ?? targetValue(key, this.request.target) ?? ownerValue(key, this.request.identity, this.request.target);
    // A context that says of every other key that it is absent does not mean the keys that every request carries.
    return Array.isArray(automatic) || given === 'unknown' ? automatic ?? given : given;
  }
}

/** A context that leaves every key open. */
export const OPEN_CONTEXT: Context = { lookup: () => 'unknown' };

const ONLY_BY_SERVICES = ['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths',
  'aws:principalservicename', 'aws:principalservicenameslist'];

function identityValue(key: string, identity: Identity, hasSession: boolean): Values | undefined {
  if (key.startsWith('aws:principaltag/')) {
    return principalTag(key.slice('aws:principaltag/'.length), identity, hasSession);
  }
  switch (identity.kind) {
    case 'anonymous': return anonymousValue(key);
    case 'service': return serviceValue(key, identity);
    case 'federated': return ONLY_BY_SERVICES.includes(key) ? 'absent' : undefined;
    default:
  }
  if (ONLY_BY_SERVICES.includes(key)) {
    return 'absent';
  }
  switch (key) {
    case 'aws:principalisawsservice': return ['false'];
    case 'aws:principalaccount':
    case 'kms:calleraccount': return identity.account === undefined ? undefined : [identity.account];
    case 'aws:principalarn': return principalArn(identity);
    case 'aws:principaltype': return principalType(identity, hasSession);
    case 'aws:username': return userName(identity, hasSession);
    case 'aws:userid': return userId(identity, hasSession);
    case 'aws:tokenissuetime':
      return isRole(identity) ? [opaque(`${identity.path}#session`, 'when the session begins, nobody knows')] : undefined;
    default: return undefined;
  }
}

function anonymousValue(key: string): Values | undefined {
  switch (key) {
    case 'aws:principaltype': return ['Anonymous'];
    case 'aws:principalaccount': return ['anonymous'];
    case 'aws:principalarn':
    case 'aws:username':
    case 'aws:principalorgid':
    case 'aws:principalorgpaths':
    case 'aws:principalisawsservice':
    case 'aws:tokenissuetime':
    case 'aws:multifactorauthpresent':
    case 'aws:multifactorauthage': return 'absent';
    default: return ONLY_BY_SERVICES.includes(key) ? 'absent' : undefined;
  }
}

function serviceValue(key: string, identity: Identity): Values | undefined {
  switch (key) {
    case 'aws:principalisawsservice': return ['true'];
    case 'aws:principalservicename': return [identity.name];
    case 'aws:username':
    case 'aws:principalorgid':
    case 'aws:principalorgpaths': return 'absent';
    default: return undefined;
  }
}

/** Tags of users are theirs; sessions of roles may carry further ones, unless the trust policy rules that out. */
function principalTag(name: string, identity: Identity, hasSession: boolean): Values | undefined {
  if (identity.kind === 'anonymous') {
    return 'absent';
  }
  const exact = identity.missing.length === 0
    && ((identity.kind === 'user' && !hasSession) || (identity.kind === 'role' && isUntaggable(identity)));
  if (!exact) {
    return undefined;
  }
  return tagValue(identity.tags, name, identity.allTags === true);
}

function isUntaggable(role: Identity): boolean {
  return role.trust !== undefined && role.trust.unknown === undefined && role.trust.statements.every((statement) =>
    statement.effect === 'Deny'
    || statement.actions?.every((action) => relate('sts:TagSession', action, { ignoreCase: true }) === 'apart'));
}

function isRole(identity: Identity): boolean {
  return identity.kind === 'role' || identity.kind === 'permission-set';
}

function principalArn(identity: Identity): Values {
  const { partition, account = '', path, arn } = identity;
  if (identity.kind === 'account') {
    const service = opaque(`${path}#service`, 'iam, or sts for a federated user', 'word');
    return [`arn:${partition}:${service}::${account}:${opaque(`${path}#anybody`, 'any identity of the account')}`];
  }
  const session = sessionOf(arn);
  // The key holds the role with its path, which the ARN of a session does not tell.
  return [session ? `arn:${partition}:iam::${account}:role/${opaque(`${arn}#path`, 'the path of a role')}${session.role}` : arn];
}

function principalType(identity: Identity, hasSession: boolean): Values | undefined {
  if (isRole(identity)) {
    return ['AssumedRole'];
  }
  return identity.kind === 'account' ? undefined : [hasSession ? 'FederatedUser' : 'User'];
}

function userName(identity: Identity, hasSession: boolean): Values | undefined {
  if (isRole(identity) || hasSession) {
    return 'absent';
  }
  if (identity.kind === 'account') {
    return undefined;
  }
  const name = lastSegment(identity.arn);
  return [name ?? opaque(`${identity.arn}#name`, 'the name of a user', 'segment')];
}

function userId(identity: Identity, hasSession: boolean): Values | undefined {
  if (isRole(identity)) {
    const session = identity.session ?? sessionOf(identity.arn)?.session ?? opaque(`${identity.path}#session-name`, 'chosen when the role is assumed', 'segment');
    return [`${opaque(`${identity.path}#id`, 'made by IAM', 'word')}:${session}`];
  }
  return identity.kind === 'account' || hasSession ? undefined : [opaque(`${identity.path}#id`, 'made by IAM', 'word')];
}

function targetValue(key: string, target: Target): Values | undefined {
  if (key.startsWith('aws:resourcetag/')) {
    return resourceTag(key.slice('aws:resourcetag/'.length), target);
  }
  return (key === 'aws:resourceaccount' || key === 's3:resourceaccount') && target.account !== undefined ? [target.account] : undefined;
}

/** The owner of a topic, says the policy that Amazon SNS gives it; the key is not documented further. */
function ownerValue(key: string, identity: Identity, target: Target): Values | undefined {
  if (key !== 'aws:sourceowner') {
    return undefined;
  }
  const isForeign = identity.account !== undefined && target.account !== undefined && sameText(identity.account, target.account) === 'apart';
  return isForeign ? [identity.account ?? ''] : identity.kind === 'anonymous' ? 'absent' : undefined;
}

/** A pattern stands for more than the one resource that has the tags, as do objects of a bucket. */
function resourceTag(name: string, target: Target): Values | undefined {
  const arn = parseArn(target.arn);
  if (/[*?]/.test(target.arn) || (arn?.service === 's3' && arn.resource.includes('/'))) {
    return undefined;
  }
  return tagValue(target.tags, name, target.allTags === true);
}

/** A tag that the template does not have may come from the stack, which hands its own to its resources. */
function tagValue(tags: Readonly<Record<string, string>>, name: string, isComplete: boolean): Values | undefined {
  const tag = Object.entries(tags).find(([key]) => key.toLowerCase() === name);
  return tag ? [tag[1]] : isComplete ? 'absent' : undefined;
}
