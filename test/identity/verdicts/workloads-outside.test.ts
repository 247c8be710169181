/**
 * Who outside of AWS may take on which role with a token: jobs of GitHub Actions, and workloads of other providers. Written from what the
 * providers put into their tokens.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 * @see https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 * @see https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { expectVerdict, ROLE_SESSION, type May } from './world';
import { AccessModel } from '../../../src/analysis/access-model';
import { OutsiderFindingKind } from '../../../src/analysis/outsider-finding';
import { OutsiderReport } from '../../../src/analysis/outsider-report';
import { RequestContext } from '../../../src/analysis/request-context';
import { GitHubOidcRole } from '../../../src/identity/github-oidc-role';
import { GitHubSubjectFormat } from '../../../src/identity/github-oidc-role-props';
import { OidcFederatedRole } from '../../../src/identity/oidc-federated-role';

const ACCOUNT = '111122223333';
const STRANGER = '999900001111';
const provider = (issuer: string, account = ACCOUNT) => `arn:aws:iam::${account}:oidc-provider/${issuer}`;
const GITHUB = 'token.actions.githubusercontent.com';
const GITLAB = 'gitlab.com';
const TERRAFORM = 'app.terraform.io';
const CLUSTER = 'oidc.cluster.example.com';

function newStack(): Stack {
  return new Stack(new App({ analyticsReporting: false }), 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
}

function newRoles(): Stack {
  const stack = newStack();
  const byName = { owner: 'octo-org', repository: 'octo-repo' };
  const byId = { ...byName, ownerId: '123456', repositoryId: '456789' };
  const pages = new s3.Bucket(stack, 'Pages', { bucketName: 'pages' });
  pages.grantPut(new GitHubOidcRole(stack, 'Immutable', { ...byId, branches: ['main', 'release/*'], tags: ['v*'], environments: ['production'] }));
  new GitHubOidcRole(stack, 'Legacy', { ...byName, branches: ['main'], environments: ['production'] });
  new GitHubOidcRole(stack, 'Both', { ...byId, subjectFormat: GitHubSubjectFormat.BOTH, branches: ['main'] });
  new GitHubOidcRole(stack, 'PullRequests', { ...byId, pullRequests: true });
  new GitHubOidcRole(stack, 'Owner', { owner: 'octo-org', ownerId: '123456', allowAllRepositories: true, environments: ['production'] });
  new GitHubOidcRole(stack, 'Audience', { ...byId, branches: ['main'], audience: 'https://github.com/octo-org' });

  new OidcFederatedRole(stack, 'GitLab', {
    issuerUrl: `https://${GITLAB}`, audiences: [`https://${GITLAB}`], subjects: ['project_path:octo-group/octo-project:ref_type:branch:ref:main'],
  });
  new OidcFederatedRole(stack, 'Terraform', {
    issuerUrl: `https://${TERRAFORM}`,
    audiences: ['aws.workload.identity'],
    subjects: ['organization:octo-org:project:shop:workspace:production:run_phase:*'],
  });
  new OidcFederatedRole(stack, 'Cluster', {
    issuerUrl: `https://${CLUSTER}`, audiences: ['sts.amazonaws.com'], subjects: ['system:serviceaccount:shop:checkout'],
  });
  return stack;
}

const model = AccessModel.fromApp(newRoles());

/** The token of a job: no other key, since nothing else decides. */
const token = (issuer: string, sub: string, aud: string) => RequestContext.exactly().having(`${issuer}:sub`, sub).having(`${issuer}:aud`, aud);
const job = (sub: string, aud = 'sts.amazonaws.com') => token(GITHUB, sub, aud);
const NEW = 'repo:octo-org@123456/octo-repo@456789';
const OLD = 'repo:octo-org/octo-repo';
const MAIN = 'ref:refs/heads/main';

type Row = [role: string, may: May, who: string, context: RequestContext];

