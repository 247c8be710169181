/**
 * What people may do in their job once they have shown an MFA device, and what they may not, written from the guidance: groups by
 * job function, least privilege, no data for those who only see how things are set up.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
import { everyday, expectVerdict, newWorld, WITH_MFA, type May } from './world';

const ec2 = (resource: string) => `arn:aws:ec2:eu-west-1:111122223333:${resource}`;
const iam = (resource: string) => `arn:aws:iam::111122223333:${resource}`;
const DETECTOR = 'arn:aws:guardduty:eu-west-1:111122223333:detector/12ab';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-a1B2c3';
const STACK = (name: string) => `arn:aws:cloudformation:eu-west-1:111122223333:stack/${name}/1`;
const CDK_ASSETS = 'arn:aws:s3:::cdk-hnb659fds-assets-111122223333-eu-west-1';
const ADMINISTRATION = ['iam:CreateUser', 'iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:CreateLoginProfile', 'iam:CreateAccessKey'];

const { model } = newWorld();

type Row = [who: string, may: May, what: string, actions: string[], resources?: string[]];

const ROWS: Row[] = [
  ['Administrators', 'may', 'administer users', ADMINISTRATION, [iam('user/carol')]],
  ['Administrators', 'may', 'stop the audit trail', ['cloudtrail:StopLogging'], ['AuditTrail/Trail']],
  ['Administrators', 'may', 'read data', ['s3:GetObject', 's3:PutObject'], ['Shop/Orders/*']],
  ['Administrators', 'may', 'change the groups', ['iam:AttachGroupPolicy', 'iam:DeleteGroup'], ['Developers/Group']],
  // It is they who put detection right again.
  ['Administrators', 'may', 'change the detector', ['guardduty:UpdateDetector'], [DETECTOR]],

  ['Developers', 'may', 'run instances', ['ec2:RunInstances', 'ec2:TerminateInstances'], [ec2('instance/*')]],
  ['Developers', 'may', 'change the code of their functions', ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'], ['Shop/Checkout']],
  ['Developers', 'may', 'use the data of the application', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], ['arn:aws:s3:::orders/2026/1']],
  ['Developers', 'may', 'use its table', ['dynamodb:PutItem', 'dynamodb:Scan', 'dynamodb:DeleteTable'], ['Shop/Table']],
  ['Developers', 'may', 'change the stacks of applications', ['cloudformation:UpdateStack', 'cloudformation:DeleteStack'], [STACK('app-shop')]],
  ['Developers', 'may', 'search logs', ['logs:StartQuery', 'logs:GetLogEvents'], ['arn:aws:logs:eu-west-1:111122223333:log-group:shop']],
  ['Developers', 'may', 'make buckets', ['s3:CreateBucket'], ['arn:aws:s3:::newbucket']],
  ['Developers', 'may', 'set an alarm of their own', ['cloudwatch:PutMetricAlarm'], ['arn:aws:cloudwatch:eu-west-1:111122223333:alarm:latency']],
  ['Developers', 'may', 'see the roles and the organization', ['iam:ListRoles', 'organizations:DescribeOrganization']],
  ['Developers', 'may not', 'change identities', [...ADMINISTRATION, 'iam:AddUserToGroup', 'iam:UpdateUser'], [iam('*')]],
  ['Developers', 'may not', 'make roles or pass them', ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PassRole', 'iam:UpdateAssumeRolePolicy'], [iam('role/*')]],
  ['Developers', 'may not', 'change stacks that may have an execution role', ['cloudformation:UpdateStack', 'cloudformation:CreateChangeSet'], [STACK('payments')]],
  ['Developers', 'may not', 'deploy with the CDK, which is administration', ['sts:AssumeRole'], [iam('role/cdk-hnb659fds-deploy-role-111122223333-eu-west-1')]],
  ['Developers', 'may not', 'exchange what waits for its deployment', ['s3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy'], [CDK_ASSETS, `${CDK_ASSETS}/*`]],
  ['Developers', 'may not', 'leave the organization or close the account', ['organizations:LeaveOrganization', 'account:CloseAccount']],

  ['Auditors', 'may', 'see who has access', ['iam:GetAccountAuthorizationDetails', 'iam:ListUsers', 'iam:SimulatePrincipalPolicy'], ['*']],
  ['Auditors', 'may', 'make the credential report', ['iam:GenerateCredentialReport', 'iam:GetCredentialReport']],
  ['Auditors', 'may', 'see what was done', ['cloudtrail:LookupEvents', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'], ['AuditTrail/Trail']],
  ['Auditors', 'may', 'see how buckets are set up', ['s3:GetBucketPolicy', 's3:GetEncryptionConfiguration', 's3:GetLifecycleConfiguration'], ['AuditTrail/Bucket/Bucket']],
  ['Auditors', 'may not', 'read data', ['s3:GetObject'], ['Shop/Orders/*']],
  ['Auditors', 'may not', 'read items, messages and secrets', ['dynamodb:GetItem', 'dynamodb:Query', 'sqs:ReceiveMessage', 'secretsmanager:GetSecretValue'],
    ['Shop/Table', 'Shop/Queue', SECRET]],
  ['Auditors', 'may not', 'change anything', ['ec2:RunInstances', 'ec2:ModifyInstanceAttribute', 's3:PutBucketPolicy', 's3:PutObject', 'lambda:UpdateFunctionCode'],
    [ec2('*'), 'Shop/Orders', 'Shop/Orders/*', 'Shop/Checkout']],
  ['Auditors', 'may not', 'change identities', [...ADMINISTRATION, 'iam:PassRole'], [iam('*')]],

  ['ReadOnly', 'may', 'see how things are set up', ['ec2:DescribeInstances', 'lambda:ListFunctions', 'iam:ListUsers', 'ec2:DescribeSecurityGroups']],
  ['ReadOnly', 'may', 'see which objects there are', ['s3:ListBucket'], ['Shop/Orders']],
  ['ReadOnly', 'may not', 'read them', ['s3:GetObject', 's3:GetObjectVersion'], ['Shop/Orders/*']],
  ['ReadOnly', 'may not', 'read items, messages, secrets, parameters and logs', ['dynamodb:GetItem', 'dynamodb:Scan', 'sqs:ReceiveMessage',
    'secretsmanager:GetSecretValue', 'ssm:GetParameter', 'ssm:GetParametersByPath', 'logs:GetLogEvents', 'logs:StartQuery', 'kms:Decrypt'], ['*']],
  ['ReadOnly', 'may not', 'change anything', ['ec2:StartInstances', 's3:PutObject', 'lambda:InvokeFunction', 'sns:Publish', 'iam:CreateRole'],
    [ec2('*'), 'Shop/Orders/*', 'Shop/Checkout', 'Notifications/Topic', iam('role/*')]],

  ['Billing', 'may', 'see and plan costs', ['budgets:ViewBudget', 'budgets:ModifyBudget'], ['arn:aws:budgets::111122223333:budget/all']],
  ['Billing', 'may', 'see what was charged', ['billing:GetBillingData'], ['arn:aws:billing::111122223333:billingview/primary']],
  ['Billing', 'may', 'pay', ['payments:UpdatePaymentPreferences']],
  ['Billing', 'may not', 'do anything but that', ['ec2:RunInstances', 'ec2:DescribeInstances', 's3:GetObject', 'iam:ListUsers', 'iam:PassRole', 'dynamodb:Scan'],
    [ec2('*'), 'Shop/Orders/*', iam('*'), 'Shop/Table']],

  ['Security', 'may', 'look into findings', ['guardduty:GetFindings', 'guardduty:ListFindings'], [DETECTOR]],
  ['Security', 'may', 'look into them elsewhere', ['inspector2:ListFindings', 'cloudtrail:LookupEvents']],
  ['Security', 'may', 'say what became of a finding', ['securityhub:GetFindings', 'securityhub:BatchUpdateFindings'],
    ['arn:aws:securityhub:eu-west-1:111122223333:hub/default']],
  ['Security', 'may', 'hold off an attack', ['wafv2:UpdateIPSet', 'wafv2:UpdateRuleGroup'], ['arn:aws:wafv2:eu-west-1:111122223333:regional/*']],
  ['Security', 'may', 'see who has access', ['iam:GetAccountAuthorizationDetails', 'iam:ListRoles']],
  ['Security', 'may not', 'switch detection off or hide findings', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'guardduty:ArchiveFindings',
    'guardduty:CreateFilter', 'guardduty:CreateIPSet', 'securityhub:DisableSecurityHub', 'access-analyzer:CreateArchiveRule', 'inspector2:Disable'], ['*']],
  ['Security', 'may not', 'hand detection to another account', ['guardduty:AcceptAdministratorInvitation', 'securityhub:AcceptAdministratorInvitation'], ['*']],
  ['Security', 'may not', 'read data', ['s3:GetObject', 'dynamodb:Scan', 'secretsmanager:GetSecretValue'], ['Shop/Orders/*', 'Shop/Table', SECRET]],
  ['Security', 'may not', 'change identities', [...ADMINISTRATION, 'iam:PassRole', 'iam:UpdateAccountPasswordPolicy'], ['*']],

  ['Support', 'may', 'open and answer cases', ['support:CreateCase', 'support:DescribeCases', 'support:AddCommunicationToCase'], ['*']],
  ['Support', 'may not', 'do anything but that', ['ec2:RunInstances', 's3:GetObject', 's3:PutObject', 'dynamodb:Scan', 'iam:CreateUser', 'iam:PassRole'],
    [ec2('*'), 'Shop/Orders/*', 'Shop/Table', iam('*')]],

  ['NetworkAdministrators', 'may', 'build networks', ['ec2:CreateVpc', 'ec2:CreateSubnet', 'ec2:CreateRouteTable', 'ec2:CreateNatGateway'], [ec2('*')]],
  ['NetworkAdministrators', 'may', 'change names and balancers', ['route53:ChangeResourceRecordSets', 'elasticloadbalancing:CreateLoadBalancer'],
    ['arn:aws:route53:::hostedzone/Z1', 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/*']],
  ['NetworkAdministrators', 'may not', 'run instances, databases or code', ['ec2:RunInstances', 'rds:CreateDBInstance', 'lambda:UpdateFunctionCode'], ['*']],
  ['NetworkAdministrators', 'may not', 'read data', ['s3:GetObject', 'dynamodb:Scan', 'secretsmanager:GetSecretValue'], ['Shop/Orders/*', 'Shop/Table', SECRET]],
  ['NetworkAdministrators', 'may not', 'change identities', [...ADMINISTRATION, 'iam:CreateRole'], [iam('*')]],

  ['DatabaseAdministrators', 'may', 'run databases', ['rds:CreateDBInstance', 'rds:ModifyDBInstance', 'redshift:CreateCluster'],
    ['arn:aws:rds:eu-west-1:111122223333:db:shop', 'arn:aws:redshift:eu-west-1:111122223333:cluster:shop']],
  ['DatabaseAdministrators', 'may', 'use the data in them', ['dynamodb:PutItem', 'dynamodb:Scan', 'dynamodb:UpdateTable'], ['Shop/Table']],
  ['DatabaseAdministrators', 'may not', 'run instances or build networks', ['ec2:RunInstances', 'ec2:CreateVpc'], ['*']],
  ['DatabaseAdministrators', 'may not', 'pass a role of the application or of the CDK', ['iam:PassRole'],
    ['Shop/Checkout/ServiceRole', iam('role/cdk-hnb659fds-cfn-exec-role-111122223333-eu-west-1')]],
  ['DatabaseAdministrators', 'may not', 'change identities', [...ADMINISTRATION, 'iam:CreateRole'], [iam('*')]],

  ['SystemAdministrators', 'may', 'run instances', ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:CreateImage'], [ec2('*')]],
  ['SystemAdministrators', 'may', 'run the application', ['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration'], ['Shop/Checkout']],
  ['SystemAdministrators', 'may', 'watch over it', ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'], ['arn:aws:cloudwatch:eu-west-1:111122223333:alarm:latency']],
  ['SystemAdministrators', 'may not', 'change identities', [...ADMINISTRATION, 'iam:CreateRole', 'iam:PutRolePolicy'], [iam('*')]],
  ['SystemAdministrators', 'may not', 'pass a role of the CDK', ['iam:PassRole'], [iam('role/cdk-hnb659fds-cfn-exec-role-111122223333-eu-west-1')]],

  ['Editors', 'may', 'do what their function says', ['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::pages/news.html']],
  ['Editors', 'may not', 'do anything else', ['s3:DeleteObject', 's3:ListBucket'], ['arn:aws:s3:::pages', 'arn:aws:s3:::pages/news.html']],
  ['Editors', 'may not', 'do it everyday', ['s3:GetObject', 's3:PutObject'], ['Shop/Orders/*']],
];

const TABLE = ROWS.map(([who, may, what, actions, resources = ['*']]) => [who, may, what, { actions, resources }] as const);

test.each(TABLE)('%s with MFA %s %s', (principal, may, _, question) => {
  expectVerdict(model, may, { principal, ...question, context: everyday(WITH_MFA) });
});

describe('knobs of the functions', () => {
  const { model: loose } = newWorld({
    groups: { readOnlyDataAccess: true, billingReadOnly: true, denyPermissionsManagement: true, denyCloudShell: true },
  });

  test.each<[string, string, string, string, string]>([
    ['ReadOnly', 'may', 'read data, when the knob says so', 's3:GetObject', 'arn:aws:s3:::orders/1'],
    ['ReadOnly', 'may not', 'write all the same', 's3:PutObject', 'Shop/Orders/*'],
    ['Billing', 'may', 'see budgets, when it only reads', 'budgets:ViewBudget', 'arn:aws:budgets::111122223333:budget/all'],
    ['Billing', 'may not', 'change them', 'budgets:ModifyBudget', 'arn:aws:budgets::111122223333:budget/all'],
    ['Developers', 'may not', 'share buckets, when the knob says so', 's3:PutBucketPolicy', 'Shop/Orders'],
    ['Developers', 'may not', 'share functions', 'lambda:AddPermission', 'Shop/Checkout'],
    ['Developers', 'may', 'still change their code', 'lambda:UpdateFunctionCode', 'Shop/Checkout'],
    ['Developers', 'may not', 'use CloudShell, when it is denied', 'cloudshell:CreateEnvironment', '*'],
    ['Administrators', 'may', 'share buckets', 's3:PutBucketPolicy', 'arn:aws:s3:::orders'],
  ])('%s with MFA %s %s', (principal, may, _, action, resource) => {
    expectVerdict(loose, may as May, { principal, actions: [action], resources: [resource], context: everyday(WITH_MFA) });
  });
});
