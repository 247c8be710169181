import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnResource, Lazy, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ENV, newGroups, newStack, statementOf, statementsOf } from './policies';
import { DeveloperBoundary } from '../../src/identity/developer-boundary';
import type { DeveloperBoundaryProps } from '../../src/identity/developer-boundary-props';
import { nagFindings } from '../private/nag';

const IAM = 'arn:<AWS::Partition>:iam::111122223333';
const ARN = `${IAM}:policy/security-baseline/DeveloperBoundary`;
const S3 = 'arn:<AWS::Partition>:s3:::';

function newBoundary(props: DeveloperBoundaryProps = {}, stack = newStack()): DeveloperBoundary {
  return new DeveloperBoundary(stack, 'Boundary', props);
}

test('has a name that is known in advance, and goes when nobody has it any more', () => {
  const boundary = newBoundary();
  const template = Template.fromStack(boundary.policy.stack);

  template.hasResource('AWS::IAM::ManagedPolicy', {
    Properties: { ManagedPolicyName: 'DeveloperBoundary', Path: '/security-baseline/' }, DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete',
  });
  expect(boundary.qualifiedName).toBe('security-baseline/DeveloperBoundary');
  expect(boundary.policyArn).toBe(boundary.policy.managedPolicyArn);
});

test('stays if asked to', () => {
  Template.fromStack(newBoundary({ removalPolicy: RemovalPolicy.RETAIN }).policy.stack)
    .hasResource('AWS::IAM::ManagedPolicy', { DeletionPolicy: 'Retain' });
});

