import { validateFederated } from './federated-validation';
import { subjectFormat } from './github-subjects';
import { requireDistinct, requireEach, requireMatch } from '../../../private/validation';
import { GitHubSubjectFormat, type GitHubOidcRoleProps } from '../../github-oidc-role-props';

const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;
const ID = /^\d{1,20}$/;
/**
 * What git takes as the name of a branch or tag, and `*`, which is our wildcard.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
const REF = /^(?![/.]|@$|.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s\u0000-\u001f\u007f~^:?[\\]+(?<![/.])$/;
const ENVIRONMENT = /^[^:*?]{1,255}$/;
const AUDIENCE = /^[^*?\s]{1,255}$/;

/** Refuses what cannot be meant, before anything is made. */
export function validateGitHub(props: GitHubOidcRoleProps): void {
  validateFederated(props);
  requireMatch('owner', props.owner, OWNER, 'be the name of one organization or user (letters, digits, - and _)');
  requireMatch('repository', props.repository, REPOSITORY, 'be the name of one repository (letters, digits, ., - and _)');
  requireMatch('ownerId', props.ownerId, ID, 'be a number');
  requireMatch('repositoryId', props.repositoryId, ID, 'be a number');
  requireMatch('audience', props.audience, AUDIENCE, 'have 1 to 255 characters without wildcards and spaces');
  validateRepository(props);
  validateFormat(props);
  validateFilters(props);
}

function validateRepository(props: GitHubOidcRoleProps): void {
  if (props.allowAllRepositories) {
    (['repository', 'repositoryId'] as const).forEach((prop) => {
      if (props[prop] !== undefined) {
        throw new Error(`'${prop}' must be left out when 'allowAllRepositories' is true, got ${props[prop]}`);
      }
    });
  } else if (props.repository === undefined) {
    throw new Error("'repository' must be given unless 'allowAllRepositories' is true, got none");
  }
}

function validateFormat(props: GitHubOidcRoleProps): void {
  const needsIds = subjectFormat(props) !== GitHubSubjectFormat.LEGACY;
  if (needsIds && props.ownerId === undefined) {
    throw new Error(`'ownerId' must be given for subjects of the format ${subjectFormat(props)}, got none`);
  }
  if (needsIds && !props.allowAllRepositories && props.repositoryId === undefined) {
    throw new Error(`'repositoryId' must be given for subjects of the format ${subjectFormat(props)}, got none`);
  }
  if (props.repositoryId !== undefined && props.ownerId === undefined) {
    throw new Error("'ownerId' must be given together with 'repositoryId', got none");
  }
}

function validateFilters(props: GitHubOidcRoleProps): void {
  const { branches = [], tags = [], environments = [], pullRequests = false } = props;
  if (branches.length + tags.length + environments.length === 0 && !pullRequests) {
    throw new Error("'environments', 'branches', 'tags' or 'pullRequests' must say which workflows may take on the role, got none");
  }
  requireDistinct('branches', branches);
  requireDistinct('tags', tags);
  requireDistinct('environments', environments);
  requireEach('branches', branches, REF, 'be names of branches, with * for any characters');
  requireEach('tags', tags, REF, 'be names of tags, with * for any characters');
  requireEach('environments', environments, ENVIRONMENT, 'be names of environments, without :, * and ?');
}