const JOBS: Row[] = [
  ['Immutable', 'may', 'a job of the branch', job(`${NEW}:${MAIN}`)],
  ['Immutable', 'may', 'a job of a branch by pattern', job(`${NEW}:ref:refs/heads/release/2.0`)],
  ['Immutable', 'may', 'a job of a tag', job(`${NEW}:ref:refs/tags/v2.0.1`)],
  ['Immutable', 'may', 'a job in the environment', job(`${NEW}:environment:production`)],
  ['Immutable', 'may not', 'a job of another branch', job(`${NEW}:ref:refs/heads/feature`)],
  ['Immutable', 'may not', 'a job of a branch that only begins like it', job(`${NEW}:ref:refs/heads/main-2`)],
  ['Immutable', 'may not', 'a job of a branch that ends like the pattern\'s', job(`${NEW}:ref:refs/heads/my/release/2.0`)],
  ['Immutable', 'may not', 'a job of a tag that is called like the branch', job(`${NEW}:ref:refs/tags/main`)],
  ['Immutable', 'may not', 'a job of a branch that is called like a tag', job(`${NEW}:ref:refs/heads/v2.0.1`)],
  ['Immutable', 'may not', 'a job in another environment', job(`${NEW}:environment:staging`)],
  ['Immutable', 'may not', 'a job in an environment that is spelled otherwise', job(`${NEW}:environment:Production`)],
  ['Immutable', 'may not', 'a pull request', job(`${NEW}:pull_request`)],
  ['Immutable', 'may not', 'a pull request of a fork', job(`${NEW}:pull_request`).having(`${GITHUB}:head_ref`, 'main')],
  ['Immutable', 'may not', 'a job of the fork itself', job(`repo:mallory@777/octo-repo@888:${MAIN}`)],
  ['Immutable', 'may not', 'another repository of the owner', job(`repo:octo-org@123456/other@456790:${MAIN}`)],
  ['Immutable', 'may not', 'another owner', job(`repo:mallory@777/octo-repo@456789:${MAIN}`)],
  ['Immutable', 'may not', 'another owner whose name begins like it', job(`repo:octo-org2@777/octo-repo@888:${MAIN}`)],
  ['Immutable', 'may not', 'who took over the name of the repository', job(`repo:octo-org@123456/octo-repo@999999:${MAIN}`)],
  ['Immutable', 'may not', 'who took over the name of the owner', job(`repo:octo-org@777/octo-repo@888:${MAIN}`)],
  ['Immutable', 'may not', 'who took over the names, with a subject of the old format', job(`${OLD}:${MAIN}`)],
  ['Immutable', 'may not', 'the repository itself under a new name, until that is deployed', job(`repo:octo-org@123456/renamed@456789:${MAIN}`)],
  ['Immutable', 'may not', 'the branch, with a token for somebody else', job(`${NEW}:${MAIN}`, 'https://github.com/octo-org')],
  ['Immutable', 'may not', 'the branch, with a token for nobody', job(`${NEW}:${MAIN}`).lacking(`${GITHUB}:aud`)],
  ['Immutable', 'may not', 'a token about nobody', job(`${NEW}:${MAIN}`).lacking(`${GITHUB}:sub`)],
  ['Immutable', 'may not', 'a token about nothing', job('')],

  ['Legacy', 'may', 'a job of the branch', job(`${OLD}:${MAIN}`)],
  ['Legacy', 'may', 'a job in the environment', job(`${OLD}:environment:production`)],
  ['Legacy', 'may not', 'a job of another branch', job(`${OLD}:ref:refs/heads/feature`)],
  ['Legacy', 'may not', 'a pull request', job(`${OLD}:pull_request`)],
  ['Legacy', 'may not', 'a job of the fork itself', job(`repo:mallory/octo-repo:${MAIN}`)],
  ['Legacy', 'may not', 'another repository of the owner', job(`repo:octo-org/other:${MAIN}`)],
  ['Legacy', 'may not', 'another owner', job(`repo:mallory/octo-repo:${MAIN}`)],
  ['Legacy', 'may not', 'the branch, with a token for nobody', job(`${OLD}:${MAIN}`).lacking(`${GITHUB}:aud`)],
  ['Legacy', 'may not', 'the repository, once it sends the new format', job(`${NEW}:${MAIN}`)],
  ['Legacy', 'may not', 'who took over the name with a repository of today', job(`repo:octo-org@777/octo-repo@888:${MAIN}`)],
  // The row that the warning is about: the token of a stranger says nothing else than that of the owner did.
  ['Legacy', 'may', 'who took over the names with a subject of the old format', job(`${OLD}:${MAIN}`).having(`${GITHUB}:repository_id`, '888')],

  ['Both', 'may', 'a job of the branch, in the new format', job(`${NEW}:${MAIN}`)],
  ['Both', 'may', 'a job of the branch, in the old format', job(`${OLD}:${MAIN}`)],
  ['Both', 'may not', 'a job of another branch', job(`${NEW}:ref:refs/heads/feature`)],
  ['Both', 'may not', 'another owner, in the new format', job(`repo:mallory@777/octo-repo@888:${MAIN}`)],
  ['Both', 'may not', 'another owner, in the old format', job(`repo:mallory/octo-repo:${MAIN}`)],
  ['Both', 'may not', 'who took over the name of the repository', job(`repo:octo-org@123456/octo-repo@999999:${MAIN}`)],
  ['Both', 'may not', 'a mixture of the formats', job(`repo:octo-org@777/octo-repo:${MAIN}`)],
  ['Both', 'may not', 'the branch, with a token for nobody', job(`${NEW}:${MAIN}`).lacking(`${GITHUB}:aud`)],

  ['PullRequests', 'may', 'a pull request, when the knob says so', job(`${NEW}:pull_request`)],
  ['PullRequests', 'may not', 'a job of the branch', job(`${NEW}:${MAIN}`)],
  ['PullRequests', 'may not', 'a job of a branch that is called like that', job(`${NEW}:ref:refs/heads/pull_request`)],
  ['PullRequests', 'may not', 'a pull request in another repository', job('repo:mallory@777/octo-repo@888:pull_request')],

  ['Owner', 'may', 'any repository of the owner in the environment', job('repo:octo-org@123456/other@1:environment:production')],
  ['Owner', 'may not', 'one in another environment', job('repo:octo-org@123456/other@1:environment:staging')],
  ['Owner', 'may not', 'one of another owner', job('repo:mallory@777/other@1:environment:production')],
  ['Owner', 'may not', 'one of somebody who took over the name of the owner', job('repo:octo-org@777/other@1:environment:production')],

  ['Audience', 'may', 'a token for the audience that was agreed on', job(`${NEW}:${MAIN}`, 'https://github.com/octo-org')],
  ['Audience', 'may not', 'a token for the usual one', job(`${NEW}:${MAIN}`)],
];

