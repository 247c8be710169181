import type { Policy, Target } from '../../../src/analysis/evaluation/types';
import { OutsiderCertainty, OutsiderFindingKind as Kind } from '../../../src/analysis/outsider-finding';
import type { OutsiderOptions } from '../../../src/analysis/outsider-options';
import { OutsiderReport } from '../../../src/analysis/outsider-report';
import { opaque } from '../../../src/template/model/opaque';
import type { Value } from '../../../src/template/model/value';
import { ACCOUNT, identity, modelOf, policy, trusting } from '../escalation/hand-made';

const FOREIGN = '444455556666';
const GITHUB = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
const GITLAB = `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com`;
const SAML = `arn:aws:iam::${ACCOUNT}:saml-provider/Company`;
const TERRAFORM = 'app.terraform.io';
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const COGNITO = 'cognito-identity.amazonaws.com';
const WEB = 'sts:AssumeRoleWithWebIdentity';
const CERTAIN = OutsiderCertainty.CERTAIN;
const POSSIBLE = OutsiderCertainty.POSSIBLE;

type Row = readonly [title: string, policy: Policy, expected: readonly (readonly [Kind, OutsiderCertainty])[], options?: OutsiderOptions];

function grant(service: string, principal: Value, action: string | string[], condition?: Value, resource?: string, ...more: Value[]): Policy {
  return policy([{
    Effect: 'Allow', Principal: principal, Action: action, Resource: resource ?? arnOf(service), ...(condition !== undefined && { Condition: condition }),
  }, ...more], 'resource', `${service} policy`);
}

function arnOf(service: string): string {
  return { s3: 'arn:aws:s3:::data', kms: `arn:aws:kms:us-east-1:${ACCOUNT}:key/k` }[service] ?? `arn:aws:${service}:us-east-1:${ACCOUNT}:thing`;
}

function web(provider: string, condition?: Value): Policy {
  return trusting({ Federated: provider }, condition, WEB);
}

function github(sub: Value | undefined, operator = 'StringLike', more: Record<string, Value> = {}): Policy {
  const prefix = 'token.actions.githubusercontent.com';
  return web(GITHUB, { StringEquals: { [`${prefix}:aud`]: 'sts.amazonaws.com', ...more }, ...(sub !== undefined && { [operator]: { [`${prefix}:sub`]: sub } }) });
}

function oidc(issuer: string, sub?: string, operator = 'StringLike'): Policy {
  return web(`arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}`, {
    StringEquals: { [`${issuer}:aud`]: 'aws.workload.identity', ...(operator === 'StringEquals' && { [`${issuer}:sub`]: sub }) } as Record<string, Value>,
    ...(sub !== undefined && operator !== 'StringEquals' && { [operator]: { [`${issuer}:sub`]: sub } }),
  });
}

function find(one: Policy, options?: OutsiderOptions): OutsiderReport {
  if (one.origin.kind === 'trust') {
    return OutsiderReport.of(modelOf([identity('role', 'Role', [], { trust: one })]), options);
  }
  const [service = ''] = one.origin.name.split(' ');
  const target: Target = {
    arn: arnOf(service), account: ACCOUNT, path: 'Stack/Thing', policies: [one], policyMustAllow: service === 'kms', resourceControls: [], tags: {},
  };
  return OutsiderReport.of(modelOf([], [], [target]), options);
}

