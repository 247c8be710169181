import * as iam from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Elevation } from '../../../src/identity/elevation';
import { JobFunction } from '../../../src/identity/job-function';
import { newGroups, newStack, policyOf, readable, statementOf, statementsOf } from '../policies';

const IAM = 'arn:<AWS::Partition>:iam::111122223333';
const POLICY_ACTIONS = [
  'iam:CreatePolicy', 'iam:CreatePolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:TagPolicy',
  'iam:UntagPolicy',
];

describe('developers', () => {
  function withBoundary(services?: string[]) {
    const stack = newStack();
    const developerBoundary = iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'DeveloperBoundary');
    return policyOf(newGroups({ developerBoundary, developerPassRoleServices: services }, stack), 'DeveloperIam');
  }

  test('get no IAM without a boundary', () => {
    expect(newGroups().node.tryFindChild('DeveloperIam')).toBeUndefined();
  });

  test('get IAM for roles of their own, below the boundary', () => {
    expect(statementsOf(withBoundary())).toEqual([
      {
        Sid: 'AllowBoundedRoles',
        Effect: 'Allow',
        Action: [
          'iam:AttachRolePolicy', 'iam:CreateRole', 'iam:DeleteRole', 'iam:DeleteRolePolicy', 'iam:DetachRolePolicy',
          'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy', 'iam:UpdateRole', 'iam:UpdateRoleDescription',
        ],
        Resource: `${IAM}:role/app/*`,
        Condition: { StringEquals: { 'iam:PermissionsBoundary': `${IAM}:policy/DeveloperBoundary` } },
      },
      { Sid: 'AllowTagRoles', Effect: 'Allow', Action: ['iam:TagRole', 'iam:UntagRole'], Resource: `${IAM}:role/app/*` },
      { Sid: 'AllowOwnPolicies', Effect: 'Allow', Action: POLICY_ACTIONS, Resource: `${IAM}:policy/app/*` },
      {
        Sid: 'AllowOwnInstanceProfiles',
        Effect: 'Allow',
        Action: [
          'iam:AddRoleToInstanceProfile', 'iam:CreateInstanceProfile', 'iam:DeleteInstanceProfile', 'iam:RemoveRoleFromInstanceProfile',
          'iam:TagInstanceProfile', 'iam:UntagInstanceProfile',
        ],
        Resource: `${IAM}:instance-profile/app/*`,
      },
      {
        Sid: 'AllowReadOwnIam',
        Effect: 'Allow',
        Action: [
          'iam:GetInstanceProfile', 'iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:GetRole', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies',
          'iam:ListInstanceProfilesForRole', 'iam:ListPolicyVersions', 'iam:ListRolePolicies',
        ],
        Resource: [`${IAM}:role/app/*`, `${IAM}:policy/app/*`, `${IAM}:instance-profile/app/*`],
      },
      { Sid: 'AllowListIam', Effect: 'Allow', Action: ['iam:ListInstanceProfiles', 'iam:ListPolicies'], Resource: '*' },
      {
        Sid: 'AllowPassOwnRoles',
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: `${IAM}:role/app/*`,
        Condition: {
          StringEquals: {
            'iam:PassedToService': [
              'apigateway.amazonaws.com', 'ec2.amazonaws.com', 'ec2.<AWS::URLSuffix>', 'ecs-tasks.amazonaws.com', 'events.amazonaws.com',
              'lambda.amazonaws.com', 'pipes.amazonaws.com', 'scheduler.amazonaws.com', 'states.amazonaws.com',
            ],
          },
        },
      },
      {
        Sid: 'DenyBoundaryRemoval',
        Effect: 'Deny',
        Action: ['iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary'],
        Resource: '*',
      },
      { Sid: 'DenyBoundaryEdit', Effect: 'Deny', Action: POLICY_ACTIONS, Resource: `${IAM}:policy/DeveloperBoundary` },
    ]);
  });

  test('pass roles to the services that are named', () => {
    expect(statementOf(withBoundary(['glue.amazonaws.com']), 'AllowPassOwnRoles').Condition)
      .toEqual({ StringEquals: { 'iam:PassedToService': ['glue.amazonaws.com'] } });
  });
});