describe('statements', () => {
  test('in order', () => {
    expect(statementsOf(newBoundary({ allowedRegions: ['eu-west-1'] }).policy).map((statement) => `${statement.Effect} ${statement.Sid}`)).toEqual([
      'Allow AllowUpToHere',
      'Deny DenyUnboundedPrincipals',
      'Deny DenyBoundaryRemoval',
      'Deny DenyForeignPolicies',
      'Deny DenyForeignRoles',
      'Deny DenyUsersAndProviders',
      'Deny DenyBaselineIdentities',
      'Deny DenyForeignStacks',
      'Deny DenyBaselineTampering',
      'Deny DenyTaggedResources',
      'Deny DenyEvidenceAndAssets',
      'Deny DenyOtherRegions',
    ]);
  });

  test.each([
    { Sid: 'AllowUpToHere', Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Sid: 'DenyUnboundedPrincipals',
      Effect: 'Deny',
      Action: [
        'iam:AttachRolePolicy', 'iam:CreateRole', 'iam:DeleteRole', 'iam:DeleteRolePolicy', 'iam:DetachRolePolicy', 'iam:PutRole*',
        'iam:UpdateAssumeRolePolicy', 'iam:UpdateRole*',
      ],
      Resource: '*',
      Condition: { StringNotEquals: { 'iam:PermissionsBoundary': ARN } },
    },
    { Sid: 'DenyBoundaryRemoval', Effect: 'Deny', Action: 'iam:Delete*Boundary', Resource: '*' },
    {
      Sid: 'DenyForeignPolicies',
      Effect: 'Deny',
      Action: ['iam:CreatePolicy*', 'iam:DeletePolicy*', 'iam:SetDefaultPolicyVersion'],
      NotResource: [`${IAM}:policy/app/*`, `${IAM}:policy/app-*`],
    },
    {
      Sid: 'DenyForeignRoles',
      Effect: 'Deny',
      Action: ['iam:PassRole', 'sts:AssumeRole'],
      NotResource: [`${IAM}:role/app/*`, `${IAM}:role/app-*`, `${IAM}:role/aws-service-role/*`],
    },
    {
      Sid: 'DenyUsersAndProviders',
      Effect: 'Deny',
      Action: [
        'iam:Add*ToOpenID*', 'iam:AddUser*', 'iam:AttachGroup*', 'iam:AttachUser*', 'iam:CreateAccessKey', 'iam:CreateGroup', 'iam:CreateLogin*',
        'iam:CreateSAML*', 'iam:CreateServiceSp*', 'iam:CreateUser', 'iam:Dea*', 'iam:DeleteGroup*', 'iam:DeleteOpenID*',
        'iam:DeleteSAML*', 'iam:DeleteUser*', 'iam:DetachGroup*', 'iam:DetachUser*', 'iam:Enable*', 'iam:PutGroup*', 'iam:PutUser*',
        'iam:RemoveUser*', 'iam:Res*', 'iam:UpdateAccessKey', 'iam:UpdateGroup', 'iam:UpdateLogin*', 'iam:UpdateOpenID*',
        'iam:UpdateSAML*', 'iam:UpdateSigning*', 'iam:UpdateUser', 'iam:UploadSi*', 'iam:UploadSS*', 'identitystore:A*', 'identitystore:C*',
        'identitystore:Del*', 'identitystore:R*', 'identitystore:U*', 'rolesanywhere:CreateTrust*', 'rolesanywhere:PutAttr*', 'rolesanywhere:UpdateTrust*', 'sso-directory:*', 'sso:*', 'sts:AssumeRoot',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyBaselineIdentities',
      Effect: 'Deny',
      NotAction: ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*'],
      Resource: [`${IAM}:*/security-baseline/*`, `${IAM}:role/break-glass/*`, `${IAM}:role/cdk-*`],
    },
    {
      Sid: 'DenyForeignStacks',
      Effect: 'Deny',
      Action: [
        'cloudformation:Cancel*', 'cloudformation:ContinueUpdate*', 'cloudformation:CreateChangeSet', 'cloudformation:CreateStack*',
        'cloudformation:Delete*', 'cloudformation:Execute*', 'cloudformation:ImportStacks*', 'cloudformation:Rollback*',
        'cloudformation:SetStackPolicy', 'cloudformation:Signal*', 'cloudformation:Update*',
      ],
      NotResource: 'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/app-*/*',
    },
    {
      Sid: 'DenyBaselineTampering',
      Effect: 'Deny',
      Action: [
        'access-analyzer:Apply*', 'access-analyzer:CreateArchive*', 'access-analyzer:Delete*', 'access-analyzer:Update*', 'account:A*', 'account:C*', 'account:D*',
        'account:E*', 'account:P*', 'account:S*', 'cloudtrail:Delete*', 'cloudtrail:Put*', 'cloudtrail:RemoveTags', 'cloudtrail:Stop*',
        'cloudtrail:Update*', 'config:Delete*', 'config:Disassociate*', 'config:PutConfigurationRec*', 'config:PutDelivery*',
        'config:PutRetention*', 'config:Stop*', 'detective:A*', 'detective:Delete*', 'detective:Dis*', 'ec2:DisableEbsEncryption*', 'ec2:DisableImageBlock*',
        'ec2:DisableSnapshotBlock*', 'ec2:EnableSerialConsole*', 'ec2:ModifyEbsDefault*', 'ec2:ModifyInstanceMetadataD*',
        'ec2:ResetEbsDefault*', 'guardduty:A*', 'guardduty:CreateFilter', 'guardduty:CreateIPSet', 'guardduty:CreateTrusted*',
        'guardduty:Delete*', 'guardduty:Dis*', 'guardduty:Stop*', 'guardduty:Update*', 'iam:DeleteAccountP*', 'iam:UpdateAccountP*',
        'inspector2:Disa*', 'logs:*AccountPolicy', 'macie2:Acc*', 'macie2:Disa*', 'macie2:UpdateMacie*', 'organizations:A*', 'organizations:C*', 'organizations:Dec*',
        'organizations:Del*', 'organizations:Der*', 'organizations:Det*', 'organizations:Di*', 'organizations:E*', 'organizations:I*',
        'organizations:Le*', 'organizations:M*', 'organizations:P*', 'organizations:R*', 'organizations:T*', 'organizations:U*',
        's3:PutAccountPublic*', 'securityhub:Acc*', 'securityhub:BatchDisable*', 'securityhub:BatchUpdateStandards*', 'securityhub:Delete*', 'securityhub:Disa*',
        'securityhub:UpdateSecurity*', 'securityhub:UpdateStandards*', 'ssm:ResetServ*', 'ssm:UpdateServ*',
      ],
      Resource: '*',
    },
    {
      Sid: 'DenyTaggedResources',
      Effect: 'Deny',
      Action: [
        'cloudwatch:Delete*', 'cloudwatch:Disable*', 'cloudwatch:Put*', 'cloudwatch:Set*', 'cloudwatch:*agResource', 'events:Delete*', 'events:Disable*',
        'events:Put*', 'events:Remove*', 'events:*agResource', 'kms:*Delet*', 'kms:Create*', 'kms:Disable*', 'kms:Import*',
        'kms:PutKeyPolicy', 'kms:R*Grant', 'kms:ReplicateKey', 'kms:*agResource', 'kms:Update*', 'lambda:*Permission', 'lambda:Create*', 'lambda:Delete*',
        'lambda:Invoke*', 'lambda:Put*', 'lambda:*agResource', 'lambda:Update*', 'logs:Associate*', 'logs:Delete*', 'logs:Dis*', 'logs:ProcessWith*',
        'logs:Put*', 'logs:*agLogGroup', 'logs:*agResource', 'sns:*Permission', 'sns:DeleteTopic', 'sns:Put*', 'sns:Set*', 'sns:Subscribe', 'sns:Unsubscribe',
        'sns:*agResource', 'sqs:*Permission', 'sqs:Delete*', 'sqs:PurgeQueue', 'sqs:SetQueue*', 'sqs:StartMessage*', 'sqs:*agQueue',
      ],
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/security-baseline': 'true' } },
    },
    {
      Sid: 'DenyEvidenceAndAssets',
      Effect: 'Deny',
      Action: [
        'ecr:BatchDelete*', 'ecr:CompleteLayer*', 'ecr:Delete*', 'ecr:Put*', 'ecr:SetRepo*', 's3:Bypass*', 's3:Delete*', 's3:ObjectOwner*',
        's3:Put*', 's3:Replicate*', 'ssm:DeleteParameter*', 'ssm:PutParameter',
      ],
      Resource: [
        `${S3}*-<0 of <2 of <AWS::StackId> by /> by ->-*`,
        `${S3}cdk-*-assets-*`,
        'arn:<AWS::Partition>:ecr:*:111122223333:repository/cdk-*-container-assets-*',
        'arn:<AWS::Partition>:ssm:*:111122223333:parameter/cdk-security-baseline/*',
      ],
    },
  ])('$Sid', (statement) => {
    expect(statementOf(newBoundary().policy, statement.Sid)).toEqual(statement);
  });

  test('DenyOtherRegions', () => {
    expect(statementOf(newBoundary({ allowedRegions: ['eu-west-1', 'eu-central-1'] }).policy, 'DenyOtherRegions')).toEqual({
      Sid: 'DenyOtherRegions',
      Effect: 'Deny',
      NotAction: [
        'acm:*', 'budgets:*', 'ce:*', 'cloudfront:*', 'globalaccelerator:*', 'iam:*', 'organizations:*', 'route53:*', 'route53domains:*',
        's3:ListAllMyBuckets', 'shield:*', 'sts:*', 'support:*', 'wafv2:*',
      ],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } },
    });
  });

  test('are what the props make of them', () => {
    const stack = newStack();
    const { policy } = newBoundary({
      policyName: 'Ceiling',
      applicationRoles: ['shop/*'],
      applicationStacks: [],
      assumableRoles: [iam.Role.fromRoleArn(stack, 'Partner', 'arn:aws:iam::444455556666:role/partner')],
      protectedBuckets: [Bucket.fromBucketName(stack, 'Evidence', 'evidence')],
      allowedServices: ['s3', 'iam'],
      additionalDenies: [new iam.PolicyStatement({ sid: 'DenyMore', effect: iam.Effect.DENY, actions: ['sagemaker:*'], resources: ['*'] })],
    }, stack);

    expect(statementOf(policy, 'AllowUpToHere').Action).toEqual(['s3:*', 'iam:*']);
    expect(statementOf(policy, 'DenyUnboundedPrincipals').Condition)
      .toEqual({ StringNotEquals: { 'iam:PermissionsBoundary': `${IAM}:policy/security-baseline/Ceiling` } });
    expect(statementOf(policy, 'DenyForeignPolicies').NotResource).toBe(`${IAM}:policy/shop/*`);
    expect(statementOf(policy, 'DenyForeignRoles').NotResource)
      .toEqual([`${IAM}:role/shop/*`, `${IAM}:role/aws-service-role/*`, 'arn:aws:iam::444455556666:role/partner']);
    expect(statementOf(policy, 'DenyForeignStacks')).toMatchObject({ Resource: '*' });
    expect(statementOf(policy, 'DenyEvidenceAndAssets').Resource).toEqual(expect.arrayContaining([`${S3}evidence`, `${S3}evidence/*`]));
    expect(statementOf(policy, 'DenyMore')).toEqual({ Sid: 'DenyMore', Effect: 'Deny', Action: 'sagemaker:*', Resource: '*' });
  });

  test('the shortened actions deny no reading, but where reading is not for workloads', () => {
    const denied = statementsOf(newBoundary().policy)
      .filter((statement) => statement.Effect === 'Deny' && statement.Action)
      .flatMap((statement) => [statement.Action].flat() as string[])
      .map((pattern) => new RegExp(`^${pattern.toLowerCase().replaceAll('*', '.*')}$`));
    const lines = readFileSync(join(__dirname, '../../data/aws-actions.jsonl'), 'utf8').trim().split('\n').slice(1);
    const readable = lines.map((line) => JSON.parse(line) as { service: string; read?: string[]; list?: string[] })
      .flatMap(({ service, read = [], list = [] }) => [...read, ...list].map((action) => `${service}:${action}`))
      .filter((action) => !/^(sso|sso-directory):/.test(action));

    expect(readable.filter((action) => denied.some((pattern) => pattern.test(action.toLowerCase())))).toEqual([]);
  });
});

