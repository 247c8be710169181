/**
 * Who outside of AWS may take on which role: jobs of GitHub Actions and of other providers by their tokens, servers by their
 * certificates. Written from what the providers put into their tokens.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 * @see https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 * @see https://docs.gitlab.com/ci/secrets/id_token_authentication/
 * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
import { App, Stack } from 'aws-cdk-lib';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ANY, expectVerdict, ROLE_SESSION, type May } from './world';
import { AccessModel } from '../../../src/analysis/access-model';
import { OutsiderFindingKind } from '../../../src/analysis/outsider-finding';
import { OutsiderReport } from '../../../src/analysis/outsider-report';
import { RequestContext } from '../../../src/analysis/request-context';
import { GitHubOidcRole } from '../../../src/identity/github-oidc-role';
import { GitHubSubjectFormat } from '../../../src/identity/github-oidc-role-props';
import { OidcFederatedRole } from '../../../src/identity/oidc-federated-role';
import { RolesAnywhereRole } from '../../../src/identity/roles-anywhere-role';
import { TrustSource } from '../../../src/identity/trust-source';

const ACCOUNT = '111122223333';
const STRANGER = '999900001111';
const provider = (issuer: string, account = ACCOUNT) => `arn:aws:iam::${account}:oidc-provider/${issuer}`;
const GITHUB = 'token.actions.githubusercontent.com';
const GITLAB = 'gitlab.com';
const TERRAFORM = 'app.terraform.io';
const CLUSTER = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const ANCHOR = (id: string, account = ACCOUNT) => `arn:aws:rolesanywhere:eu-west-1:${account}:trust-anchor/${id}`;

function newStack(): Stack {
  return new Stack(new App({ analyticsReporting: false }), 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
}

function newRoles(): { stack: Stack; servers: RolesAnywhereRole; vault: RolesAnywhereRole } {
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

  const authority = (id: string) => TrustSource.privateCertificateAuthority(acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, id,
    `arn:aws:acm-pca:eu-west-1:${ACCOUNT}:certificate-authority/${id}`));
  const servers = new RolesAnywhereRole(stack, 'Servers', {
    trustSource: authority('11111111-2222-3333-4444-555555555555'),
    commonNames: ['backup.example.com', 'db-*'],
    organizationalUnits: ['Operations'],
  });
  const vault = new RolesAnywhereRole(stack, 'Vault', { trustSource: authority('66666666-2222-3333-4444-555555555555'), organizationalUnits: ['Vault'] });
  return { stack, servers, vault };
}

const { stack, servers, vault } = newRoles();
const model = AccessModel.fromApp(stack);
test('probe', () => {
  const ask = (principal: string, action: string, role: string, context: RequestContext) => {
    console.log(model.explain({ principal, actions: [action], resources: [role], context }));
  };
  console.log(model.principals.join(' '));
  const token = RequestContext.exactly().having(`${GITHUB}:sub`, 'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main').having(`${GITHUB}:aud`, 'sts.amazonaws.com');
  ask(provider(GITHUB), 'sts:AssumeRoleWithWebIdentity', 'Immutable/Role', token);
  ask(provider(GITHUB), 'sts:AssumeRole', 'Immutable/Role', token);
  ask(provider(GITHUB, STRANGER), 'sts:AssumeRoleWithWebIdentity', 'Immutable/Role', token);
  ask(provider(GITHUB), 'sts:TagSession', 'Immutable/Role', token);
  const cert = RequestContext.exactly().having('aws:SourceArn', servers.trustAnchor.attrTrustAnchorArn).having('aws:PrincipalTag/x509Subject/CN', 'db-1').having('aws:PrincipalTag/x509Subject/OU', 'Operations');
  ask('rolesanywhere.amazonaws.com', 'sts:AssumeRole', 'Servers/Role', cert);
  ask('rolesanywhere.amazonaws.com', 'sts:AssumeRole', 'Servers/Role', cert.having('aws:SourceArn', vault.trustAnchor.attrTrustAnchorArn));
  ask('rolesanywhere.amazonaws.com', 'sts:AssumeRole', 'Servers/Role', cert.having('aws:SourceArn', ANCHOR('foreign', STRANGER)));
  console.log(OutsiderReport.of(model).toString());
  void OutsiderFindingKind; void expectVerdict; void ROLE_SESSION; void ANY; void iam;
});
