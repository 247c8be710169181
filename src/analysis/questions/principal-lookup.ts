import { byPath, didYouMean, oneOf } from './near';
import { requireText } from '../../private/validation';
import { readable } from '../../template/model/opaque';
import { relate } from '../evaluation/glob';
import type { Identity, IdentityKind, Policy } from '../evaluation/types';
import { arnParts, resourceOf } from '../model/arns';
import type { Model } from '../model/types';

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;
// Identity providers that IAM knows by name; `cognito-identity` looks like a service and is none.
const PROVIDERS = new Set([
  'accounts.google.com', 'cognito-identity.amazonaws.com', 'cognito-identity-us-gov.amazonaws.com', 'graph.facebook.com', 'www.amazon.com',
]);
const PROVIDER_ARN = /^arn:aws[a-z-]*:iam::[^:]+:(oidc|saml)-provider\//;
const ACCOUNT = /^\d{12}$/;

/** Which service control policies bear on an account. */
export type ServiceControls = (account: string) => Policy[][];

/** Finds who a question means. */
export class PrincipalLookup {
  constructor(private readonly model: Model, private readonly partition: string, private readonly controls: ServiceControls) {}

  public find(given: string | undefined, prop = 'principal'): Identity {
    const text = given ?? '';
    requireText(prop, text);
    const inModel = this.inModel(text, prop);
    const found = inModel ?? this.outside(text);
    if (found === undefined) {
      const names = this.model.identities.map(({ path }) => path);
      throw new Error(`'${prop}' must name a principal by ARN, construct path or name, got ${readable(text)}${didYouMean(text, names)}`);
    }
    return found;
  }

  private inModel(text: string, prop: string): Identity | undefined {
    if (text === '') {
      return undefined;
    }
    const found = this.candidates(text);
    if (found.length > 1) {
      throw new Error(`'${prop}' must name one principal, got ${readable(text)}, which may be ${oneOf(found.slice(0, 5).map(({ path }) => path))}`);
    }
    return found.at(0);
  }

  private candidates(text: string): Identity[] {
    const { identities } = this.model;
    if (text.startsWith('arn:')) {
      const exact = identities.filter(({ arn }) => arn === text);
      return exact.length > 0 ? exact : [this.byOtherArn(text)].filter((identity) => identity !== undefined);
    }
    const paths = byPath(identities, ({ path }) => path, text);
    return paths.length > 0 ? paths : identities.filter(({ name }) => name === text);
  }

  /** Sessions name their role without its path, and of imported principals the path is not known until somebody says it. */
  private byOtherArn(arn: string): Identity | undefined {
    const [, , service, , account] = arnParts(arn);
    const [kind, ...names] = resourceOf(arn).split('/');
    if (service === 'sts' && kind === 'assumed-role') {
      const role = this.model.identities.find((identity) => identity.account === account
        && ['role', 'permission-set'].includes(identity.kind) && relate(names[0], identity.arn.slice(identity.arn.lastIndexOf('/') + 1)) === 'inside');
      return role && { ...role, session: names.slice(1).join('/') };
    }
    const near = this.model.identities.filter((identity) => relate(arn, identity.arn) !== 'apart');
    if (near.length !== 1) {
      return undefined;
    }
    const [identity] = near;
    return identity.missing.length > 0 && identity.name === names[names.length - 1] ? { ...identity, arn, path: arn } : identity;
  }

  private outside(text: string): Identity | undefined {
    if (text === '*') {
      return this.make('anonymous', '*', 'anybody', '');
    }
    if (PROVIDERS.has(text) || PROVIDER_ARN.test(text)) {
      return this.make('federated', text, text, text.startsWith('arn:') ? text : '', text.startsWith('arn:') ? arnParts(text)[4] : undefined);
    }
    if (SERVICE.test(text)) {
      return this.make('service', text, text, '');
    }
    const [, partition = this.partition, service, , account = ''] = arnParts(text);
    if (ACCOUNT.test(text) || (service === 'iam' && resourceOf(text) === 'root')) {
      const id = account === '' ? text : account;
      return this.make('account', id, `account ${readable(id)}`, `arn:${partition}:iam::${id}:root`, id);
    }
    const kind = service === 'iam' ? /^(user|role)\//.exec(resourceOf(text))?.[1] : service === 'sts' && resourceOf(text).startsWith('assumed-role/') ? 'role' : undefined;
    return kind === undefined || /[*?]/.test(text) ? undefined : {
      ...this.make(kind as IdentityKind, text.slice(text.lastIndexOf('/') + 1), text, text, account),
      missing: [`the policies of ${readable(text)}, which is not in the templates`],
    };
  }

  private make(kind: IdentityKind, name: string, path: string, arn: string, account?: string): Identity {
    return {
      kind,
      name,
      path,
      arn,
      account,
      partition: this.partition,
      policies: [],
      missing: [],
      tags: {},
      serviceControls: account === undefined ? [] : this.controls(account),
    };
  }
}
