import { some, type CreationTechnique } from '../technique';

const GRANTS = [
  { id: 'attach', words: 'attach AdministratorAccess to it', verb: 'Attach' },
  { id: 'inline', words: 'write an inline policy for it', verb: 'Put' },
] as const;

/** Ways to make a principal that is an administrator. */
export const CREATION: readonly CreationTechnique[] = GRANTS.flatMap(({ id, words, verb }): CreationTechnique[] => [
  {
    kind: 'creation',
    id: `iam-new-role-${id}`,
    title: `make a role and ${words}`,
    needs: [some('iam:CreateRole', 'role/*'), some(`iam:${verb}RolePolicy`, 'role/*')],
    pathfinding: [],
  },
  {
    kind: 'creation',
    id: `iam-new-user-${id}`,
    title: `make a user, ${words} and make an access key for it`,
    needs: [some('iam:CreateUser', 'user/*'), some(`iam:${verb}UserPolicy`, 'user/*'), some('iam:CreateAccessKey', 'user/*')],
    pathfinding: [],
  },
]);