test('auditors: reports', () => {
  expect(statementsOf(policyOf(newGroups(), 'AuditReports'))).toEqual([{
    Sid: 'AllowAuditReports',
    Effect: 'Allow',
    Action: [
      'access-analyzer:CheckAccessNotGranted', 'access-analyzer:CheckNoNewAccess', 'access-analyzer:CheckNoPublicAccess', 'access-analyzer:Get*',
      'access-analyzer:List*', 'access-analyzer:ValidatePolicy', 'artifact:GetReport', 'artifact:GetReportMetadata', 'artifact:GetTermForReport',
      'artifact:ListReports', 'artifact:ListReportVersions', 'cloudtrail:LookupEvents', 'config:SelectAggregateResourceConfig',
      'config:SelectResourceConfig', 'iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails',
      'iam:GetContextKeysForCustomPolicy', 'iam:GetContextKeysForPrincipalPolicy', 'iam:GetCredentialReport',
      'iam:GetServiceLastAccessedDetails', 'iam:GetServiceLastAccessedDetailsWithEntities', 'iam:SimulateCustomPolicy',
      'iam:SimulatePrincipalPolicy',
    ],
    Resource: '*',
  }]);
});

test('security: work with findings, in one statement that can neither suppress them in advance nor switch anything off', () => {
  const groups = newGroups({ functions: [JobFunction.SECURITY] });

  expect(statementsOf(policyOf(groups, 'SecurityOperator'))).toEqual([{
    Sid: 'AllowSecurityOperations',
    Effect: 'Allow',
    Action: [
      'access-analyzer:CancelPolicyGeneration', 'access-analyzer:Check*', 'access-analyzer:CreateAccessPreview',
      'access-analyzer:GenerateFindingRecommendation', 'access-analyzer:Get*', 'access-analyzer:List*', 'access-analyzer:StartResourceScan',
      'access-analyzer:ValidatePolicy', 'cloudtrail:LookupEvents', 'config:BatchGet*', 'config:Describe*', 'config:Get*', 'config:List*',
      'config:Select*', 'config:StartConfigRulesEvaluation', 'detective:BatchGet*', 'detective:Get*', 'detective:List*',
      'detective:SearchGraph', 'detective:StartInvestigation', 'detective:UpdateInvestigationState', 'guardduty:CreateSampleFindings',
      'guardduty:Describe*', 'guardduty:Get*', 'guardduty:List*', 'guardduty:StartMalwareScan', 'guardduty:UnarchiveFindings',
      'iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails', 'iam:GetCredentialReport', 'iam:GetServiceLastAccessedDetails*',
      'inspector2:BatchGet*', 'inspector2:CancelFindingsReport', 'inspector2:CancelSbomExport', 'inspector2:CreateFindingsReport',
      'inspector2:CreateSbomExport', 'inspector2:Get*', 'inspector2:List*', 'inspector2:SearchVulnerabilities', 'kms:DescribeKey',
      'macie2:BatchGet*', 'macie2:CreateClassificationJob', 'macie2:CreateCustomDataIdentifier', 'macie2:CreateSampleFindings',
      'macie2:Describe*', 'macie2:Get*', 'macie2:List*', 'macie2:SearchResources', 'macie2:TestCustomDataIdentifier',
      'macie2:UpdateClassificationJob', 'securityhub:BatchGet*', 'securityhub:BatchUpdateFindings', 'securityhub:CreateInsight',
      'securityhub:Describe*', 'securityhub:Get*', 'securityhub:List*', 'securityhub:UpdateInsight', 'shield:Describe*', 'shield:Get*',
      'shield:List*', 'wafv2:CheckCapacity', 'wafv2:CreateIPSet', 'wafv2:CreateRegexPatternSet', 'wafv2:CreateRuleGroup', 'wafv2:Describe*',
      'wafv2:Get*', 'wafv2:List*', 'wafv2:UpdateIPSet', 'wafv2:UpdateRegexPatternSet', 'wafv2:UpdateRuleGroup', 'wafv2:UpdateWebACL',
    ],
    Resource: '*',
  }]);
});

