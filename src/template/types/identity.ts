import type { ResourceTypes } from './resource-type';

/** Who acts: IAM, Identity Center, Cognito, Organizations. */
export const IDENTITY_TYPES: ResourceTypes = {
  'AWS::IAM::Role': {
    name: 'RoleName',
    otherwise: '{generated:64}',
    ref: '{name}',
    arn: 'arn:{partition}:iam::{account}:role{Path|/}{name}',
    attributes: { RoleId: 'AROA{word:id}' },
  },
  'AWS::IAM::User': {
    name: 'UserName',
    otherwise: '{generated:64}',
    ref: '{name}',
    arn: 'arn:{partition}:iam::{account}:user{Path|/}{name}',
  },
  'AWS::IAM::Group': {
    name: 'GroupName',
    otherwise: '{generated:128}',
    ref: '{name}',
    arn: 'arn:{partition}:iam::{account}:group{Path|/}{name}',
  },
  'AWS::IAM::ManagedPolicy': {
    name: 'ManagedPolicyName',
    otherwise: '{generated:128}',
    ref: '{arn}',
    arn: 'arn:{partition}:iam::{account}:policy{Path|/}{name}',
    attributes: { PolicyArn: '{arn}', PolicyId: 'ANPA{word:id}' },
  },
  'AWS::IAM::InstanceProfile': {
    name: 'InstanceProfileName',
    otherwise: '{generated:128}',
    ref: '{name}',
    arn: 'arn:{partition}:iam::{account}:instance-profile{Path|/}{name}',
  },
  'AWS::IAM::OIDCProvider': {
    otherwise: '{Url@host}',
    ref: '{arn}',
    arn: 'arn:{partition}:iam::{account}:oidc-provider/{name}',
  },
  // What the CDK's own construct makes, before CloudFormation had a type for it.
  'Custom::AWSCDKOpenIdConnectProvider': {
    otherwise: '{Url@host}',
    ref: '{arn}',
    arn: 'arn:{partition}:iam::{account}:oidc-provider/{name}',
  },
  'AWS::IAM::SAMLProvider': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{arn}',
    arn: 'arn:{partition}:iam::{account}:saml-provider/{name}',
  },
  'AWS::SSO::PermissionSet': {
    otherwise: 'ps-{word}',
    ref: '{InstanceArn}|{arn}',
    arn: 'arn:{partition}:sso:::permissionSet/{InstanceArn@last}/{name}',
    attributes: { PermissionSetArn: '{arn}' },
  },
  'AWS::Cognito::UserPool': {
    otherwise: '{region}_{word}',
    ref: '{name}',
    arn: 'arn:{partition}:cognito-idp:{region}:{account}:userpool/{name}',
    attributes: {
      UserPoolId: '{name}',
      ProviderName: 'cognito-idp.{region}.{suffix}/{name}',
      ProviderURL: 'https://cognito-idp.{region}.{suffix}/{name}',
    },
  },
  'AWS::Cognito::UserPoolClient': {
    otherwise: '{word}',
    ref: '{name}',
    attributes: { ClientId: '{name}' },
  },
  'AWS::Cognito::IdentityPool': {
    otherwise: '{region}:{uuid}',
    ref: '{name}',
    arn: 'arn:{partition}:cognito-identity:{region}:{account}:identitypool/{name}',
    attributes: { Id: '{name}' },
  },
  'AWS::Organizations::Policy': {
    otherwise: 'p-{word}',
    ref: '{name}',
    arn: 'arn:{partition}:organizations::{account}:policy/{segment:organization}/{segment:type}/{name}',
    attributes: { Id: '{name}' },
  },
  'AWS::Organizations::Account': {
    otherwise: '{word}',
    ref: '{name}',
    arn: 'arn:{partition}:organizations::{account}:account/{segment:organization}/{name}',
    attributes: { AccountId: '{name}' },
  },
  'AWS::Organizations::OrganizationalUnit': {
    otherwise: 'ou-{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:organizations::{account}:ou/{segment:organization}/{name}',
    attributes: { Id: '{name}' },
  },
  'AWS::Organizations::Organization': {
    otherwise: 'o-{word}',
    ref: '{name}',
    arn: 'arn:{partition}:organizations::{account}:organization/{name}',
    attributes: { Id: '{name}', ManagementAccountId: '{account}', RootId: 'r-{word:root}' },
  },
};
