import { nearest } from './scopes';
import { opaque, readable } from '../../template/model/opaque';
import type { Identity, IdentityKind, Policy } from '../evaluation/types';

/** An identity that policies are still being added to. */
export interface Draft {
  readonly kind: IdentityKind;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly account: string;
  readonly partition: string;
  /** The stack that it is in. */
  readonly scope: string;
  readonly policies: Policy[];
  readonly missing: Set<string>;
  readonly groups: Set<Draft>;
  boundary?: Policy;
  boundaryArn?: string;
  trust?: Policy;
  tags: Record<string, string>;
  allTags?: boolean;
}

/** What a draft starts with. */
export type DraftStart = Pick<Draft, 'kind' | 'name' | 'path' | 'arn' | 'account' | 'partition' | 'scope'>;

/** Where a name is said. */
export type Place = Pick<Draft, 'account' | 'partition' | 'scope'>;

export type NamedKind = 'user' | 'group' | 'role';

/** Users, groups and roles while a model is built. */
export class Principals {
  private readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Draft[]>();

  public add(start: DraftStart): Draft {
    const draft: Draft = { ...start, policies: [], missing: new Set(), groups: new Set(), tags: {} };
    const key = keyOf(start.account, start.kind, start.name);
    this.byName.set(key, [...this.byName.get(key) ?? [], draft]);
    this.drafts.push(draft);
    return draft;
  }

  /** Several if they exclude one another, or only the deployment will tell their accounts apart. */
  public find({ account, scope }: Omit<Place, 'partition'>, kind: IdentityKind, name: string): Draft[] {
    return nearest(this.byName.get(keyOf(account, kind, name)) ?? [], scope);
  }

  /** The principal of this name, or a placeholder for one that exists outside of the templates. */
  public named(place: Place, kind: NamedKind, name: string): Draft[] {
    const found = this.find(place, kind, name);
    if (found.length > 0) {
      return found;
    }
    const { account, partition } = place;
    const path = opaque(`path of ${kind} ${readable(name)} in ${account}`, `the path of the ${kind} ${readable(name)}`);
    const arn = `arn:${partition}:iam::${account}:${kind}/${path}${name}`;
    const draft = this.add({ kind, name, path: `arn:${partition}:iam::${account}:${kind}/${readable(name)}`, arn, ...place });
    draft.missing.add(`further policies of the ${kind} ${readable(name)}, which is not in the templates`);
    return [draft];
  }

  public all(): readonly Draft[] {
    return this.drafts;
  }
}

/** The identity of a draft; a user has the policies of its groups too. */
export function identityOf(draft: Draft, serviceControls: Policy[][]): Identity {
  const groups = [...draft.groups];
  return {
    kind: draft.kind,
    name: draft.name,
    path: draft.path,
    arn: draft.arn,
    account: draft.account,
    partition: draft.partition,
    boundary: draft.boundary,
    boundaryArn: draft.boundaryArn,
    trust: draft.trust,
    tags: draft.tags,
    allTags: draft.allTags,
    policies: [...draft.policies, ...groups.flatMap((group) => group.policies)],
    groups: groups.map(({ arn }) => arn),
    missing: [...draft.missing, ...groups.flatMap((group) => [...group.missing])],
    serviceControls,
    serviceLinked: draft.arn.includes(':role/aws-service-role/') ? true : undefined,
  };
}

function keyOf(account: string, kind: string, name: string): string {
  return `${account} ${kind} ${name}`;
}