const rows: readonly Row[] = [
  // Everybody
  ['a public bucket', grant('s3', '*', 's3:GetObject', undefined, 'arn:aws:s3:::data/*'), [[Kind.PUBLIC, CERTAIN]]],
  ['a public bucket, written as AWS', grant('s3', { AWS: '*' }, 's3:*'), [[Kind.PUBLIC, CERTAIN]]],
  ['a bucket for the organization', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), []],
  ['a bucket for another organization', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    [[Kind.FOREIGN_ORGANIZATION, CERTAIN]], { organizationId: 'o-zzzzzzzzzz' }],
  ['a bucket for the own organization', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), [],
    { organizationId: 'o-a1b2c3d4e5' }],
  ['a bucket for an organization, if the key is there', grant('s3', '*', 's3:GetObject', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    [[Kind.PUBLIC, CERTAIN]]],
  ['a bucket for a VPC endpoint', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }), []],
  ['a bucket for an office', grant('s3', '*', 's3:GetObject', { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }), []],
  ['a bucket for all addresses', grant('s3', '*', 's3:GetObject', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }), [[Kind.PUBLIC, CERTAIN]]],
  ['a bucket for half of the Internet', grant('s3', '*', 's3:GetObject', { IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } }), [[Kind.PUBLIC, CERTAIN]]],
  ['a bucket for those who know a secret', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:Referer': 'secret' } }), [[Kind.PUBLIC, POSSIBLE]]],
  ['a bucket over TLS only', grant('s3', '*', 's3:GetObject', { Bool: { 'aws:SecureTransport': 'true' } }), [[Kind.PUBLIC, CERTAIN]]],
  ['a public bucket closed by a Deny', grant('s3', '*', 's3:GetObject', undefined, undefined,
    { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } } }), []],
  ['a public bucket, of which a Deny closes a part', grant('s3', '*', 's3:*', undefined, undefined,
    { Effect: 'Deny', Principal: '*', Action: 's3:Delete*', Resource: '*' }), [[Kind.PUBLIC, CERTAIN]]],
  ['everybody but one', policy([{ Effect: 'Allow', NotPrincipal: { AWS: FOREIGN }, Action: 's3:GetObject', Resource: arnOf('s3') }], 'resource', 's3 policy'),
    [[Kind.PUBLIC, POSSIBLE]]],
  ['a key for everybody', grant('kms', '*', 'kms:Decrypt', undefined, '*'), [[Kind.ANY_AWS_ACCOUNT, CERTAIN]]],
  ['a key for callers of the account', grant('kms', '*', 'kms:Decrypt', { StringEquals: { 'kms:CallerAccount': ACCOUNT } }, '*'), []],
  ['a role for everybody', trusting({ AWS: '*' }), [[Kind.ANY_AWS_ACCOUNT, CERTAIN]]],
  ['a role for everybody with an external id', trusting({ AWS: '*' }, { StringEquals: { 'sts:ExternalId': 'id' } }), []],
  ['a role for the organization', trusting({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), []],
  // Named accounts
  ['a role for a vendor', trusting({ AWS: FOREIGN }), [[Kind.FOREIGN_ACCOUNT, CERTAIN]]],
  ['a role for a role of a vendor', trusting({ AWS: `arn:aws:iam::${FOREIGN}:role/Scanner` }), [[Kind.FOREIGN_ACCOUNT, CERTAIN]]],
  ['a role for a vendor with external id', trusting({ AWS: FOREIGN }, { StringEquals: { 'sts:ExternalId': 'id' } }), []],
  ['a role for a vendor with MFA', trusting({ AWS: FOREIGN }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), [[Kind.FOREIGN_ACCOUNT, POSSIBLE]]],
  ['a role for a trusted account', trusting({ AWS: FOREIGN }), [], { trustedAccounts: [FOREIGN] }],
  ['a role for the own account', trusting({ AWS: ACCOUNT }), []],
  ['a bucket for a vendor', grant('s3', { AWS: FOREIGN }, 's3:GetObject'), [[Kind.FOREIGN_ACCOUNT, CERTAIN]]],
  ['a bucket for a vendor within the organization', grant('s3', { AWS: FOREIGN }, 's3:GetObject', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    [[Kind.FOREIGN_ACCOUNT, POSSIBLE]]],
  ['a bucket for the accounts of a condition', grant('s3', '*', 's3:GetObject', { StringEquals: { 'aws:PrincipalAccount': FOREIGN } }), [[Kind.FOREIGN_ACCOUNT, CERTAIN]]],
  ['a bucket for the load balancers of us-east-1', grant('s3', { AWS: '127311923021' }, 's3:PutObject'), []],
  // Services
  ['a bucket for CloudTrail', grant('s3', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject'), [[Kind.CONFUSED_DEPUTY, CERTAIN]]],
  ['a bucket for the own trails', grant('s3', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject', { StringEquals: { 'aws:SourceAccount': ACCOUNT } }), []],
  ['a bucket for one trail', grant('s3', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject', { ArnLike: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${ACCOUNT}:trail/*` } }), []],
  ['a bucket for trails of anybody', grant('s3', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject', { ArnLike: { 'aws:SourceArn': 'arn:aws:*:*:*:*' } }),
    [[Kind.CONFUSED_DEPUTY, CERTAIN]]],
  ['a bucket for trails of the organization', grant('s3', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject', { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }), []],
  ['a queue for a topic of anybody', grant('sqs', { Service: 'sns.amazonaws.com' }, 'sqs:SendMessage'), [[Kind.CONFUSED_DEPUTY, CERTAIN]]],
  ['a function for buckets of anybody', grant('lambda', { Service: 's3.amazonaws.com' }, 'lambda:InvokeFunction'), [[Kind.CONFUSED_DEPUTY, CERTAIN]]],
  ['a key for CloudWatch Logs', grant('kms', { Service: 'logs.eu-west-1.amazonaws.com' }, 'kms:Encrypt', undefined, '*'), [[Kind.CONFUSED_DEPUTY, CERTAIN]]],
  ['a key for the own log groups', grant('kms', { Service: 'logs.eu-west-1.amazonaws.com' }, 'kms:Encrypt',
    { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:eu-west-1:${ACCOUNT}:*` } }, '*'), []],
  ['a topic for EventBridge, which does not say for whom', grant('sns', { Service: 'events.amazonaws.com' }, 'sns:Publish'), []],
  ['the key of a topic for EventBridge, which does not say for whom', grant('kms', { Service: 'events.amazonaws.com' }, 'kms:GenerateDataKey*'), []],
  ['a service that says nothing', grant('s3', { Service: 'unheard-of.amazonaws.com' }, 's3:GetObject'), []],
  ['a role for Lambda', trusting({ Service: 'lambda.amazonaws.com' }), []],
  // Identity providers
  ['GitHub without sub', github(undefined), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, any sub', github('*'), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, any repository', github('repo:*'), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, any repository of a name', github('repo:*/infrastructure:*'), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, organizations of a beginning', github('repo:acme*'), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, organizations of a beginning, one branch', github('repo:acme*:ref:refs/heads/main'), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitHub, if the claim is there', github('repo:acme/app:*', 'StringLikeIfExists'), []],
  ['GitHub, for all values', github('repo:acme/app:*', 'ForAllValues:StringLike'), []],
  ['GitHub, one repository', github('repo:acme/app:*'), []],
  ['GitHub, one repository with ids', github('repo:acme@1234/app@5678:ref:refs/heads/main'), []],
  ['GitHub, one environment', github('repo:acme/app:environment:production', 'StringEquals'), []],
  ['GitHub, an organization', github('repo:acme/*'), [[Kind.OIDC_WHOLE_ORGANIZATION, CERTAIN]]],
  ['GitHub, an organization, one branch', github('repo:acme/*:ref:refs/heads/main'), [[Kind.OIDC_WHOLE_ORGANIZATION, CERTAIN]]],
  ['GitHub, an organization that is trusted', github('repo:acme/*'), [], { trustedRepositoryOwners: ['acme'] }],
  ['GitHub, wildcards that StringEquals takes literally', github('repo:*', 'StringEquals'), []],
  ['GitHub, any sub but one repository id', github(undefined, undefined, { 'token.actions.githubusercontent.com:repository_id': '1234' }), []],
  ['GitHub, any sub but one repository', github('*', 'StringLike', { 'token.actions.githubusercontent.com:repository': 'acme/app' }), []],
  ['GitLab without sub', web(GITLAB, { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }), [[Kind.OIDC_ANY_REPOSITORY, CERTAIN]]],
  ['GitLab, one project', web(GITLAB, { StringLike: { 'gitlab.com:sub': 'project_path:acme/app:*' } }), []],
  ['GitLab, a group', web(GITLAB, { StringLike: { 'gitlab.com:sub': 'project_path:acme/*:ref_type:branch:ref:main' } }), [[Kind.OIDC_WHOLE_ORGANIZATION, CERTAIN]]],
  ['Google without conditions', web('accounts.google.com'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Google for one application', web('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': 'app' } }), []],
  ['an own provider without conditions', web(`arn:aws:iam::${ACCOUNT}:oidc-provider/login.example.com`), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['an own provider for one audience', oidc('login.example.com'), [[Kind.OIDC_ANY_SUBJECT, POSSIBLE]]],
  ['an own provider, any subject', oidc('login.example.com', '*'), [[Kind.OIDC_ANY_SUBJECT, POSSIBLE]]],
  ['an own provider, one subject', oidc('login.example.com', 'alice'), []],
  ['an own provider, a subject that only the deployment tells', oidc('login.example.com', opaque('Stack/Subject', 'a parameter')), []],
  ['an own provider for all audiences but one', web(`arn:aws:iam::${ACCOUNT}:oidc-provider/login.example.com`, { StringNotEquals: { 'login.example.com:aud': 'app' } }),
    [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform for its usual audience', oidc(TERRAFORM), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform, any subject', oidc(TERRAFORM, '*'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform, any subject, if the claim is there', oidc(TERRAFORM, '*', 'StringLikeIfExists'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform, any organization', oidc(TERRAFORM, 'organization:*:project:*:workspace:*:run_phase:*'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform, organizations of a beginning', oidc(TERRAFORM, 'organization:acme*:project:Default Project:workspace:prod:run_phase:*'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['Terraform, one organization', oidc(TERRAFORM, 'organization:acme:project:*:workspace:*:run_phase:*'), []],
  ['an EKS cluster without conditions', web(`arn:aws:iam::${ACCOUNT}:oidc-provider/${EKS}`), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['an EKS cluster for the usual audience', oidc(EKS), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['an EKS cluster, any service account', oidc(EKS, 'system:serviceaccount:*:*'), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['an EKS cluster, one namespace', oidc(EKS, 'system:serviceaccount:app:*'), []],
  ['an EKS cluster, one service account', oidc(EKS, 'system:serviceaccount:app:web', 'StringEquals'), []],
  ['an identity pool', web(COGNITO, { 'StringEquals': { [`${COGNITO}:aud`]: 'us-east-1:pool' }, 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'authenticated' } }), []],
  ['an identity pool, whichever', web(COGNITO), [[Kind.OIDC_ANY_SUBJECT, CERTAIN]]],
  ['SAML without audience', trusting({ Federated: SAML }, undefined, 'sts:AssumeRoleWithSAML'), [[Kind.SAML_ANY_AUDIENCE, CERTAIN]]],
  ['SAML for the console', trusting({ Federated: SAML }, { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }, 'sts:AssumeRoleWithSAML'), []],
];

test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, one, expected, options]) => {
  expect(find(one, options).findings.map(({ kind, certainty }) => [kind, certainty])).toEqual(expected);
});
