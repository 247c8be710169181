import { App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newGroups, newStack, readable, statementsOf } from './policies';
import { Elevation } from '../../src/identity/elevation';
import { JobFunction } from '../../src/identity/job-function';
import { JobFunctionGroups } from '../../src/identity/job-function-groups';
import type { JobFunctionGroupsProps } from '../../src/identity/job-function-groups-props';
import { nagFindings } from '../private/nag';

const ALL_ON_ALL = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });

/** The policies of each group: AWS's by name, ours by construct id. */
function attachments(groups: JobFunctionGroups): Record<string, string[]> {
  const { stack } = groups.mfaPolicy;
  const ids = new Map(groups.node.findAll()
    .filter((node) => node instanceof iam.ManagedPolicy)
    .map((policy) => [`<${stack.getLogicalId(policy.node.defaultChild as iam.CfnManagedPolicy)}>`, policy.node.id]));
  return Object.fromEntries(groups.groups.map(({ jobFunction, group }) => {
    const arns = readable(stack.resolve((group.node.defaultChild as iam.CfnGroup).managedPolicyArns)) as string[];
    return [jobFunction.name, arns.map((arn) => ids.get(arn) ?? arn.replace('arn:<AWS::Partition>:iam::aws:policy/', 'aws/'))];
  }));
}

function boundaryOf(stack: Stack): iam.IManagedPolicy {
  return iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'DeveloperBoundary');
}

describe('policies of each group', () => {
  const PROTECTED = ['MfaSelfService', 'ProtectBaseline', 'ProtectBaselineResources', 'AccessConditions'];

  test('by default', () => {
    expect(attachments(newGroups())).toEqual({
      Administrators: ['aws/AdministratorAccess', 'MfaSelfService', 'AccessConditions'],
      Developers: ['aws/PowerUserAccess', ...PROTECTED],
      Auditors: ['aws/SecurityAudit', 'aws/job-function/ViewOnlyAccess', 'AuditReports', ...PROTECTED],
      ReadOnly: ['aws/ReadOnlyAccess', 'DenyDataPlane', ...PROTECTED],
    });
  });

  test('with everything', () => {
    const stack = newStack();
    const custom = JobFunction.custom('Operators', {
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('CloudWatchReadOnlyAccess')],
      statements: [new iam.PolicyStatement({ actions: ['ec2:RebootInstances'], resources: ['*'] })],
    });

    expect(attachments(newGroups({
      functions: [JobFunction.ADMINISTRATORS, JobFunction.DEVELOPERS, JobFunction.READ_ONLY, custom],
      administratorElevation: Elevation.ASSUME_ROLE,
      developerBoundary: boundaryOf(stack),
      readOnlyDataAccess: true,
      conditions: { requireSecureTransport: false },
      userHomeBucket: Bucket.fromBucketName(stack, 'Homes', 'homes'),
      additionalPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('IAMUserChangePassword')],
    }, stack))).toEqual({
      Administrators: ['AssumeAdministrator', 'MfaSelfService', 'HomeFolder', 'aws/IAMUserChangePassword'],
      Developers: [
        'aws/PowerUserAccess', 'DeveloperIam', 'MfaSelfService', 'ProtectBaseline', 'ProtectBaselineResources', 'HomeFolder',
        'aws/IAMUserChangePassword',
      ],
      ReadOnly: ['aws/ReadOnlyAccess', 'MfaSelfService', 'ProtectBaseline', 'ProtectBaselineResources', 'HomeFolder', 'aws/IAMUserChangePassword'],
      Operators: [
        'aws/CloudWatchReadOnlyAccess', 'OperatorsAccess', 'MfaSelfService', 'ProtectBaseline', 'ProtectBaselineResources', 'HomeFolder',
        'aws/IAMUserChangePassword',
      ],
    });
  });

  test('of the functions that are not made by default', () => {
    const { BILLING, SECURITY, SUPPORT, NETWORK, DATABASE, SYSTEM } = JobFunction;
    const functions = [BILLING, SECURITY, SUPPORT, NETWORK, DATABASE, SYSTEM];

    expect(attachments(newGroups({ functions }))).toEqual({
      Billing: ['aws/job-function/Billing', ...PROTECTED],
      Security: ['aws/SecurityAudit', 'SecurityOperator', ...PROTECTED],
      Support: ['aws/AWSSupportAccess', ...PROTECTED],
      NetworkAdministrators: ['aws/job-function/NetworkAdministrator', ...PROTECTED],
      DatabaseAdministrators: ['aws/job-function/DatabaseAdministrator', ...PROTECTED],
      SystemAdministrators: ['aws/job-function/SystemAdministrator', 'DenyForeignCredentials', ...PROTECTED],
    });
    expect(attachments(newGroups({ functions: [BILLING], billingReadOnly: true })))
      .toEqual({ Billing: ['aws/AWSBillingReadOnlyAccess', ...PROTECTED] });
  });

  test('without permissions management', () => {
    const groups = newGroups({ denyPermissionsManagement: true });
    const { Administrators, ...others } = attachments(groups);

    expect(Administrators).toEqual(['aws/AdministratorAccess', 'MfaSelfService', 'AccessConditions']);
    Object.values(others).forEach((policies) => { expect(policies).toContain('DenyPermissionsManagement'); });
    expect(groups.permissionsManagementPolicy).toBe(groups.node.findChild('DenyPermissionsManagement'));
    expect(newGroups().permissionsManagementPolicy).toBeUndefined();
  });

  test('support comes with a role, the other functions do not', () => {
    expect(newGroups({ functions: [JobFunction.SUPPORT] }).supportAccessRole?.role.node.path).toBe('Baseline/Groups/SupportAccessRole/Role');
    expect(newGroups().supportAccessRole).toBeUndefined();
  });

  test('the boundary can be looked up', () => {
    const stack = newStack();
    const developerBoundary = boundaryOf(stack);

    expect(newGroups({ developerBoundary }, stack).boundary).toBe(developerBoundary);
    expect(newGroups().boundary).toBeUndefined();
  });

  test('a custom function has its own statements', () => {
    const operators = JobFunction.custom('Operators', {
      statements: [new iam.PolicyStatement({ sid: 'Reboot', actions: ['ec2:RebootInstances'], resources: ['*'] })],
    });
    const groups = newGroups({ functions: [operators] });

    expect(statementsOf(groups.node.findChild('OperatorsAccess') as iam.ManagedPolicy))
      .toEqual([{ Sid: 'Reboot', Effect: 'Allow', Action: 'ec2:RebootInstances', Resource: '*' }]);
    expect(attachments(newGroups({ functions: [JobFunction.custom('Guests')] }))).toEqual({ Guests: PROTECTED });
  });
});

