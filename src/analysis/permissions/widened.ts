import type { PermissionChange } from '../permission-change';
import { PermissionChangeKind } from '../permission-change-kind';
import type { Content, PrincipalEntry, ResourceEntry, Rights } from './content';
import { withArns, withNames } from './names';
import { widenings, type Widening } from './rights-widened';

const KINDS: Readonly<Record<Widening['what'], PermissionChangeKind>> = {
  allow: PermissionChangeKind.ALLOW_ADDED,
  condition: PermissionChangeKind.CONDITION_LOOSENED,
  deny: PermissionChangeKind.DENY_REMOVED,
  unknown: PermissionChangeKind.LESS_KNOWN,
};

/** Everything in which a map is wider than an earlier one, by subject. */
export function changesSince(earlier: Content, later: Content): PermissionChange[] {
  // A path means the same thing in both, whatever its ARN has become.
  const arns = { ...later.arns, ...earlier.arns };
  const [was, now] = [withArns(earlier, arns), withArns(later, arns)];
  const changes = [
    ...Object.entries(now.principals).flatMap(([subject, entry]) => principalChanges(subject, find(was.principals, subject), entry, was, now)),
    ...Object.entries(now.resources).flatMap(([subject, entry]) => resourceChanges(subject, find(was.resources, subject), entry, was, now)),
  ];
  return changes.map((change) => ({ ...change, description: withNames(change.description, arns) }));
}

function principalChanges(subject: string, old: PrincipalEntry | undefined, entry: PrincipalEntry, was: Content, now: Content): PermissionChange[] {
  if (old === undefined) {
    return [{ kind: PermissionChangeKind.NEW_PRINCIPAL, subject, description: `is a new ${entry.kind}` }];
  }
  return [
    ...widenings(old.rights, entry.rights).map(({ what, description }) => ({ kind: KINDS[what], subject, description })),
    ...boundaryChanges(subject, old.boundary, entry.boundary),
    ...policyChanges(subject, PermissionChangeKind.TRUST_WIDENED, 'trust policy', old.trust ?? {}, entry.trust ?? {}),
    ...controlChanges(subject, old.serviceControls, entry.serviceControls, was, now),
  ];
}

function resourceChanges(subject: string, old: ResourceEntry | undefined, entry: ResourceEntry, was: Content, now: Content): PermissionChange[] {
  return [
    ...policyChanges(subject, PermissionChangeKind.RESOURCE_POLICY_WIDENED, 'resource policy', old?.policy ?? {}, entry.policy ?? {}),
    ...controlChanges(subject, old?.resourceControls, entry.resourceControls, was, now),
  ];
}

function boundaryChanges(subject: string, old: Rights | undefined, boundary: Rights | undefined): PermissionChange[] {
  if (old !== undefined && boundary === undefined) {
    return [{ kind: PermissionChangeKind.BOUNDARY_REMOVED, subject, description: 'has no permissions boundary any more' }];
  }
  return old === undefined || boundary === undefined
    ? []
    : policyChanges(subject, PermissionChangeKind.BOUNDARY_WIDENED, 'permissions boundary', old, boundary);
}

function policyChanges(subject: string, kind: PermissionChangeKind, policy: string, old: Rights, rights: Rights): PermissionChange[] {
  return widenings(old, rights).map(({ what, description }) => ({
    kind: what === 'unknown' ? PermissionChangeKind.LESS_KNOWN : kind,
    subject,
    description: `${policy}: ${description}`,
  }));
}

/** Each level of before must still be there: every level limits, so another one more is harmless. */
function controlChanges(
  subject: string,
  old: readonly (readonly string[])[] | undefined,
  levels: readonly (readonly string[])[] | undefined,
  was: Content,
  now: Content,
): PermissionChange[] {
  return (old ?? [])
    .filter((level) => !(levels ?? []).some((newer) => widenings(together(level, was), together(newer, now)).length === 0))
    .map((level) => ({
      kind: PermissionChangeKind.CONTROL_WIDENED,
      subject,
      description: `is no longer limited as ${level.join(', ') || 'a level without any policy'} did`,
    }));
}

function together(names: readonly string[], content: Content): Rights {
  const all = names.map((name) => find(content.controls, name) ?? {});
  return {
    managed: all.flatMap(({ managed }) => managed ?? []),
    allow: all.flatMap(({ allow }) => allow ?? []),
    deny: all.flatMap(({ deny }) => deny ?? []),
    unknown: all.flatMap(({ unknown }) => unknown ?? []),
  };
}

function find<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
