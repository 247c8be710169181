import type { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { iamArn } from './iam-arn';

/**
 * Denies the actions of the access level "Permissions management" of the services whose resources are shared most, and those of the
 * level "Write" that share as well: snapshots, images, function URLs, ACLs.
 *
 * @param developersManageRoles whether roles and policies below `/app/` stay open: their boundary limits them
 */
export function denyPermissionsManagement(stack: Stack, developersManageRoles: boolean): iam.PolicyStatement[] {
  const own = ['role', 'policy', 'instance-profile'].map((resource) => iamArn(stack, resource, 'app/*'));
  return [
    new iam.PolicyStatement({ sid: 'DenyPermissionsManagement', effect: iam.Effect.DENY, actions: PERMISSIONS_MANAGEMENT, resources: ['*'] }),
    new iam.PolicyStatement({
      sid: 'DenyIamPermissionsManagement',
      effect: iam.Effect.DENY,
      actions: IAM_PERMISSIONS_MANAGEMENT,
      ...(developersManageRoles ? { notResources: own } : { resources: ['*'] }),
    }),
  ];
}

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const PERMISSIONS_MANAGEMENT = [
  'acm-pca:CreatePermission',
  'acm-pca:DeletePermission',
  'acm-pca:DeletePolicy',
  'acm-pca:PutPolicy',
  'apigateway:UpdateDomainNamePolicy',
  'apigateway:UpdateRestApiPolicy',
  'backup:DeleteBackupVaultAccessPolicy',
  'backup:PutBackupVaultAccessPolicy',
  'codeartifact:Delete*PermissionsPolicy',
  'codeartifact:Put*PermissionsPolicy',
  'codebuild:DeleteResourcePolicy',
  'codebuild:PutResourcePolicy',
  'dynamodb:DeleteResourcePolicy',
  'dynamodb:PutResourcePolicy',
  'ec2:CancelImageLaunchPermission',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:ModifyImageAttribute',
  'ec2:ModifySnapshotAttribute',
  'ec2:ModifyVpcEndpointServicePermissions',
  'ec2:ResetImageAttribute',
  'ec2:ResetSnapshotAttribute',
  'ecr:DeleteRegistryPolicy',
  'ecr:DeleteRepositoryPolicy',
  'ecr:PutRegistryPolicy',
  'ecr:SetRepositoryPolicy',
  'elasticfilesystem:DeleteFileSystemPolicy',
  'elasticfilesystem:PutFileSystemPolicy',
  'events:PutPermission',
  'events:RemovePermission',
  'glue:DeleteResourcePolicy',
  'glue:PutResourcePolicy',
  'kms:CreateGrant',
  'kms:PutKeyPolicy',
  'kms:RetireGrant',
  'kms:RevokeGrant',
  'lakeformation:BatchGrantPermissions',
  'lakeformation:BatchRevokePermissions',
  'lakeformation:GrantPermissions',
  'lakeformation:PutDataLakeSettings',
  'lakeformation:RevokePermissions',
  'lambda:Add*Permission',
  'lambda:CreateFunctionUrlConfig',
  'lambda:Remove*Permission',
  'lambda:UpdateFunctionUrlConfig',
  'logs:DeleteResourcePolicy',
  'logs:PutResourcePolicy',
  'ram:AssociateResourceShare*',
  'ram:CreateResourceShare',
  'ram:UpdateResourceShare',
  'rds:ModifyDBClusterSnapshotAttribute',
  'rds:ModifyDBSnapshotAttribute',
  'redshift:AuthorizeDataShare',
  'redshift:AuthorizeSnapshotAccess',
  'redshift:PutResourcePolicy',
  's3:CreateAccessGrant*',
  's3:Delete*Policy*',
  's3:DeleteAccessGrant*',
  's3:Put*Acl',
  's3:Put*Policy*',
  's3:PutAccountPublicAccessBlock',
  's3:PutBucketOwnershipControls',
  's3:PutBucketPublicAccessBlock',
  'secretsmanager:DeleteResourcePolicy',
  'secretsmanager:PutResourcePolicy',
  'servicecatalog:CreatePortfolioShare',
  'ses:*IdentityPolicy',
  'sns:AddPermission',
  'sns:RemovePermission',
  'sns:SetTopicAttributes',
  'sqs:AddPermission',
  'sqs:RemovePermission',
  'sqs:SetQueueAttributes',
  'ssm:DeleteResourcePolicy',
  'ssm:ModifyDocumentPermission',
  'ssm:PutResourcePolicy',
];

const IAM_PERMISSIONS_MANAGEMENT = [
  'iam:Attach*',
  'iam:CreatePolicy*',
  'iam:Delete*Boundary',
  'iam:Delete*Policy*',
  'iam:Detach*',
  'iam:Put*',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
];