test('system administrators: no credentials for others', () => {
  const groups = newGroups({ functions: [JobFunction.SYSTEM] });

  expect(statementsOf(policyOf(groups, 'DenyForeignCredentials'))).toEqual([{
    Sid: 'DenyForeignCredentials',
    Effect: 'Deny',
    Action: ['iam:UpdateSigningCertificate', 'iam:UploadSSHPublicKey', 'iam:UploadSigningCertificate'],
    NotResource: [`${IAM}:user/\${aws:username}`, `${IAM}:user/*/\${aws:username}`],
  }]);
});

describe('permissions management is closed', () => {
  const IAM_ACTIONS = [
    'iam:Attach*', 'iam:CreatePolicy*', 'iam:Delete*Boundary', 'iam:Delete*Policy*', 'iam:Detach*', 'iam:Put*', 'iam:SetDefaultPolicyVersion',
    'iam:UpdateAssumeRolePolicy',
  ];
  const OTHERS = [
    'acm-pca:CreatePermission', 'acm-pca:DeletePermission', 'acm-pca:DeletePolicy', 'acm-pca:PutPolicy', 'apigateway:UpdateDomainNamePolicy',
    'apigateway:UpdateRestApiPolicy', 'backup:DeleteBackupVaultAccessPolicy', 'backup:PutBackupVaultAccessPolicy',
    'codeartifact:Delete*PermissionsPolicy', 'codeartifact:Put*PermissionsPolicy', 'codebuild:DeleteResourcePolicy',
    'codebuild:PutResourcePolicy', 'dynamodb:DeleteResourcePolicy', 'dynamodb:PutResourcePolicy', 'ec2:CancelImageLaunchPermission',
    'ec2:CreateNetworkInterfacePermission', 'ec2:ModifyImageAttribute', 'ec2:ModifySnapshotAttribute',
    'ec2:ModifyVpcEndpointServicePermissions', 'ec2:ResetImageAttribute', 'ec2:ResetSnapshotAttribute', 'ecr:DeleteRegistryPolicy',
    'ecr:DeleteRepositoryPolicy', 'ecr:PutRegistryPolicy', 'ecr:SetRepositoryPolicy', 'elasticfilesystem:DeleteFileSystemPolicy',
    'elasticfilesystem:PutFileSystemPolicy', 'events:PutPermission', 'events:RemovePermission', 'glue:DeleteResourcePolicy',
    'glue:PutResourcePolicy', 'kms:CreateGrant', 'kms:PutKeyPolicy', 'kms:RetireGrant', 'kms:RevokeGrant',
    'lakeformation:BatchGrantPermissions', 'lakeformation:BatchRevokePermissions', 'lakeformation:GrantPermissions',
    'lakeformation:PutDataLakeSettings', 'lakeformation:RevokePermissions', 'lambda:Add*Permission', 'lambda:CreateFunctionUrlConfig',
    'lambda:Remove*Permission', 'lambda:UpdateFunctionUrlConfig', 'logs:DeleteResourcePolicy', 'logs:PutResourcePolicy',
    'ram:AssociateResourceShare*', 'ram:CreateResourceShare', 'ram:UpdateResourceShare', 'rds:ModifyDBClusterSnapshotAttribute',
    'rds:ModifyDBSnapshotAttribute', 'redshift:AuthorizeDataShare', 'redshift:AuthorizeSnapshotAccess', 'redshift:PutResourcePolicy',
    's3:CreateAccessGrant*', 's3:Delete*Policy*', 's3:DeleteAccessGrant*', 's3:Put*Acl', 's3:Put*Policy*', 's3:PutAccountPublicAccessBlock',
    's3:PutBucketOwnershipControls', 's3:PutBucketPublicAccessBlock', 'secretsmanager:DeleteResourcePolicy', 'secretsmanager:PutResourcePolicy',
    'servicecatalog:CreatePortfolioShare', 'ses:*IdentityPolicy', 'sns:AddPermission', 'sns:RemovePermission', 'sns:SetTopicAttributes',
    'sqs:AddPermission', 'sqs:RemovePermission', 'sqs:SetQueueAttributes', 'ssm:DeleteResourcePolicy', 'ssm:ModifyDocumentPermission',
    'ssm:PutResourcePolicy',
  ];

  test('everywhere', () => {
    expect(statementsOf(policyOf(newGroups({ denyPermissionsManagement: true }), 'DenyPermissionsManagement'))).toEqual([
      { Sid: 'DenyPermissionsManagement', Effect: 'Deny', Action: OTHERS, Resource: '*' },
      { Sid: 'DenyIamPermissionsManagement', Effect: 'Deny', Action: IAM_ACTIONS, Resource: '*' },
    ]);
  });

  test('but for what developers make below their boundary', () => {
    const stack = newStack();
    const developerBoundary = iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'DeveloperBoundary');

    expect(statementOf(policyOf(newGroups({ denyPermissionsManagement: true, developerBoundary }, stack), 'DenyPermissionsManagement'),
      'DenyIamPermissionsManagement')).toEqual({
      Sid: 'DenyIamPermissionsManagement',
      Effect: 'Deny',
      Action: IAM_ACTIONS,
      NotResource: [`${IAM}:role/app/*`, `${IAM}:policy/app/*`, `${IAM}:instance-profile/app/*`],
    });
  });
});