test.each(JOBS)('GitHub: %s/Role %s be taken on by %s', (role, may, _, context) => {
  expectVerdict(model, may, { principal: provider(GITHUB), actions: ['sts:AssumeRoleWithWebIdentity'], resources: [`${role}/Role`], context });
});

const gitLab = (sub: string, aud = `https://${GITLAB}`) => token(GITLAB, sub, aud);
const run = (sub: string, aud = 'aws.workload.identity') => token(TERRAFORM, sub, aud);
const pod = (sub: string, aud = 'sts.amazonaws.com') => token(CLUSTER, sub, aud);
const PROJECT = 'project_path:octo-group/octo-project';

const TOKENS: [issuer: string, ...row: Row][] = [
  [GITLAB, 'GitLab', 'may', 'a job of the branch', gitLab(`${PROJECT}:ref_type:branch:ref:main`)],
  [GITLAB, 'GitLab', 'may not', 'a job of another branch', gitLab(`${PROJECT}:ref_type:branch:ref:feature`)],
  [GITLAB, 'GitLab', 'may not', 'a job of a tag of that name', gitLab(`${PROJECT}:ref_type:tag:ref:main`)],
  [GITLAB, 'GitLab', 'may not', 'another project', gitLab('project_path:octo-group/other:ref_type:branch:ref:main')],
  [GITLAB, 'GitLab', 'may not', 'a project of a subgroup', gitLab('project_path:octo-group/octo-project/sub:ref_type:branch:ref:main')],
  [GITLAB, 'GitLab', 'may not', 'a fork', gitLab('project_path:mallory/octo-project:ref_type:branch:ref:main')],
  [GITLAB, 'GitLab', 'may not', 'the branch, with a token for somebody else', gitLab(`${PROJECT}:ref_type:branch:ref:main`, 'https://vault.example.com')],
  [GITLAB, 'GitLab', 'may not', 'the branch, with a token for nobody', gitLab(`${PROJECT}:ref_type:branch:ref:main`).lacking(`${GITLAB}:aud`)],
  [GITLAB, 'GitLab', 'may not', 'a token about nobody', gitLab('').lacking(`${GITLAB}:sub`)],
  ['gitlab.example.com', 'GitLab', 'may not', 'the same project of another GitLab',
    token('gitlab.example.com', `${PROJECT}:ref_type:branch:ref:main`, `https://${GITLAB}`)],
  [GITHUB, 'GitLab', 'may not', 'a job of GitHub', job(`${PROJECT}:ref_type:branch:ref:main`, `https://${GITLAB}`)],

  [TERRAFORM, 'Terraform', 'may', 'a plan of the workspace', run('organization:octo-org:project:shop:workspace:production:run_phase:plan')],
  [TERRAFORM, 'Terraform', 'may', 'an apply of the workspace', run('organization:octo-org:project:shop:workspace:production:run_phase:apply')],
  [TERRAFORM, 'Terraform', 'may not', 'another workspace', run('organization:octo-org:project:shop:workspace:staging:run_phase:apply')],
  [TERRAFORM, 'Terraform', 'may not', 'another organization', run('organization:mallory:project:shop:workspace:production:run_phase:apply')],
  [TERRAFORM, 'Terraform', 'may not', 'a token for somebody else', run('organization:octo-org:project:shop:workspace:production:run_phase:plan', 'sts.amazonaws.com')],

  [CLUSTER, 'Cluster', 'may', 'the service account', pod('system:serviceaccount:shop:checkout')],
  [CLUSTER, 'Cluster', 'may not', 'another one of the namespace', pod('system:serviceaccount:shop:other')],
  [CLUSTER, 'Cluster', 'may not', 'one of that name in another namespace', pod('system:serviceaccount:test:checkout')],
  [CLUSTER, 'Cluster', 'may not', 'a token for the cluster itself', pod('system:serviceaccount:shop:checkout', 'https://kubernetes.default.svc')],
  ['oidc.other.example.com', 'Cluster', 'may not', 'the service account of another cluster',
    token('oidc.other.example.com', 'system:serviceaccount:shop:checkout', 'sts.amazonaws.com')],
];

