import { App, CfnResource, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, propertiesOf, trustOf, warningsOf } from './private/workload/roles';
import { GitHubOidcRole } from '../../src/identity/github-oidc-role';
import { GitHubSubjectFormat, type GitHubOidcRoleProps } from '../../src/identity/github-oidc-role-props';
import { OidcFederatedRole } from '../../src/identity/oidc-federated-role';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const IDS = { owner: 'octo-org', ownerId: '123456', repository: 'octo-repo', repositoryId: '456789' };
const NAMES = { owner: 'octo-org', repository: 'octo-repo' };
const ISSUER = 'token.actions.githubusercontent.com';
const LEGACY = (format: string) => `Subjects of the format ${format} name the repository without ids: whoever takes over a name that was given up takes over the role, `
  + 'and repositories made or renamed since 15 July 2026 send another format. Give ownerId and repositoryId. [ack: cdk-security-baseline:GitHubOidcRole.legacySubject]';

function make(props: GitHubOidcRoleProps, stack = newStack(), id = 'Release'): GitHubOidcRole {
  return new GitHubOidcRole(stack, id, props);
}

describe('trust policy', () => {
  test('of one environment, by ids', () => {
    const stack = newStack();
    const { role, provider } = make({ ...IDS, environments: ['production'] }, stack);

    expect(trustOf(role)).toEqual([{
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: flat(stack.resolve(provider.oidcProviderArn)) },
      Condition: {
        StringEquals: {
          [`${ISSUER}:aud`]: 'sts.amazonaws.com',
          [`${ISSUER}:sub`]: 'repo:octo-org@123456/octo-repo@456789:environment:production',
        },
      },
    }]);
    expect(propertiesOf(role)).toMatchObject({ MaxSessionDuration: 3600, Description: 'For GitHub Actions of octo-org/octo-repo' });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('of everything exact', () => {
    const { role } = make({ ...IDS, environments: ['production'], branches: ['main'], tags: ['v1'], pullRequests: true });

    expect(trustOf(role)[0].Condition.StringEquals[`${ISSUER}:sub`]).toEqual([
      'repo:octo-org@123456/octo-repo@456789:environment:production',
      'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main',
      'repo:octo-org@123456/octo-repo@456789:ref:refs/tags/v1',
      'repo:octo-org@123456/octo-repo@456789:pull_request',
    ]);
  });

  test('with wildcards', () => {
    const { role } = make({ ...IDS, branches: ['main', 'release/*'], tags: ['v*'], audience: 'sts.amazonaws.com.cn' });

    expect(trustOf(role)[0].Condition).toEqual({
      StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com.cn' },
      StringLike: {
        [`${ISSUER}:sub`]: [
          'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main',
          'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/release/*',
          'repo:octo-org@123456/octo-repo@456789:ref:refs/tags/v*',
        ],
      },
    });
  });

  test.each<[GitHubOidcRoleProps, string[]]>([
    [{ ...NAMES, branches: ['main'] }, ['repo:octo-org/octo-repo:ref:refs/heads/main']],
    [{ ...IDS, branches: ['main'], subjectFormat: GitHubSubjectFormat.LEGACY }, ['repo:octo-org/octo-repo:ref:refs/heads/main']],
    [{ ...IDS, branches: ['main'], subjectFormat: GitHubSubjectFormat.BOTH },
      ['repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main', 'repo:octo-org/octo-repo:ref:refs/heads/main']],
  ])('%j names the repository as asked and warns', (props, subjects) => {
    const stack = newStack();

    expect(make(props, stack).subjects).toEqual(subjects);
    expect(warningsOf(stack)).toEqual([LEGACY(props.subjectFormat ?? 'LEGACY')]);
  });

  test('of all repositories of an owner, with a warning', () => {
    const stack = newStack();
    const { role } = make({ owner: 'octo-org', ownerId: '123456', allowAllRepositories: true, environments: ['production'] }, stack);

    expect(trustOf(role)[0].Condition.StringLike).toEqual({ [`${ISSUER}:sub`]: 'repo:octo-org@123456/*:environment:production' });
    expect(propertiesOf(role).Description).toBe('For GitHub Actions of octo-org/*');
    expect(warningsOf(stack)).toEqual([
      'Every repository of octo-org may take on the role, also those of the future. [ack: cdk-security-baseline:GitHubOidcRole.allRepositories]',
    ]);
  });

  test('any branch is a warning', () => {
    const stack = newStack();
    make({ ...IDS, branches: ['*'] }, stack);

    expect(warningsOf(stack)).toEqual([
      'Whoever may push any branch may take on the role. Name branches that are protected. [ack: cdk-security-baseline:GitHubOidcRole.anyBranch]',
    ]);
  });
});

describe('pull requests', () => {
  const MAY_WRITE = 'Whoever opens a pull request decides what runs with this role, and it may do more than read. Make a second role that only reads. '
    + '[ack: cdk-security-baseline:GitHubOidcRole.pullRequestsMayWrite]';
  const aws = (name: string) => iam.ManagedPolicy.fromAwsManagedPolicyName(name);

  test.each<[Partial<GitHubOidcRoleProps>, string[]]>([
    [{}, []],
    [{ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] }, []],
    [{ managedPolicies: [aws('ReadOnlyAccess'), aws('job-function/ViewOnlyAccess'), aws('SecurityAudit')] }, []],
    [{ statements: [new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] })] }, [MAY_WRITE]],
    [{ managedPolicies: [aws('AmazonECS_FullAccess')] }, [MAY_WRITE]],
  ])('%# warn if the role may write', (props, warnings) => {
    const stack = newStack();
    make({ ...IDS, pullRequests: true, ...props }, stack);

    expect(warningsOf(stack).filter((text) => text.includes('pullRequests'))).toEqual(warnings);
  });

  test('also by what is granted later', () => {
    const stack = newStack();
    make({ ...IDS, pullRequests: true }, stack).role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));

    expect(warningsOf(stack)).toEqual([MAY_WRITE]);
  });
});

