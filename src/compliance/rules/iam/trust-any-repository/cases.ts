import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const web = (Federated: string, Condition?: object) => ({
  Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity', ...Condition && { Condition },
});
const GITHUB = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
const GITLAB = 'arn:aws:iam::111111111111:oidc-provider/gitlab.com';

export const cases: RuleCases = {
  compliant: [
    { name: 'one repository', template: role([web(GITHUB, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:ref:refs/heads/main' } })]) },
    { name: 'any branch of one repository', template: role([web(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*' } })]) },
    { name: 'one project of GitLab', template: role([web(GITLAB, { StringLike: { 'gitlab.com:sub': 'project_path:acme/shop:ref_type:branch:ref:*' } })]) },
  ],
  nonCompliant: [
    {
      name: 'the audience alone',
      template: role([web(GITHUB, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'no condition',
      template: role(web(GITHUB)),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
    },
    {
      name: 'a subject of nothing but wildcards',
      template: role([web(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'organizations that begin alike',
      template: role([web(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a repository name of any organization',
      template: role([web(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*/shop:*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'any project of GitLab',
      template: role([web(GITLAB, { StringLike: { 'gitlab.com:sub': 'project_path:*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a subject that only the deployment knows',
      template: { Parameters: { Trust: { Type: 'String' } }, Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Ref: 'Trust' } } } } },
      at: ['Role Properties.AssumeRolePolicyDocument'],
    },
  ],
};
