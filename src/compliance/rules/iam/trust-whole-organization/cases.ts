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
    { name: 'one repository', template: role([web(GITHUB, { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:environment:prod' } })]) },
  ],
  nonCompliant: [
    {
      name: 'every repository of the organization',
      template: role([web(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'every project of the group',
      template: role(web(GITLAB, { StringLike: { 'gitlab.com:sub': 'project_path:acme/*:ref_type:branch:ref:main' } })),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Trust: { Type: 'String' } }, Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Ref: 'Trust' } } } } },
      at: ['Role Properties.AssumeRolePolicyDocument'],
    },
  ],
};