test('what the groups are denied everywhere, a role below the boundary is denied as well', () => {
  const stack = newStack();
  const everywhere = (policy: iam.ManagedPolicy) => statementsOf(policy)
    .filter((statement) => statement.Effect === 'Deny' && statement.Resource === '*' && !statement.Condition && statement.Action)
    .flatMap((statement) => [statement.Action].flat() as string[]);
  const boundary = newBoundary({}, stack);
  const { protectBaselinePolicy } = newGroups({ developerBoundary: boundary.policy }, stack);
  const denied = [...everywhere(boundary.policy), ...[statementOf(boundary.policy, 'DenyForeignStacks').Action].flat() as string[]];
  const covers = (pattern: string, action: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(action);

  expect(everywhere(protectBaselinePolicy).length).toBeGreaterThan(60);
  expect(everywhere(protectBaselinePolicy).filter((action) => !denied.some((pattern) => covers(pattern, action)))).toEqual([]);
});

test('what the groups are denied on tagged resources, a role below the boundary is denied as well, but for what harms nothing', () => {
  const stack = newStack();
  const boundary = newBoundary({}, stack);
  const { protectBaselineResourcesPolicy } = newGroups({ developerBoundary: boundary.policy }, stack);
  const tagged = (policy: iam.ManagedPolicy) => [statementOf(policy, 'DenyTaggedResources').Action].flat() as string[];
  const covers = (pattern: string, action: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(action);

  expect(tagged(protectBaselineResourcesPolicy).filter((action) => !tagged(boundary.policy).some((pattern) => covers(pattern, action)))).toEqual([
    // They take in actions that the boundary denies more closely (permissions, tags), and others that only add something.
    'lambda:Add*', 'lambda:Publish*', 'lambda:Remove*', 'logs:Create*', 'logs:Tag*', 'logs:Untag*',
  ]);
});

describe('applied to a scope', () => {
  function appWith(build: (app: App, boundary: DeveloperBoundary) => Stack) {
    const app = new App({ analyticsReporting: false });
    const boundary = new DeveloperBoundary(new Stack(app, 'Baseline', { env: ENV }), 'Boundary');
    return { boundary, template: Template.fromStack(build(app, boundary)) };
  }

  const BY_NAME = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::444455556666:policy/security-baseline/DeveloperBoundary']] };
  const ELSEWHERE = { env: { account: '444455556666', region: 'eu-central-1' } };

  test('it is on every role and user, however they are made, and instead of another', () => {
    const { template } = appWith((app, boundary) => {
      const stack = new Stack(app, 'Shop', ELSEWHERE);
      boundary.applyTo(stack);
      new iam.Role(stack, 'L2', { assumedBy: new iam.AccountRootPrincipal() });
      new iam.CfnRole(stack, 'L1', { assumeRolePolicyDocument: {}, permissionsBoundary: 'arn:aws:iam::444455556666:policy/other' });
      new CfnResource(stack, 'Raw', { type: 'AWS::IAM::User' });
      new iam.Group(stack, 'Group');
      return stack;
    });

    template.resourceCountIs('AWS::IAM::Role', 2);
    template.allResourcesProperties('AWS::IAM::Role', Match.objectLike({ PermissionsBoundary: BY_NAME }));
    template.hasResourceProperties('AWS::IAM::User', { PermissionsBoundary: BY_NAME });
    template.hasResourceProperties('AWS::IAM::Group', { PermissionsBoundary: Match.absent() });
  });

  test('it reaches into stages', () => {
    const { template } = appWith((app, boundary) => {
      const stack = new Stack(new Stage(app, 'Prod'), 'Shop', ELSEWHERE);
      new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
      boundary.applyTo(app);
      return stack;
    });

    template.hasResourceProperties('AWS::IAM::Role', { PermissionsBoundary: BY_NAME });
  });

  test('in its own stack the roles come after it', () => {
    const stack = newStack();
    const boundary = newBoundary({}, stack);
    new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    boundary.applyTo(stack);

    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', {
      PermissionsBoundary: { Ref: stack.getLogicalId(boundary.policy.node.defaultChild as iam.CfnManagedPolicy) },
    });
  });

  test('it is the boundary of the groups', () => {
    const stack = newStack();
    const boundary = newBoundary({}, stack);
    const groups = newGroups({ developerBoundary: boundary.policy }, stack);

    expect(groups.boundary).toBe(boundary.policy);
    expect(() => Template.fromStack(stack)).not.toThrow();
  });
});