test.each(TOKENS)('%s: %s/Role %s be taken on by %s', (issuer, role, may, _, context) => {
  expectVerdict(model, may, { principal: provider(issuer), actions: ['sts:AssumeRoleWithWebIdentity'], resources: [`${role}/Role`], context });
});

describe('a role for tokens', () => {
  const right = job(`${NEW}:${MAIN}`);

  test.each<[string, string, string]>([
    ['the provider, by another operation', provider(GITHUB), 'sts:AssumeRole'],
    ['the provider, as if by SAML', provider(GITHUB), 'sts:AssumeRoleWithSAML'],
    ['the provider, with tags', provider(GITHUB), 'sts:TagSession'],
    ['the provider of another account', provider(GITHUB, STRANGER), 'sts:AssumeRoleWithWebIdentity'],
    ['another provider of the account', provider(GITLAB), 'sts:AssumeRoleWithWebIdentity'],
    ['everybody in the account', ACCOUNT, 'sts:AssumeRole'],
    ['another account', STRANGER, 'sts:AssumeRole'],
    ['another role', 'Legacy/Role', 'sts:AssumeRole'],
    ['a service', 'lambda.amazonaws.com', 'sts:AssumeRole'],
    ['anybody', '*', 'sts:AssumeRoleWithWebIdentity'],
  ])('is not for %s, even with the claims', (_, principal, action) => {
    expectVerdict(model, 'may not', { principal, actions: [action], resources: ['Immutable/Role'], context: right });
  });

  test.each<[string, May, string, string[], string]>([
    ['Immutable/Role', 'may', 'write what it was granted', ['s3:PutObject'], 'Shop/Pages/*'],
    ['Immutable/Role', 'may not', 'read or remove it', ['s3:GetObject', 's3:DeleteObject'], 'Shop/Pages/*'],
    ['Immutable/Role', 'may not', 'change who may take it on', ['iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateOpenIDConnectProviderThumbprint'], '*'],
    ['Immutable/Role', 'may not', 'take on other roles, those of the CDK among them', ['sts:AssumeRole'],
      `arn:aws:iam::${ACCOUNT}:role/cdk-hnb659fds-deploy-role-${ACCOUNT}-eu-west-1`],
    ['Legacy/Role', 'may not', 'do anything, as nothing was granted', ['s3:PutObject'], 'Shop/Pages/*'],
  ])('%s %s %s', (principal, may, _, actions, resource) => {
    expectVerdict(model, may, { principal, actions, resources: [resource], context: ROLE_SESSION });
  });
});

