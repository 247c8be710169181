import { FORMAT, VERSION, type Content, type PrincipalEntry, type ResourceEntry, type Rights } from './content';
import { Names, type Writer } from './names';
import { rightsOf, withoutEmpty } from './rights';
import { readable } from '../../template/model/opaque';
import type { Identity, IdentityKind, Policy, Target } from '../evaluation/types';
import type { Model } from '../model/types';

const KINDS: readonly IdentityKind[] = ['user', 'group', 'role', 'permission-set'];

/** The content of the map of a model: the same whatever the order in the model. */
export function contentOf(model: Model): Content {
  const identities = model.identities.filter(({ kind }) => KINDS.includes(kind));
  // Trust is told with the role.
  const targets = model.targets.filter(({ policies }) => policies.length === 0 || policies.some(({ origin }) => origin.kind !== 'trust'));
  const levels = [...identities.flatMap(({ serviceControls }) => serviceControls), ...targets.flatMap(({ resourceControls }) => resourceControls)];
  const names = new Names(model);
  const controls = new Controls(levels.flat(), names.write);
  const content = {
    format: FORMAT,
    version: VERSION,
    principals: keyed(identities, (identity) => principalOf(identity, controls, names.write)),
    resources: keyed(targets.filter((target) => !isRole(target, model)), (target) => resourceOf(target, controls, names.write)),
    controls: controls.rights(),
  };
  return { ...content, arns: names.arns() };
}

function isRole(target: Target, model: Model): boolean {
  return target.policies.length === 0 && model.identityByArn(target.arn) !== undefined;
}

function principalOf(identity: Identity, controls: Controls, write: Writer): PrincipalEntry {
  return withoutEmpty({
    kind: identity.kind,
    rights: rightsOf(identity.policies, write, identity.missing),
    boundary: identity.boundary && rightsOf([identity.boundary], write),
    trust: identity.trust && rightsOf([identity.trust], write),
    serviceControls: identity.serviceLinked ? [] : controls.namesOf(identity.serviceControls),
  });
}

function resourceOf(target: Target, controls: Controls, write: Writer): ResourceEntry {
  const unknown = target.unknownPolicy === undefined ? [] : [target.unknownPolicy];
  return withoutEmpty({
    policy: target.policies.length + unknown.length === 0 ? undefined : rightsOf(target.policies, write, unknown),
    resourceControls: controls.namesOf(target.resourceControls),
  });
}

/** By path, sorted; where several share one, with their ARN. */
function keyed<Item extends { readonly path?: string; readonly arn: string }, Entry>(
  items: readonly Item[],
  entryOf: (item: Item) => Entry,
): Record<string, Entry> {
  const uses = new Map<string, number>();
  const nameOf = ({ path, arn }: Item): string => readable(path ?? arn);
  for (const item of items) {
    uses.set(nameOf(item), (uses.get(nameOf(item)) ?? 0) + 1);
  }
  return sorted(items.map((item) => [(uses.get(nameOf(item)) ?? 0) > 1 ? `${nameOf(item)} (${readable(item.arn)})` : nameOf(item), entryOf(item)]));
}

function sorted<Entry>(entries: [string, Entry][]): Record<string, Entry> {
  return Object.fromEntries(entries.sort(([left], [right]) => left < right ? -1 : Number(left > right)));
}

/** Service and resource control policies: many principals share them, so they are written once and named. */
class Controls {
  private readonly names = new Map<Policy, string>();

  public constructor(policies: readonly Policy[], private readonly write: Writer) {
    for (const policy of new Set(policies)) {
      this.names.set(policy, readable(policy.origin.path));
    }
  }

  public namesOf(levels: readonly (readonly Policy[])[]): string[][] {
    return levels.map((level) => [...new Set(level.map((policy) => this.names.get(policy) ?? policy.origin.path))].sort());
  }

  /** What each says; policies of one name are taken together. */
  public rights(): Record<string, Rights> {
    const policies = new Map<string, Policy[]>();
    for (const [policy, name] of this.names) {
      policies.set(name, [...policies.get(name) ?? [], policy]);
    }
    return sorted([...policies].map(([name, same]) => [name, rightsOf(same, this.write)]));
  }
}