describe('read-only', () => {
  const OBJECTS = { Sid: 'DenyObjects', Effect: 'Deny', Action: 's3:GetObject*' };
  const DECRYPTION = { Sid: 'DenyDecryption', Effect: 'Deny', Action: 'kms:Decrypt' };

  test('sees no data', () => {
    expect(statementsOf(policyOf(newGroups(), 'DenyDataPlane'))).toEqual([
      {
        Sid: 'DenyDataPlane',
        Effect: 'Deny',
        Action: [
          'appconfig:GetConfiguration', 'athena:GetQueryResults*', 'cassandra:Select', 'codeartifact:GetPackageVersionAsset',
          'codeartifact:ReadFromRepository', 'codecommit:GetBlob', 'codecommit:GetFile', 'codecommit:GitPull',
          'cognito-idp:ListUserPoolClientSecrets', 'dax:BatchGetItem', 'dax:GetItem', 'dax:Query', 'dax:Scan', 'dynamodb:BatchGetItem',
          'dynamodb:GetItem', 'dynamodb:GetRecords', 'dynamodb:PartiQLSelect', 'dynamodb:Query', 'dynamodb:Scan', 'ec2:GetConsoleOutput',
          'ec2:GetConsoleScreenshot', 'ec2:GetPasswordData', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'es:ESHttpGet',
          'glacier:GetJobOutput', 'kinesis:GetRecords', 'lambda:GetFunction', 'lambda:GetLayerVersion', 'logs:FilterLogEvents',
          'logs:GetLogEvents', 'logs:GetLogRecord', 'logs:GetQueryResults', 'logs:StartLiveTail', 'logs:StartQuery',
          'rds:DownloadCompleteDBLogFile', 'rds:DownloadDBLogFilePortion', 's3-object-lambda:GetObject*', 's3express:CreateSession',
          'sdb:GetAttributes', 'sdb:Select', 'secretsmanager:BatchGetSecretValue', 'secretsmanager:GetSecretValue', 'sqs:ReceiveMessage',
          'ssm:GetParameter*',
        ],
        Resource: '*',
      },
      { ...OBJECTS, Resource: '*' },
      { ...DECRYPTION, Resource: '*' },
    ]);
  });

  test('sees data if asked for', () => {
    expect(newGroups({ readOnlyDataAccess: true }).node.tryFindChild('DenyDataPlane')).toBeUndefined();
  });

  test('keeps the folder of one\'s own', () => {
    const stack = newStack();
    const encryptionKey = Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/1234');
    const userHomeBucket = Bucket.fromBucketAttributes(stack, 'Homes', { bucketName: 'homes', encryptionKey });
    const denial = policyOf(newGroups({ userHomeBucket }, stack), 'DenyDataPlane');

    expect(statementsOf(denial).slice(1)).toEqual([
      { ...OBJECTS, NotResource: 'arn:<AWS::Partition>:s3:::homes/home/${aws:username}/*' },
      { ...DECRYPTION, NotResource: 'arn:aws:kms:eu-west-1:111122223333:key/1234' },
    ]);
  });
});