describe('outsiders', () => {
  /** The roles of the library, but for the one that lets a whole organization in and says so. */
  test('get in by no trust of ours', () => {
    expect(OutsiderReport.of(model, { trustedRepositoryOwners: ['octo-org@123456'] }).findings.map(String)).toEqual([]);
  });

  test('are everybody who may make a repository, where a role is for all of an owner\'s', () => {
    expect(OutsiderReport.of(model).findings.map(({ kind, path }) => [kind, path])).toEqual([[OutsiderFindingKind.OIDC_WHOLE_ORGANIZATION, 'Shop/Owner/Role']]);
  });

  /** One statement of a trust policy, loosened as somebody could in the template. */
  function loosened(make: (scope: Stack) => iam.Role, Condition: Record<string, Record<string, string>>): string[] {
    const scope = newStack();
    const role = make(scope);
    const { Statement: [statement] } = scope.resolve(role.assumeRolePolicy) as { Statement: object[] };
    // A list is replaced as a whole, where an object would be merged with what is there.
    (role.node.defaultChild as iam.CfnRole).addPropertyOverride('AssumeRolePolicyDocument.Statement', [{ ...statement, Condition }]);
    return OutsiderReport.of(AccessModel.fromApp(scope)).findings.map(({ kind, certainty }) => `${kind} ${certainty}`);
  }

  const gitHub = (scope: Stack) => new GitHubOidcRole(scope, 'Role', { owner: 'octo-org', repository: 'octo-repo', branches: ['main'] }).role;
  const oidc = (issuer: string) => (scope: Stack) => new OidcFederatedRole(scope, 'Role', {
    issuerUrl: `https://${issuer}`, audiences: ['sts.amazonaws.com'], subjects: ['project_path:octo-group/octo-project:ref_type:branch:ref:main'],
  }).role;

  test.each<[string, (scope: Stack) => iam.Role, Record<string, Record<string, string>>, OutsiderFindingKind]>([
    ['for every repository of GitHub', gitHub, { StringLike: { [`${GITHUB}:sub`]: 'repo:*' } }, OutsiderFindingKind.OIDC_ANY_REPOSITORY],
    ['for whatever subject', gitHub, { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } }, OutsiderFindingKind.OIDC_ANY_REPOSITORY],
    ['for owners that begin alike', gitHub, { StringLike: { [`${GITHUB}:sub`]: 'repo:octo-org*' } }, OutsiderFindingKind.OIDC_ANY_REPOSITORY],
    ['for every repository of the owner', gitHub, { StringLike: { [`${GITHUB}:sub`]: 'repo:octo-org/*' } }, OutsiderFindingKind.OIDC_WHOLE_ORGANIZATION],
    ['for every project of GitLab', oidc(GITLAB), { StringLike: { [`${GITLAB}:sub`]: 'project_path:*' } }, OutsiderFindingKind.OIDC_ANY_REPOSITORY],
    ['for everybody of another provider', oidc('id.example.com'), { Bool: { 'aws:SecureTransport': 'true' } }, OutsiderFindingKind.OIDC_ANY_SUBJECT],
  ])('are found when a role is loosened: %s', (_, make, condition, kind) => {
    expect(loosened(make, condition)).toEqual([`${kind} CERTAIN`]);
  });
});
