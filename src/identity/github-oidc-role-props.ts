import type { FederatedRoleProps } from './workload-role-props';

/**
 * How the subject of a token of GitHub Actions names the repository.
 *
 * @see https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 */
export enum GitHubSubjectFormat {
  /**
   * `repo:OWNER@OWNERID/REPOSITORY@REPOSITORYID:…`, by ids that never change hands. Repositories that were made or renamed since
   * 15 July 2026 have it, older ones on request of their administrator.
   */
  IMMUTABLE = 'IMMUTABLE',

  /** `repo:OWNER/REPOSITORY:…`: whoever takes over a name that was given up takes over the role. */
  LEGACY = 'LEGACY',

  /** Both, for the time of a change from one to the other. */
  BOTH = 'BOTH',
}

/** Properties of {@link GitHubOidcRole}. */
export interface GitHubOidcRoleProps extends FederatedRoleProps {
  /** The organization or user, spelled as GitHub spells it: 1 to 100 letters, digits, `-` and `_`; anything else is an error. */
  readonly owner: string;

  /**
   * Its number, up to 20 digits: `gh api users/OWNER --jq .id`. Needed for `IMMUTABLE` and `BOTH`.
   *
   * @default - none: subjects of the legacy format
   */
  readonly ownerId?: string;

  /**
   * The name of the repository, spelled as GitHub spells it: 1 to 100 letters, digits, `.`, `-` and `_`; anything else is an error.
   * Mandatory unless `allowAllRepositories`.
   *
   * @default - none
   */
  readonly repository?: string;

  /**
   * Its number, up to 20 digits: `gh api repos/OWNER/REPOSITORY --jq .id`. Needed, with `ownerId`, for `IMMUTABLE` and `BOTH`.
   *
   * @default - none: subjects of the legacy format
   */
  readonly repositoryId?: string;

  /**
   * Whether every repository of the owner may take on the role, also those of the future. `true` is a warning, and excludes `repository`.
   *
   * @default false
   */
  readonly allowAllRepositories?: boolean;

  /**
   * Branches whose workflows may take on the role; `*` stands for any characters. `*` alone is a warning: whoever may push a branch has the role. What
   * git refuses as a name, and a list that repeats, is an error; so is nothing here, in `tags`, `environments` and `pullRequests`.
   *
   * A job that names an environment has the environment in its subject, not the branch.
   *
   * @default - none
   */
  readonly branches?: string[];

  /**
   * Tags whose workflows may take on the role, under the same rules.
   *
   * @default - none
   */
  readonly tags?: string[];

  /**
   * Environments whose jobs may take on the role, 1 to 255 characters as GitHub spells them, without `:`, `*` and `?`; anything
   * else, and a list that repeats, is an error. The best choice: an environment can have reviewers.
   *
   * @default - none
   */
  readonly environments?: string[];

  /**
   * Whether workflows about pull requests may take on the role: whoever can open one from a branch of the repository decides what runs. A warning if the role may do more
   * than read.
   *
   * @default false
   */
  readonly pullRequests?: boolean;

  /**
   * How the subject names the repository. LEGACY, also as the default, and BOTH are warnings; IMMUTABLE and BOTH without ids are errors.
   *
   * @default - IMMUTABLE with ids, LEGACY without
   */
  readonly subjectFormat?: GitHubSubjectFormat;

  /**
   * Whom the token is made out for: the input `audience` of `aws-actions/configure-aws-credentials`. 1 to 255 characters without wildcards and spaces;
   * anything else is an error.
   *
   * @default 'sts.amazonaws.com'
   */
  readonly audience?: string;
}