describe('the folder of one\'s own', () => {
  const LIST = {
    Sid: 'AllowListHome',
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:<AWS::Partition>:s3:::homes',
    Condition: { StringLike: { 's3:prefix': 'home/${aws:username}/*' } },
  };
  const OBJECTS = {
    Sid: 'AllowHomeObjects',
    Effect: 'Allow',
    Action: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'],
    Resource: 'arn:<AWS::Partition>:s3:::homes/home/${aws:username}/*',
  };

  test('without a key of its own', () => {
    const stack = newStack();
    const { homeFolderPolicy } = newGroups({ userHomeBucket: Bucket.fromBucketName(stack, 'Homes', 'homes') }, stack);

    expect(statementsOf(homeFolderPolicy!)).toEqual([LIST, OBJECTS]);
  });

  test('with a key', () => {
    const stack = newStack();
    const encryptionKey = Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/1234');
    const { homeFolderPolicy } = newGroups({
      userHomeBucket: Bucket.fromBucketAttributes(stack, 'Homes', { bucketName: 'homes', encryptionKey }),
    }, stack);

    expect(statementsOf(homeFolderPolicy!)).toEqual([LIST, OBJECTS, {
      Sid: 'AllowHomeKey',
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1234',
    }]);
  });
});

describe('administrators who assume a role', () => {
  const FRESH_MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' }, NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' } };

  test('may do nothing but that', () => {
    const groups = newGroups({ administratorElevation: Elevation.ASSUME_ROLE });
    const role = groups.node.findChild('AdministratorRole') as iam.Role;

    expect(statementsOf(policyOf(groups, 'AssumeAdministrator'))).toEqual([{
      Sid: 'AllowAssumeAdministratorRole',
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Resource: `<${role.stack.getLogicalId(role.node.defaultChild as iam.CfnRole)}.Arn>`,
      Condition: FRESH_MFA,
    }]);
  });

  test('find a role that trusts users of the account with a fresh MFA, for an hour', () => {
    const { administratorRole } = newGroups({ administratorElevation: Elevation.ASSUME_ROLE });
    const resource = administratorRole!.node.defaultChild as iam.CfnRole;
    const { Properties: properties, ...attributes } = Object.values<any>(administratorRole!.stack.resolve(resource._toCloudFormation()).Resources)[0];

    expect(readable(properties)).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { AWS: 'arn:<AWS::Partition>:iam::111122223333:root' },
          Condition: { ...FRESH_MFA, ArnLike: { 'aws:PrincipalArn': 'arn:<AWS::Partition>:iam::111122223333:user/*' } },
        }],
      },
      Description: 'Administration of the account, for members of the group of administrators',
      ManagedPolicyArns: ['arn:<AWS::Partition>:iam::aws:policy/AdministratorAccess'],
      MaxSessionDuration: 3600,
      Path: '/security-baseline/',
    });
    expect(attributes).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
  });
});
