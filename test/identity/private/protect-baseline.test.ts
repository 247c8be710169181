import { App, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import { ENV, newGroups, statementOf, statementsOf } from '../policies';

const STACK_CHANGES = [
  'cloudformation:CancelUpdateStack',
  'cloudformation:ContinueUpdateRollback',
  'cloudformation:CreateChangeSet',
  'cloudformation:CreateStack',
  'cloudformation:CreateStackRefactor',
  'cloudformation:DeleteChangeSet',
  'cloudformation:DeleteStack',
  'cloudformation:ExecuteChangeSet',
  'cloudformation:ExecuteStackRefactor',
  'cloudformation:RollbackStack',
  'cloudformation:SetStackPolicy',
  'cloudformation:SignalResource',
  'cloudformation:UpdateStack',
  'cloudformation:UpdateTerminationProtection',
];

test('by default', () => {
  expect(statementsOf(newGroups().protectBaselinePolicy)).toEqual([
    {
      Sid: 'DenyAuditTampering',
      Effect: 'Deny',
      Action: [
        'cloudtrail:DeleteEventDataStore', 'cloudtrail:DeleteTrail', 'cloudtrail:PutEventConfiguration', 'cloudtrail:PutEventSelectors',
        'cloudtrail:PutInsightSelectors', 'cloudtrail:RemoveTags', 'cloudtrail:StopEventDataStoreIngestion', 'cloudtrail:StopLogging',
        'cloudtrail:UpdateEventDataStore', 'cloudtrail:UpdateTrail', 'config:Delete*', 'config:DisassociateResourceTypes',
        'config:PutConfigurationRecorder', 'config:PutDeliveryChannel', 'config:PutRetentionConfiguration', 'config:Stop*',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyDetectionTampering',
      Effect: 'Deny',
      Action: [
        'access-analyzer:ApplyArchiveRule', 'access-analyzer:CreateArchiveRule', 'access-analyzer:Delete*', 'access-analyzer:UpdateAnalyzer',
        'access-analyzer:UpdateArchiveRule', 'access-analyzer:UpdateFindings', 'detective:AcceptInvitation', 'detective:Delete*',
        'detective:Disassociate*', 'guardduty:Accept*', 'guardduty:ArchiveFindings', 'guardduty:CreateFilter', 'guardduty:CreateIPSet', 'guardduty:CreateTrustedEntitySet', 'guardduty:Delete*',
        'guardduty:Disable*', 'guardduty:Disassociate*', 'guardduty:Stop*', 'guardduty:Update*', 'inspector2:Disable*', 'inspector2:Disassociate*',
        'macie2:AcceptInvitation', 'macie2:Disable*', 'macie2:Disassociate*', 'macie2:UpdateMacieSession', 'securityhub:Accept*',
        'securityhub:BatchDisableStandards',
        'securityhub:BatchUpdateStandardsControlAssociations', 'securityhub:Delete*', 'securityhub:Disable*', 'securityhub:Disassociate*',
        'securityhub:UpdateSecurityControl', 'securityhub:UpdateSecurityHubConfiguration', 'securityhub:UpdateStandardsControl',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyAccountSettingsTampering',
      Effect: 'Deny',
      Action: [
        'account:CloseAccount', 'account:DeleteAlternateContact', 'account:DisableRegion', 'account:EnableRegion', 'account:PutAlternateContact',
        'ec2:DisableEbsEncryptionByDefault', 'ec2:DisableImageBlockPublicAccess', 'ec2:DisableSnapshotBlockPublicAccess',
        'ec2:EnableSerialConsoleAccess', 'ec2:ModifyEbsDefaultKmsKeyId', 'ec2:ModifyInstanceMetadataDefaults', 'ec2:ResetEbsDefaultKmsKeyId',
        'iam:DeleteAccountPasswordPolicy', 'iam:UpdateAccountPasswordPolicy', 'logs:DeleteAccountPolicy', 'logs:PutAccountPolicy',
        'organizations:LeaveOrganization',
        's3:PutAccountPublicAccessBlock', 'ssm:ResetServiceSetting', 'ssm:UpdateServiceSetting',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyBaselineIdentities',
      Effect: 'Deny',
      NotAction: ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*'],
      Resource: [
        'arn:<AWS::Partition>:iam::111122223333:role/security-baseline/*',
        'arn:<AWS::Partition>:iam::111122223333:policy/security-baseline/*',
        'arn:<AWS::Partition>:iam::111122223333:group/security-baseline/*',
      ],
    },
    {
      Sid: 'DenyAccessRoleChanges',
      Effect: 'Deny',
      NotAction: ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*', 'sts:*'],
      Resource: ['arn:<AWS::Partition>:iam::111122223333:role/break-glass/*', 'arn:<AWS::Partition>:iam::111122223333:role/support/*'],
    },
    {
      Sid: 'DenyIdentityCenterChanges',
      Effect: 'Deny',
      Action: [
        'identitystore:Add*', 'identitystore:Create*', 'identitystore:Delete*', 'identitystore:Remove*', 'identitystore:Reserve*',
        'identitystore:Update*', 'sso-directory:Add*', 'sso-directory:Complete*',
        'sso-directory:Create*', 'sso-directory:Delete*', 'sso-directory:Disable*', 'sso-directory:Enable*', 'sso-directory:Import*',
        'sso-directory:Remove*', 'sso-directory:Start*', 'sso-directory:Update*', 'sso-directory:Verify*', 'sso:A*', 'sso:Create*',
        'sso:Delete*', 'sso:Detach*', 'sso:Disassociate*', 'sso:Import*', 'sso:P*', 'sso:Remove*', 'sso:Start*', 'sso:TagResource',
        'sso:UntagResource', 'sso:Update*',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyTrustAnchorChanges',
      Effect: 'Deny',
      Action: ['rolesanywhere:CreateTrustAnchor', 'rolesanywhere:PutAttributeMapping', 'rolesanywhere:UpdateTrustAnchor'],
      Resource: '*',
    },
    {
      Sid: 'DenyCdkRoleChanges',
      Effect: 'Deny',
      NotAction: ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*', 'sts:*'],
      Resource: 'arn:<AWS::Partition>:iam::111122223333:role/cdk-*',
    },
    {
      Sid: 'DenyCdkAssets',
      Effect: 'Deny',
      Action: [
        'ecr:BatchDeleteImage', 'ecr:CompleteLayerUpload', 'ecr:Delete*', 'ecr:Put*', 'ecr:SetRepositoryPolicy', 's3:Abort*', 's3:Bypass*',
        's3:Create*', 's3:Delete*', 's3:ObjectOwnerOverrideToBucketOwner', 's3:Put*', 's3:Replicate*', 's3:RestoreObject', 's3:TagResource',
        's3:UntagResource', 's3:Update*',
      ],
      Resource: [
        'arn:<AWS::Partition>:s3:::cdk-*-assets-*',
        'arn:<AWS::Partition>:ecr:*:111122223333:repository/cdk-*-container-assets-*',
      ],
    },
    {
      Sid: 'DenyCdkDeployment',
      Effect: 'Deny',
      Action: 'sts:AssumeRole',
      Resource: 'arn:<AWS::Partition>:iam::111122223333:role/cdk-*',
    },
    {
      Sid: 'DenyOtherStacks',
      Effect: 'Deny',
      Action: STACK_CHANGES,
      NotResource: 'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/app-*/*',
    },
    {
      Sid: 'DenyExecutionRoles',
      Effect: 'Deny',
      Action: [
        'cloudformation:ContinueUpdateRollback', 'cloudformation:CreateChangeSet', 'cloudformation:CreateStack', 'cloudformation:DeleteStack',
        'cloudformation:RollbackStack', 'cloudformation:UpdateStack',
      ],
      Resource: '*',
      Condition: { Null: { 'cloudformation:RoleArn': 'false' } },
    },
    {
      Sid: 'DenyStackSets',
      Effect: 'Deny',
      Action: [
        'cloudformation:CreateStackInstances', 'cloudformation:CreateStackSet', 'cloudformation:DeleteStackInstances',
        'cloudformation:DeleteStackSet', 'cloudformation:ImportStacksToStackSet', 'cloudformation:UpdateStackInstances',
        'cloudformation:UpdateStackSet',
      ],
      Resource: '*',
    },
  ]);
});

test.each`
  path           | group
  ${'/'}         | ${'group/*'}
  ${'/people/'}  | ${'group/people/*'}
`('groups at $path are closed too', ({ path, group }) => {
  expect(statementOf(newGroups({ path }).protectBaselinePolicy, 'DenyBaselineIdentities').Resource)
    .toContain(`arn:<AWS::Partition>:iam::111122223333:${group}`);
});

test('stacks of other names can be opened', () => {
  const { protectBaselinePolicy } = newGroups({ applicationStacks: ['shop-*', 'blog'] });

  expect(statementOf(protectBaselinePolicy, 'DenyOtherStacks').NotResource).toEqual([
    'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/shop-*/*',
    'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/blog/*',
  ]);
});

test('without application stacks every stack is closed', () => {
  expect(statementOf(newGroups({ applicationStacks: [] }).protectBaselinePolicy, 'DenyOtherStacks')).toEqual({
    Sid: 'DenyOtherStacks', Effect: 'Deny', Action: STACK_CHANGES, Resource: '*',
  });
});

describe('deploying with the CDK', () => {
  function withQualifier(qualifier?: string) {
    const app = new App({ analyticsReporting: false });
    const stack = new Stack(app, 'Baseline', { env: ENV, synthesizer: new DefaultStackSynthesizer({ qualifier }) });
    return newGroups({ allowCdkDeploy: true }, stack).protectBaselinePolicy;
  }

  test('opens the roles of the bootstrap, but only to be assumed', () => {
    expect(statementOf(withQualifier(), 'DenyCdkDeployment')).toBeUndefined();
    expect(statementOf(withQualifier(), 'DenyCdkRoleChanges').NotAction)
      .toEqual(['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*', 'sts:*']);
  });

  test('leaves the bootstrap of the baseline closed if it has one of its own', () => {
    expect(statementOf(withQualifier('baseline'), 'DenyCdkDeployment').Resource)
      .toBe('arn:<AWS::Partition>:iam::111122223333:role/cdk-baseline-*');
  });
});
