import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const web = (Federated: string, Condition?: object) => ({
  Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity', ...Condition && { Condition },
});
const EKS = 'arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF';
const TERRAFORM = 'arn:aws:iam::111111111111:oidc-provider/app.terraform.io';
const COGNITO = 'cognito-identity.amazonaws.com';

export const cases: RuleCases = {
  compliant: [
    { name: 'one service account of the cluster', template: role([web(EKS, { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub': 'system:serviceaccount:shop:api', 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com' } })]) },
    { name: 'one workspace', template: role([web(TERRAFORM, { StringLike: { 'app.terraform.io:sub': 'organization:acme:project:shop:workspace:prod:run_phase:*' } })]) },
    { name: 'the own identity pool', template: role([web(COGNITO, { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:0a1b2c3d' } })]) },
  ],
  nonCompliant: [
    {
      name: 'every pod of the cluster',
      template: role([web(EKS, { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'every service account',
      template: role([web(EKS, { StringLike: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub': 'system:serviceaccount:*:*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'any organization of the provider',
      template: role([web(TERRAFORM, { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'any identity pool of the world',
      template: role(web(COGNITO)),
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
