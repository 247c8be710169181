import { opaque } from '../../template/model/opaque';
import type { Identity } from '../evaluation/types';

/** A member of a group that has nothing else: nobody knows its name, nor whether it has a path. */
export interface Member {
  readonly identity: Identity;
  /** What `aws:username` is. */
  readonly userName: string;
}

/** Any member of a group. */
export function memberOf(group: Identity): Member {
  const userName = opaque(`member of ${group.path}`, `the name of a member of ${group.path}`, 'segment');
  const path = opaque(`path of a member of ${group.path}`, `the path of a member of ${group.path}`);
  const arn = `arn:${group.partition}:iam::${group.account ?? ''}:user/${path}${userName}`;
  return { identity: { ...group, arn, groups: [group.arn] }, userName };
}
