import { documentOf } from './permission-sets';
import { policyOf, uncertain } from './policies';
import { shortPath, textOf, textsOf } from './reading';
import { readable } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';
import { parsePolicy } from '../evaluation/policy-document';
import type { Policy, PolicyKind } from '../evaluation/types';

/** Where an account sits: the ids of root and organizational units, from the root downwards. */
export interface Placement {
  readonly account: string;
  readonly parents: string[];
}

/** A control policy that does not stand in a template. */
export interface SuppliedControl {
  readonly kind: 'service-control' | 'resource-control';
  readonly name: string;
  readonly document: Value;
  readonly targets: string[];
}

interface Attached {
  readonly target: string;
  readonly policy: Policy;
}

const TYPES: Readonly<Record<string, PolicyKind>> = {
  SERVICE_CONTROL_POLICY: 'service-control',
  RESOURCE_CONTROL_POLICY: 'resource-control',
};
// AWS Organizations attaches them to every root, unit and account when it enables the type of policy.
const FULL_ACCESS: Readonly<Record<string, string>> = { 'service-control': 'FullAWSAccess', 'resource-control': 'RCPFullAWSAccess' };
const ACCOUNT = /^\d{12}$/;

/** Which control policies bear on an account. */
export class Organization {
  private readonly attached: Attached[] = [];
  private readonly parents = new Map<string, string[]>();
  private readonly levels = new Map<string, Policy[][]>();
  private readonly full: Readonly<Record<string, Policy>>;

  constructor(resources: TemplateResource[], placements: Placement[], supplied: SuppliedControl[]) {
    this.full = Object.fromEntries(Object.values(TYPES).map((kind) => [kind, fullAccess(kind)]));
    const units = resources.filter(({ type }) => type === 'AWS::Organizations::OrganizationalUnit');
    const idOf = (text: string): string => units.find(({ path }) => shortPath(path) === text || shortPath(path).endsWith(`/${text}`))?.ref ?? text;
    this.placeAccounts(resources, units);
    for (const { account, parents } of placements) {
      this.parents.set(account, parents.map(idOf));
    }
    resources.filter(({ type }) => type === 'AWS::Organizations::Policy').forEach((resource) => { this.attach(resource); });
    for (const { kind, name, document, targets } of supplied) {
      const policy = parsePolicy(document, { kind, name, path: name });
      this.attached.push(...targets.map((target) => ({ target: idOf(target), policy })));
    }
  }

  /** A list per level, from the root downwards; empty when no policy of the kind bears on the account. */
  public levelsOf(account: string | undefined, kind: 'service-control' | 'resource-control'): Policy[][] {
    const key = `${kind} ${account ?? ''}`;
    const levels = this.levels.get(key) ?? this.read(account, kind);
    this.levels.set(key, levels);
    return levels;
  }

  private read(account: string | undefined, kind: PolicyKind): Policy[][] {
    const own = this.attached.filter(({ policy }) => policy.origin.kind === kind);
    const parents = account === undefined ? undefined : this.parents.get(account);
    // The management account is in no unit, and no policy limits it.
    if (own.length === 0 || account === undefined || parents?.length === 0) {
      return [];
    }
    const levels = [...parents ?? [], account].map((target) => own.filter((entry) => entry.target === target).map(({ policy }) => policy));
    if (parents === undefined) {
      const reason = `where account ${readable(account)} sits in the organization (say so with 'accounts')`;
      levels.unshift(own.filter(({ target }) => !ACCOUNT.test(target)).map(({ policy }) => uncertain(policy, reason)));
    }
    return levels.filter((level) => level.length > 0).map((level) => [this.fullFor(kind, level), ...level]);
  }

  /** Who attaches a policy that allows something may have detached the one that allows everything: without that it would be idle. */
  private fullFor(kind: PolicyKind, level: readonly Policy[]): Policy {
    const lists = level.find(({ statements }) => statements.some(({ effect }) => effect === 'Allow'));
    const full = this.full[kind];
    return lists === undefined || kind !== 'service-control'
      ? full
      : { ...full, origin: { ...full.origin, path: `${full.origin.path} beside ${lists.origin.name}` }, statements: [], mayAllow: `whether ${full.origin.name} is attached beside ${lists.origin.name}` };
  }

  private attach(resource: TemplateResource): void {
    const { properties } = resource;
    const kind = TYPES[textOf(properties.Type) ?? ''] as PolicyKind | undefined;
    if (kind === undefined) {
      return;
    }
    const policy = policyOf(resource, kind, readable(textOf(properties.Name) ?? resource.logicalId), documentOf(properties.Content));
    this.attached.push(...textsOf(properties.TargetIds).values.map((target) => ({ target, policy })));
  }

  private placeAccounts(resources: TemplateResource[], units: TemplateResource[]): void {
    const parentOf = new Map(units.map(({ ref, properties }) => [ref, textOf(properties.ParentId)]));
    for (const { ref, properties } of resources.filter(({ type }) => type === 'AWS::Organizations::Account')) {
      const chain: string[] = [];
      let next: string | undefined = textsOf(properties.ParentIds).values[0];
      while (next !== undefined && !chain.includes(next)) {
        chain.unshift(next);
        next = parentOf.get(next);
      }
      this.parents.set(ref, chain);
    }
  }
}

function fullAccess(kind: PolicyKind): Policy {
  const name = FULL_ACCESS[kind];
  const statement = { Effect: 'Allow', Action: '*', Resource: '*', ...kind === 'resource-control' ? { Principal: '*' } : {} };
  return parsePolicy({ Version: '2012-10-17', Statement: [statement] }, { kind, name, path: `AWS Organizations/${name}` });
}
