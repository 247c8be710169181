import { CfnResource, Duration, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { newStack, propertiesOf, trustOf, warningsOf } from './private/workload/roles';
import { OidcFederatedRole, type OidcFederatedRoleProps } from '../../src/identity/oidc-federated-role';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const GITLAB: OidcFederatedRoleProps = {
  issuerUrl: 'https://gitlab.com',
  audiences: ['https://gitlab.com'],
  subjects: ['project_path:group/project:ref_type:branch:ref:main'],
};

test('trusts tokens for the audience about the subject', () => {
  const stack = newStack();
  const { role, provider } = new OidcFederatedRole(stack, 'GitLab', { ...GITLAB, maxSessionDuration: Duration.hours(2) });

  expect(trustOf(role)).toEqual([{
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: flat(stack.resolve(provider.oidcProviderArn)) },
    Condition: {
      StringEquals: { 'gitlab.com:aud': 'https://gitlab.com', 'gitlab.com:sub': 'project_path:group/project:ref_type:branch:ref:main' },
    },
  }]);
  expect(propertiesOf(role)).toMatchObject({ MaxSessionDuration: 7200, Description: 'For holders of a token of https://gitlab.com' });
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::OIDCProvider', { Url: 'https://gitlab.com', ClientIdList: ['https://gitlab.com'] });
  expect(warningsOf(stack)).toEqual([]);
});

test('an issuer with a path, several audiences and a wildcard', () => {
  const { role } = new OidcFederatedRole(newStack(), 'Bitbucket', {
    issuerUrl: 'https://api.bitbucket.org/2.0/workspaces/mine/pipelines-config/identity/oidc',
    audiences: ['a', 'b'],
    subjects: ['{repository}:*'],
  });
  const key = 'api.bitbucket.org/2.0/workspaces/mine/pipelines-config/identity/oidc';

  expect(trustOf(role)[0].Condition).toEqual({
    StringEquals: { [`${key}:aud`]: ['a', 'b'] },
    StringLike: { [`${key}:sub`]: '{repository}:*' },
  });
});

test.each<[Partial<OidcFederatedRoleProps>, string]>([
  [{ issuerUrl: Token.asString({ Ref: 'Url' }) }, "'issuerUrl' must be known at synthesis, got a token: the names of the condition keys are made of it"],
  [{ issuerUrl: 'http://gitlab.com' }, "'issuerUrl' must be an https:// URL of at most 255 characters, without port, query and / at the end, got http://gitlab.com"],
  [{ issuerUrl: 'https://gitlab.com/' }, "'issuerUrl' must be an https:// URL of at most 255 characters, without port, query and / at the end, got https://gitlab.com/"],
  [{ issuerUrl: 'https://gitlab.com:8443' }, "'issuerUrl' must be an https:// URL of at most 255 characters, without port, query and / at the end, got https://gitlab.com:8443"],
  [{ issuerUrl: 'https://gitlab.com/?a=b' }, "'issuerUrl' must be an https:// URL of at most 255 characters, without port, query and / at the end, got https://gitlab.com/?a=b"],
  [{ issuerUrl: 'https://token.actions.githubusercontent.com' }, "'issuerUrl' must not be that of GitHub Actions: use GitHubOidcRole"],
  [{ audiences: [] }, "'audiences' must name at least one, got none"],
  [{ audiences: ['a', 'a'] }, "'audiences' must not repeat an entry, got a twice"],
  [{ audiences: ['*'] }, "'audiences' must have 1 to 255 characters without wildcards and spaces, got *"],
  [{ subjects: [] }, "'subjects' must name at least one, got none"],
  [{ subjects: ['*'] }, "'subjects' must begin with text, not with a wildcard, got *"],
  [{ subjects: ['?roject'] }, "'subjects' must begin with text, not with a wildcard, got ?roject"],
  [{ subjects: [''] }, "'subjects' must begin with text, not with a wildcard, got "],
  [{ subjects: ['a', 'a'] }, "'subjects' must not repeat an entry, got a twice"],
  [{ maxSessionDuration: Duration.millis(3_600_500) }, "'maxSessionDuration' must be whole seconds, got 1 hour 500 millis"],
])('refuses %j', (props, message) => {
  const stack = newStack();

  expect(() => new OidcFederatedRole(stack, 'Role', { ...GITLAB, ...props })).toThrow(new Error(message));
  expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const stack = newStack({ env });
  new OidcFederatedRole(stack, 'GitLab', GITLAB);

  Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 1);
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => { new OidcFederatedRole(stack, 'GitLab', GITLAB); })).toEqual([]);
});
