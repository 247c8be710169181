import { AccessLevel } from '../access-level';
import type { Identity, IdentityKind } from '../evaluation/types';
import type { PrincipalLevels } from '../principal-levels';
import type { ServiceLevels } from '../service-levels';
import { ActionSet, LEVELS } from './action-set';
import { GRANTING_ACTIONS } from './granting-actions';
import { reachOf } from './reach';

const KINDS: readonly IdentityKind[] = ['user', 'group', 'role', 'permission-set'];

/** Those that have policies of their own, sorted by path. */
export function levelsOf(identities: readonly Identity[]): PrincipalLevels[] {
  return identities
    .filter((identity) => KINDS.includes(identity.kind))
    .map(levelsOfOne)
    .sort((left, right) => left.principal < right.principal ? -1 : Number(left.principal > right.principal));
}

function levelsOfOne(identity: Identity): PrincipalLevels {
  const { somewhere, everywhere } = reachOf(identity);
  const onEverything = byService(everywhere);
  const granting = ActionSet.matching(GRANTING_ACTIONS);
  return {
    principal: identity.path,
    kind: identity.kind,
    services: byService(somewhere),
    writesEverything: servicesWith(onEverything, ({ write }) => write),
    managesPermissionsOfEverything: servicesWith(onEverything, ({ permissionsManagement }) => permissionsManagement),
    grantingActions: namesOf(somewhere.and(granting)),
    grantingActionsOnEverything: namesOf(everywhere.and(granting)),
    unknowns: unknownsOf(identity),
  };
}

function byService(actions: ActionSet): ServiceLevels[] {
  return actions.counts().map(({ service, counts }) => {
    const count = (level: AccessLevel): number => counts[LEVELS.indexOf(level)];
    return {
      service,
      list: count(AccessLevel.LIST),
      read: count(AccessLevel.READ),
      write: count(AccessLevel.WRITE),
      permissionsManagement: count(AccessLevel.PERMISSIONS_MANAGEMENT),
      tagging: count(AccessLevel.TAGGING),
    };
  });
}

function servicesWith(services: readonly ServiceLevels[], count: (levels: ServiceLevels) => number): string[] {
  return services.filter((levels) => count(levels) > 0).map(({ service }) => service);
}

function namesOf(actions: ActionSet): string[] {
  return actions.entries().map(({ name }) => name).sort();
}

function unknownsOf(identity: Identity): string[] {
  return [...new Set([...identity.missing, ...identity.policies.flatMap(({ unknown }) => unknown ?? [])])].sort();
}