describe('values that are refused', () => {
  const allow = new iam.PolicyStatement({ sid: 'More', actions: ['s3:*'], resources: ['*'] });
  const refused: [DeveloperBoundaryProps, string][] = [
    [{ policyName: Lazy.string({ produce: () => 'x' }) }, "'policyName' must be known when the app is synthesized, got a name that is known only at deployment"],
    [{ policyName: '' }, "'policyName' must have 1 to 128 letters, digits and +=,.@_-, got "],
    [{ policyName: 'a b' }, "'policyName' must have 1 to 128 letters, digits and +=,.@_-, got a b"],
    [{ policyName: 'x'.repeat(129) }, `'policyName' must have 1 to 128 letters, digits and +=,.@_-, got ${'x'.repeat(129)}`],
    [{ applicationRoles: [] }, "'applicationRoles' must name at least one, got none"],
    [{ applicationRoles: ['app/*', 'app/*'] }, "'applicationRoles' must not repeat an entry, got app/* twice"],
    [{ applicationRoles: ['*'] }, "'applicationRoles' must be names of roles with their path, with * for any characters after the first, got *"],
    [{ applicationRoles: ['/app/*'] }, "'applicationRoles' must be names of roles with their path, with * for any characters after the first, got /app/*"],
    [{ applicationRoles: ['cdk-*'] }, "'applicationRoles' must not name roles of the baseline, of cdk bootstrap or of AWS, got cdk-*"],
    [{ applicationRoles: ['c*'] }, "'applicationRoles' must not name roles of the baseline, of cdk bootstrap or of AWS, got c*"],
    [{ applicationRoles: ['security-baseline/x'] }, "'applicationRoles' must not name roles of the baseline, of cdk bootstrap or of AWS, got security-baseline/x"],
    [{ applicationStacks: ['*'] }, "'applicationStacks' must be names of stacks, with * for any characters after the first, got *"],
    [{ allowedServices: [] }, "'allowedServices' must name at least one, got none"],
    [{ allowedServices: ['s3', 's3'] }, "'allowedServices' must not repeat an entry, got s3 twice"],
    [{ allowedServices: ['s3:*'] }, "'allowedServices' must be prefixes of actions such as s3, got s3:*"],
    [{ allowedRegions: [] }, "'allowedRegions' must name at least one, got none"],
    [{ allowedRegions: ['Ireland'] }, "'allowedRegions' must be names of Regions such as eu-west-1, got Ireland"],
    [{ additionalDenies: [allow] }, "'additionalDenies' must only deny, got the statement More that allows"],
    [
      { additionalDenies: [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] },
      "'additionalDenies' must only deny, got the statement without Sid that allows",
    ],
  ];
  test.each(refused.map(([props, message]) => ({ props, message })))('$message', ({ props, message }) => {
    const stack = newStack();

    expect(() => newBoundary(props, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().some((node) => node instanceof iam.CfnManagedPolicy)).toBe(false);
  });

  test('more than a policy can hold', () => {
    const boundary = newBoundary({
      assumableRoles: Array.from({ length: 20 }, (_, index) =>
        iam.Role.fromRoleArn(newStack(), 'Role', `arn:aws:iam::444455556666:role/partner-with-a-long-name-${index}`)),
    });

    expect(() => Template.fromStack(boundary.policy.stack))
      .toThrow(/\[Baseline\/Boundary\/Policy\] the policy must have at most 6144 characters, got \d+ \(deploy-time values at their longest\)/);
  });
});

describe('everywhere', () => {
  test.each([undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('in %s it fits, also with Regions', (region) => {
    const stack = newStack({ env: region ? { account: '111122223333', region } : undefined }, { '@aws-cdk/core:enablePartitionLiterals': true });
    newBoundary({ allowedRegions: ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1'] }, stack);
    const text = JSON.stringify(Template.fromStack(stack).toJSON());

    expect(/^(cn|us-gov)/.test(region ?? '') && text.includes('arn:aws:')).toBe(false);
  });

  test('cdk-nag AwsSolutions is clean', () => {
    expect(nagFindings((stack) => { newBoundary({}, stack); })).toEqual([]);
  });
});
