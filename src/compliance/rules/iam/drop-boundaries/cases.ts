import type { RuleCases } from '../../../model/cases';

const BOUNDARY = 'arn:aws:iam::111111111111:policy/boundary';
const policy = (...Statement: unknown[]) => ({ Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } } });
const allow = (Action: unknown, Resource: unknown = '*', Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });
const deny = (Action: unknown, Condition?: object) => ({ Effect: 'Deny', Action, Resource: '*', ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one boundary only', template: policy(allow(['iam:PutRolePermissionsBoundary', 'iam:PutUserPermissionsBoundary'], '*', { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } })) },
    { name: 'others are taken off', template: policy(allow('iam:DeleteRolePermissionsBoundary', '*', { ArnNotEquals: { 'IAM:permissionsboundary': BOUNDARY } })) },
    { name: 'what is denied again', template: policy(allow(['iam:Delete*', 'iam:PutUserPermissionsBoundary']), deny(['iam:Delete*PermissionsBoundary', 'iam:Put*PermissionsBoundary'])) },
    { name: 'the boundary is kept by a denial', template: policy(allow('iam:Delete*'), deny('iam:Delete*Boundary', { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } })) },
    { name: 'one role', template: policy(allow('iam:DeleteRolePermissionsBoundary', 'arn:aws:iam::111111111111:role/orders')) },
    { name: 'reading', template: policy(allow(['iam:Get*', 'iam:List*'])) },
  ],
  nonCompliant: [
    { name: 'taking it off', template: policy(allow('iam:DeleteRolePermissionsBoundary')), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
    { name: 'of users, by a pattern', template: policy(allow(['iam:GetUser', 'iam:delete?serPermissions*'], 'arn:aws:iam::*:user/*')), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
    { name: 'another in its place', template: policy(allow('iam:PutRolePermissionsBoundary', 'arn:aws:iam::111111111111:role/*')), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
    {
      name: 'any boundary',
      template: policy(
        allow('iam:PutRolePermissionsBoundary', '*', { ArnLike: { 'iam:PermissionsBoundary': '*' } }),
        allow('iam:PutUserPermissionsBoundary', '*', { Null: { 'iam:PermissionsBoundary': 'false' } }),
      ),
      at: ['It Properties.PolicyDocument.Statement.0.Action', 'It Properties.PolicyDocument.Statement.1.Action'],
    },
    {
      name: 'the very boundary may go',
      template: policy(allow('iam:DeleteRolePermissionsBoundary', '*', { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } })),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    { name: 'with a second factor', template: policy(allow('iam:DeleteUserPermissionsBoundary', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
  ],
  notApplicable: [
    { name: 'a user without policies of his own', template: { Resources: { It: { Type: 'AWS::IAM::User', Properties: { UserName: 'orders' } } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: { Ref: 'Whole' } } } } },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
