import * as fc from 'fast-check';
import { GitHubSubjectFormat, type GitHubOidcRoleProps } from '../../../../src/identity/github-oidc-role-props';
import { gitHubSubjects } from '../../../../src/identity/private/workload/github-subjects';
import { validateGitHub } from '../../../../src/identity/private/workload/github-validation';

/** As IAM matches StringLike, written without regular expressions. */
function like(pattern: string, text: string): boolean {
  if (pattern === '') {
    return text === '';
  }
  if (pattern.startsWith('*')) {
    return like(pattern.slice(1), text) || (text !== '' && like(pattern, text.slice(1)));
  }
  return text !== '' && (pattern.startsWith('?') || text.startsWith(pattern.charAt(0))) && like(pattern.slice(1), text.slice(1));
}

const word = (alphabet: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength });
// Few letters, so that names are often alike.
const owner = word('ab', 3);
const repository = word('ab.-', 3);
const id = word('12', 2);
const branch = word('ab*/', 4);
const identity = fc.record({ owner, ownerId: id, repository, repositoryId: id });
const wishes: fc.Arbitrary<GitHubOidcRoleProps> = fc.record({
  owner,
  ownerId: id,
  repository,
  repositoryId: id,
  subjectFormat: fc.constantFrom(...Object.values(GitHubSubjectFormat)),
  branches: fc.array(branch, { minLength: 1, maxLength: 2 }),
});

function accepted(props: GitHubOidcRoleProps): boolean {
  try {
    validateGitHub(props);
    return true;
  } catch {
    return false;
  }
}

test('no wildcard reaches another repository', () => {
  fc.assert(fc.property(wishes.filter(accepted), identity, word('ab/', 4), (props, other, ref) => {
    const token = `repo:${other.owner}@${other.ownerId}/${other.repository}@${other.repositoryId}:ref:refs/heads/${ref}`;
    const same = (['owner', 'ownerId', 'repository', 'repositoryId'] as const).every((name) => props[name] === other[name]);

    return same || !gitHubSubjects(props).some((subject) => like(subject, token));
  }), { numRuns: 2000 });
});

test('nor, in the legacy format, a repository of another name', () => {
  fc.assert(fc.property(wishes.filter(accepted), owner, repository, word('ab/', 4), (props, otherOwner, otherRepository, ref) => {
    const token = `repo:${otherOwner}/${otherRepository}:ref:refs/heads/${ref}`;
    const same = otherOwner === props.owner && otherRepository === props.repository;

    return same || !gitHubSubjects(props).some((subject) => like(subject, token));
  }), { numRuns: 2000 });
});

test('a workflow of the repository itself is reached', () => {
  fc.assert(fc.property(wishes.filter(accepted), word('ab', 4), (props, text) => {
    const subjects = gitHubSubjects({ ...props, branches: [`${text}*`], subjectFormat: GitHubSubjectFormat.BOTH });
    const legacy = `repo:${props.owner}/${props.repository}:ref:refs/heads/${text}/1`;
    const immutable = `repo:${props.owner}@${props.ownerId}/${props.repository}@${props.repositoryId}:ref:refs/heads/${text}/1`;

    return [legacy, immutable].every((token) => subjects.some((subject) => like(subject, token)));
  }));
});