describe('groups', () => {
  test('are found by their job', () => {
    const groups = newGroups({ functions: [JobFunction.AUDITORS, JobFunction.custom('Operators')] });

    expect(groups.group(JobFunction.AUDITORS)).toBe(groups.groups[0]);
    expect(groups.group(JobFunction.custom('Operators'))).toBe(groups.groups[1]);
    expect(() => groups.group(JobFunction.DEVELOPERS)).toThrow(new Error("'jobFunction' must be one of Auditors, Operators, got Developers"));
  });

  test('stay, with their memberships, policies and the role', () => {
    const groups = newGroups({
      administratorElevation: Elevation.ASSUME_ROLE,
      members: [{ jobFunction: JobFunction.AUDITORS, existingUserNames: ['alice'] }],
    });
    const template = Template.fromStack(groups.mfaPolicy.stack);

    for (const [type, count] of Object.entries({
      'AWS::IAM::Group': 4, 'AWS::IAM::ManagedPolicy': 7, 'AWS::IAM::Role': 1, 'AWS::IAM::UserToGroupAddition': 1,
    })) {
      template.resourceCountIs(type, count);
      template.allResources(type, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    }
  });

  test('what stays has no name that the next deployment would take', () => {
    const template = Template.fromStack(newGroups({ administratorElevation: Elevation.ASSUME_ROLE }).mfaPolicy.stack);

    template.allResourcesProperties('AWS::IAM::Group', Match.objectLike({ GroupName: Match.absent() }));
    template.allResourcesProperties('AWS::IAM::ManagedPolicy', Match.objectLike({ ManagedPolicyName: Match.absent() }));
    template.allResourcesProperties('AWS::IAM::Role', Match.objectLike({ RoleName: Match.absent() }));
  });

  test('a prefix gives names that are unique to the deployment', () => {
    const groups = newGroups({ functions: [JobFunction.AUDITORS], groupNamePrefix: 'Baseline' });
    const resource = groups.group(JobFunction.AUDITORS).group.node.defaultChild as iam.CfnGroup;

    expect(readable(groups.mfaPolicy.stack.resolve(resource.groupName)))
      .toMatch(/^BaselineAuditors-[0-9a-f]{6}-<0 of <2 of <AWS::StackId> by \/> by ->$/);
  });

  test('everything goes with the stack if asked for', () => {
    const groups = newGroups({ removalPolicy: RemovalPolicy.DESTROY, administratorElevation: Elevation.ASSUME_ROLE });
    const template = Template.fromStack(groups.mfaPolicy.stack);

    for (const type of ['AWS::IAM::Group', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role']) {
      template.allResources(type, { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    }
  });

  test('members', () => {
    const groups = newGroups({
      members: [
        { jobFunction: JobFunction.AUDITORS, existingUserNames: ['alice'] },
        { jobFunction: JobFunction.AUDITORS, existingUserNames: ['bob'] },
        { jobFunction: JobFunction.DEVELOPERS, existingUserNames: ['carol'] },
      ],
    });
    const template = Template.fromStack(groups.mfaPolicy.stack);

    template.resourceCountIs('AWS::IAM::UserToGroupAddition', 2);
    template.hasResourceProperties('AWS::IAM::UserToGroupAddition', { GroupName: { Ref: Match.stringLikeRegexp('Auditors') }, Users: ['alice', 'bob'] });
    template.hasResourceProperties('AWS::IAM::UserToGroupAddition', { GroupName: { Ref: Match.stringLikeRegexp('Developers') }, Users: ['carol'] });
    template.resourceCountIs('AWS::IAM::User', 0);
  });
});

describe('values that are refused', () => {
  const { ADMINISTRATORS, AUDITORS, DEVELOPERS, READ_ONLY } = JobFunction;
  const boundary = boundaryOf(newStack());
  const custom = (props: Parameters<typeof JobFunction.custom>[1]) => ({ functions: [JobFunction.custom('Data', props)] });
  const administrator = iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess');

  const refused: [JobFunctionGroupsProps, string][] = [
    [{ functions: [] }, "'functions' must name at least one job function, got none"],
    [{ functions: [AUDITORS, AUDITORS] }, "'functions' must not repeat an entry, got Auditors twice"],
    [{ functions: [AUDITORS], members: [{ jobFunction: DEVELOPERS, existingUserNames: ['a'] }] }, "'members' must belong to one of Auditors, got Developers"],
    [{ functions: [AUDITORS], administratorElevation: Elevation.DIRECT }, "'administratorElevation' must be left out when 'functions' has no Administrators"],
    [{ functions: [AUDITORS], developerBoundary: boundary }, "'developerBoundary' must be left out when 'functions' has no Developers"],
    [{ functions: [ADMINISTRATORS], readOnlyDataAccess: true }, "'readOnlyDataAccess' must be left out when 'functions' has no ReadOnly"],
    [{ functions: [ADMINISTRATORS], billingReadOnly: true }, "'billingReadOnly' must be left out when 'functions' has no Billing"],
    [{ path: 'people' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got people"],
    [{ path: '/people' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got /people"],
    [{ groupNamePrefix: '' }, "'groupNamePrefix' must have 1 to 64 letters, digits and +=,.@_-, got "],
    [{ groupNamePrefix: 'my groups' }, "'groupNamePrefix' must have 1 to 64 letters, digits and +=,.@_-, got my groups"],
    [{ mfaMaxAge: Duration.minutes(14) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 840"],
    [{ mfaMaxAge: Duration.hours(37) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 133200"],
    [{ enforceMfa: false }, "'noMfaReason' must say why MFA is not enforced when 'enforceMfa' is false, got none"],
    [{ enforceMfa: false, noMfaReason: ' ' }, "'noMfaReason' must say why MFA is not enforced when 'enforceMfa' is false, got none"],
    [{ noMfaReason: 'lazy' }, "'noMfaReason' must be left out unless 'enforceMfa' is false"],
    [
      { enforceMfa: false, noMfaReason: 'lab', mfaSelfEnrolment: false },
      "'mfaSelfEnrolment' must not be false when 'enforceMfa' is false: without MFA nothing keeps anybody from enrolling",
    ],
    [{ developerPassRoleServices: ['lambda.amazonaws.com'] }, "'developerPassRoleServices' must be left out without 'developerBoundary'"],
    [{ developerBoundary: boundary, developerPassRoleServices: [] }, "'developerPassRoleServices' must name at least one service, got none"],
    [
      { developerBoundary: boundary, developerPassRoleServices: ['lambda.amazonaws.com', 'lambda.amazonaws.com'] },
      "'developerPassRoleServices' must not repeat an entry, got lambda.amazonaws.com twice",
    ],
    [
      { developerBoundary: boundary, developerPassRoleServices: ['lambda'] },
      "'developerPassRoleServices' must be service principals such as lambda.amazonaws.com, got lambda",
    ],
    [
      { developerBoundary: boundary, developerPassRoleServices: ['cloudformation.amazonaws.com'] },
      "'developerPassRoleServices' must not let CloudFormation act with a role, got cloudformation.amazonaws.com",
    ],
    [{ applicationStacks: ['*'] }, "'applicationStacks' must be names of stacks, with * for any characters after the first, got *"],
    [{ protectedStacks: ['app-*'] }, "'protectedStacks' must be names of stacks, got app-*"],
    [custom({ statements: [ALL_ON_ALL] }), "'fullAccessReason' must say why Data may do everything, got none"],
    [custom({ statements: [new iam.PolicyStatement({ actions: ['s3:*', '*'], resources: ['arn:aws:s3:::x', '*'] })] }), "'fullAccessReason' must say why Data may do everything, got none"],
    [custom({ managedPolicies: [administrator], fullAccessReason: '' }), "'fullAccessReason' must say why Data may do everything, got none"],
    [{ functions: [READ_ONLY], additionalPolicies: [administrator] }, "'additionalPolicies' must not allow everything: that is for JobFunction.ADMINISTRATORS"],
  ];
  test.each(refused.map(([props, message]) => ({ props, message })))('$message', ({ props, message }) => {
    const stack = newStack();

    expect(() => newGroups(props, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().some((node) => node instanceof iam.CfnGroup || node instanceof iam.CfnManagedPolicy)).toBe(false);
  });

  test('full access that is added to a policy afterwards', () => {
    const stack = newStack();
    const policy = new iam.ManagedPolicy(stack, 'Data', { statements: [new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['*'] })] });
    newGroups({ ...custom({ managedPolicies: [policy] }), additionalPolicies: [policy] }, stack);
    policy.addStatements(ALL_ON_ALL);

    expect(() => Template.fromStack(stack)).toThrow("[Baseline/Groups] 'fullAccessReason' must say why Data may do everything, got none");
    expect(() => Template.fromStack(stack)).toThrow("[Baseline/Groups] 'additionalPolicies' must not allow everything: that is for JobFunction.ADMINISTRATORS");
  });

  test('much, but not everything, passes', () => {
    const statements = [
      new iam.PolicyStatement({ actions: ['*'], resources: ['arn:aws:s3:::reports'] }),
      new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }),
      new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['*'], resources: ['*'] }),
    ];

    expect(() => newGroups(custom({ statements }))).not.toThrow();
  });

  test('more stacks than fit into a policy', () => {
    const groups = newGroups({ protectedStacks: Array.from({ length: 9 }, (_, index) => `${'Regional'.repeat(8)}${index}`) });

    expect(() => Template.fromStack(groups.mfaPolicy.stack))
      .toThrow(/\[Baseline\/Groups\/ProtectBaselineResources\] the policy must have at most 6144 characters, got \d+ \(deploy-time values at their longest\)/);
  });
});

describe('warnings', () => {
  function warningsOf(props: JobFunctionGroupsProps): string[] {
    const groups = newGroups(props);
    return Annotations.fromStack(groups.mfaPolicy.stack).findWarning('*', Match.anyValue()).map((warning) => warning.entry.data as string);
  }

  test('none by default', () => {
    expect(warningsOf({})).toEqual([]);
  });

  const loosened: [JobFunctionGroupsProps, string, string][] = [
    [{ enforceMfa: false, noMfaReason: 'migration until June' }, 'mfaNotEnforced', 'Members need no MFA: migration until June'],
    [{ allowPasswordChangeWithoutMfa: true }, 'passwordChangeWithoutMfa', 'Whoever has a password can change it without MFA, and so lock its owner out.'],
    [
      { selfServiceAccessKeys: true }, 'selfServiceAccessKeys',
      'Members can make access keys for themselves. Prefer temporary credentials: aws login, or roles.',
    ],
    [{ readOnlyDataAccess: true }, 'readOnlyDataAccess', 'The read-only group reads data too: objects, table items, messages, logs and parameters.'],
    [
      { allowCdkDeploy: true }, 'allowCdkDeploy',
      'Whoever deploys with the CDK acts with the CloudFormation execution role of cdk bootstrap. Limit it '
      + '(cdk bootstrap --custom-permissions-boundary), and deploy this stack with a bootstrap of its own qualifier.',
    ],
    [{ conditions: { requireSecureTransport: false } }, 'insecureTransport', 'Members may use plain HTTP where a service offers it.'],
    [
      { removalPolicy: RemovalPolicy.DESTROY }, 'removedWithStack',
      'Groups and policies go with the stack, and their denies with them: a member who has other permissions as well no longer needs MFA.',
    ],
    [
      { functions: [JobFunction.custom('Rescue', { statements: [ALL_ON_ALL], fullAccessReason: 'break glass' })] }, 'fullAccess.Rescue',
      'Rescue may do everything: break glass',
    ],
  ];
  test.each(loosened.map(([props, rule, text]) => ({ props, rule, text })))('$rule', ({ props, rule, text }) => {
    expect(warningsOf(props)).toEqual([`${text} [ack: cdk-security-baseline:JobFunctionGroups.${rule}]`]);
  });
});

describe('everywhere', () => {
  const recommended = { '@aws-cdk/aws-iam:minimizePolicies': true, '@aws-cdk/core:enablePartitionLiterals': true };

  test.each([undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('in %s the statements are the same, with and without feature flags', (region) => {
    const env = region ? { account: '111122223333', region } : undefined;
    const sidsWith = (context: Record<string, unknown>) => {
      const stack = newStack({ env }, context);
      const groups = newGroups({ developerBoundary: boundaryOf(stack), conditions: { allowedRegions: ['eu-west-1'] } }, stack);
      return groups.node.findAll()
        .filter((node) => node instanceof iam.ManagedPolicy)
        .map((policy) => [policy.node.id, statementsOf(policy).map((statement) => statement.Sid)]);
    };

    expect(sidsWith(recommended)).toEqual(sidsWith({}));
  });

  test.each(['cn-north-1', 'us-gov-west-1'])('in %s no ARN is of the partition aws', (region) => {
    const stack = newStack({ env: { account: '111122223333', region } }, recommended);
    newGroups({ developerBoundary: boundaryOf(stack), administratorElevation: Elevation.ASSUME_ROLE }, stack);

    expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws:');
  });

  test('policy variables reach IAM as they are', () => {
    const template = Template.fromStack(newGroups({}, new Stack(new App(), 'Agnostic')).mfaPolicy.stack);

    expect(JSON.stringify(template.toJSON())).toContain(':user/*/${aws:username}"');
    expect(JSON.stringify(template.toJSON())).not.toContain('Fn::Sub');
  });
});

describe('cdk-nag AwsSolutions', () => {
  test('by default', () => {
    expect(nagFindings((stack) => { newGroups({}, stack); })).toEqual([]);
  });

  test('what the user writes is the user\'s to acknowledge', () => {
    const operators = JobFunction.custom('Operators', {
      statements: [new iam.PolicyStatement({ actions: ['ec2:Reboot*'], resources: ['arn:aws:ec2:eu-west-1:111122223333:instance/i-1'] })],
    });

    expect(nagFindings((stack) => { newGroups({ functions: [operators] }, stack); })).not.toEqual([]);
  });

  test('with everything of ours', () => {
    expect(nagFindings((stack) => {
      newGroups({
        functions: JobFunction._builtIn(),
        denyPermissionsManagement: true,
        administratorElevation: Elevation.ASSUME_ROLE,
        developerBoundary: boundaryOf(stack),
        userHomeBucket: Bucket.fromBucketName(stack, 'Homes', 'homes'),
        selfServiceAccessKeys: true,
      }, stack);
    })).toEqual([]);
  });
});
