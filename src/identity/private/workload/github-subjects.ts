import { GitHubSubjectFormat, type GitHubOidcRoleProps } from '../../github-oidc-role-props';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The format that was chosen, or follows from what is known of the repository. */
export function subjectFormat(props: GitHubOidcRoleProps): GitHubSubjectFormat {
  return props.subjectFormat ?? (props.ownerId === undefined ? GitHubSubjectFormat.LEGACY : GitHubSubjectFormat.IMMUTABLE);
}

/**
 * The subjects of the tokens that may be exchanged for the role.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
export function gitHubSubjects(props: GitHubOidcRoleProps): string[] {
  const filters = [
    ...(props.environments ?? []).map((name) => `environment:${name}`),
    ...(props.branches ?? []).map((name) => `ref:refs/heads/${name}`),
    ...(props.tags ?? []).map((name) => `ref:refs/tags/${name}`),
    ...props.pullRequests ? ['pull_request'] : [],
  ];
  return repositories(props).flatMap((repository) => filters.map((filter) => `repo:${repository}:${filter}`));
}

function repositories(props: GitHubOidcRoleProps): string[] {
  const { owner, ownerId, repository, repositoryId } = props;
  const format = subjectFormat(props);
  return [
    ...format === GitHubSubjectFormat.LEGACY ? [] : [`${owner}@${ownerId}/${repository === undefined ? '*' : `${repository}@${repositoryId}`}`],
    ...format === GitHubSubjectFormat.IMMUTABLE ? [] : [`${owner}/${repository ?? '*'}`],
  ];
}