describe('provider', () => {
  test('is made once for a stack, without thumbprints', () => {
    const stack = newStack();
    const first = make({ ...IDS, environments: ['a'] }, stack, 'A');
    const second = make({ ...IDS, environments: ['b'], audience: 'mine' }, stack, 'B');
    const template = Template.fromStack(stack);

    expect(second.provider).toBe(first.provider);
    template.resourceCountIs('AWS::IAM::OIDCProvider', 1);
    expect(Object.values<any>(template.findResources('AWS::IAM::OIDCProvider'))[0].Properties)
      .toEqual({ Url: `https://${ISSUER}`, ClientIdList: ['sts.amazonaws.com', 'mine'] });
  });

  test('can be the one that there is', () => {
    const stack = newStack();
    const { role } = make({ ...IDS, environments: ['a'], provider: GitHubOidcRole.existingProvider(stack, 'GitHub') }, stack);

    expect(trustOf(role)[0].Principal.Federated).toBe('arn:${AWS::Partition}:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
    Template.fromStack(stack).resourceCountIs('AWS::IAM::OIDCProvider', 0);
  });

  test('of another stack of the account has to be named', () => {
    const app = new App({ analyticsReporting: false });
    const env = { account: '111122223333', region: 'eu-west-1' };
    make({ ...IDS, environments: ['a'] }, new Stack(app, 'One', { env }));

    expect(() => make({ ...IDS, environments: ['a'] }, new Stack(app, 'Two', { env: { ...env, region: 'us-east-1' } })))
      .toThrow(/^'provider' must be given: an account can have only one provider of https:\/\/token\.actions\.githubusercontent\.com, and 'One\/OidcProvider[0-9a-f]{8}' is there already$/);
    expect(() => make({ ...IDS, environments: ['a'] }, new Stack(app, 'Three', { env: { ...env, account: '444455556666' } }))).not.toThrow();
  });

  test('is another for another issuer', () => {
    const stack = newStack();
    make({ ...IDS, environments: ['a'] }, stack);
    new OidcFederatedRole(stack, 'GitLab', { issuerUrl: 'https://gitlab.com', audiences: ['a'], subjects: ['b'] });

    Template.fromStack(stack).resourceCountIs('AWS::IAM::OIDCProvider', 2);
  });
});

describe('refuses', () => {
  const WHICH = "'environments', 'branches', 'tags' or 'pullRequests' must say which workflows may take on the role, got none";

  test.each<[Partial<GitHubOidcRoleProps>, string]>([
    [{ ...NAMES }, WHICH],
    [{ ...NAMES, branches: [], tags: [], environments: [], pullRequests: false }, WHICH],
    [{ owner: 'octo-*', repository: 'r', branches: ['main'] }, "'owner' must be the name of one organization or user (letters, digits, - and _), got octo-*"],
    [{ owner: '', repository: 'r', branches: ['main'] }, "'owner' must be the name of one organization or user (letters, digits, - and _), got "],
    [{ owner: 'o', repository: '*', branches: ['main'] }, "'repository' must be the name of one repository (letters, digits, ., - and _), got *"],
    [{ owner: 'o', repository: 'o/r', branches: ['main'] }, "'repository' must be the name of one repository (letters, digits, ., - and _), got o/r"],
    [{ owner: 'o', branches: ['main'] }, "'repository' must be given unless 'allowAllRepositories' is true, got none"],
    [{ ...NAMES, allowAllRepositories: true, branches: ['main'] }, "'repository' must be left out when 'allowAllRepositories' is true, got octo-repo"],
    [{ owner: 'o', ownerId: '1', repositoryId: '2', allowAllRepositories: true, branches: ['main'] },
      "'repositoryId' must be left out when 'allowAllRepositories' is true, got 2"],
    [{ ...NAMES, branches: ['main'], subjectFormat: GitHubSubjectFormat.IMMUTABLE }, "'ownerId' must be given for subjects of the format IMMUTABLE, got none"],
    [{ ...NAMES, branches: ['main'], subjectFormat: GitHubSubjectFormat.BOTH }, "'ownerId' must be given for subjects of the format BOTH, got none"],
    [{ ...NAMES, ownerId: '1', branches: ['main'] }, "'repositoryId' must be given for subjects of the format IMMUTABLE, got none"],
    [{ ...NAMES, repositoryId: '1', branches: ['main'] }, "'ownerId' must be given together with 'repositoryId', got none"],
    [{ ...IDS, ownerId: 'octo', branches: ['main'] }, "'ownerId' must be a number, got octo"],
    [{ ...IDS, repositoryId: '4*', branches: ['main'] }, "'repositoryId' must be a number, got 4*"],
    [{ ...IDS, branches: ['main', 'main'] }, "'branches' must not repeat an entry, got main twice"],
    [{ ...IDS, branches: ['a b'] }, "'branches' must be names of branches, with * for any characters, got a b"],
    [{ ...IDS, branches: ['main/'] }, "'branches' must be names of branches, with * for any characters, got main/"],
    [{ ...IDS, branches: ['mai?'] }, "'branches' must be names of branches, with * for any characters, got mai?"],
    [{ ...IDS, tags: [''] }, "'tags' must be names of tags, with * for any characters, got "],
    [{ ...IDS, environments: ['*'] }, "'environments' must be names of environments, without :, * and ?, got *"],
    [{ ...IDS, environments: ['a:b'] }, "'environments' must be names of environments, without :, * and ?, got a:b"],
    [{ ...IDS, branches: ['main'], audience: '*' }, "'audience' must have 1 to 255 characters without wildcards and spaces, got *"],
    [{ ...IDS, branches: ['main'], maxSessionDuration: Duration.minutes(59) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 3540"],
    [{ ...IDS, branches: ['main'], maxSessionDuration: Duration.hours(13) }, "'maxSessionDuration' must be between 3600 and 43200 seconds, got 46800"],
  ])('%j', (props, message) => {
    const stack = newStack();

    expect(() => make(props as GitHubOidcRoleProps, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
  });

  test('more subjects than a trust policy holds', () => {
    const stack = newStack();
    make({ ...IDS, branches: Array.from({ length: 40 }, (_, i) => `release/${i}`) }, stack);

    expect(() => Template.fromStack(stack)).toThrow(/the trust policy must have at most 2048 characters, got \d+ \(deploy-time values at their longest\)/);
  });
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const stack = newStack({ env });
  const { role } = make({ ...IDS, branches: ['main'], provider: GitHubOidcRole.existingProvider(stack, 'GitHub') }, stack);

  expect(trustOf(role)[0].Principal.Federated).toBe('arn:${AWS::Partition}:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com');
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => { make({ ...IDS, branches: ['main'] }, stack); })).toEqual([]);
});
