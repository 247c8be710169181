import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { identity } from 'cdk-security-baseline';
import { ACCOUNTS } from './accounts';

/** People on call in the development account operate production; an auditor from outside reads it. */
export function build(app: App, accounts = ACCOUNTS): { development: Stack; production: Stack } {
  const region = process.env.CDK_DEFAULT_REGION ?? 'eu-west-1';
  const development = new Stack(app, 'Development', { env: { account: accounts.development, region } });
  const production = new Stack(app, 'Production', { env: { account: accounts.production, region } });

  operations(development, production);
  audit(production, accounts.auditor);
  return { development, production };
}

/** Both halves at once: the role in production, and the policy of the group in development. */
function operations(development: Stack, production: Stack): void {
  const onCall = identity.JobFunction.custom('OnCall');
  const groups = new identity.JobFunctionGroups(development, 'Groups', { functions: [onCall] });

  const { trustedAccess } = new identity.CrossAccountAccess(production, 'Operations', {
    roleName: 'Operations',
    description: 'Restart what is stuck',
    trustedScope: development,
    groups: [groups.group(onCall).group],
    mfaMaxAge: Duration.hours(1),
    statements: [new iam.PolicyStatement({
      sid: 'RestartShop',
      actions: ['ecs:DescribeServices', 'ecs:UpdateService'],
      resources: [production.formatArn({ service: 'ecs', resource: 'service', resourceName: 'shop/web' })],
    })],
  });
  new CfnOutput(development, 'OperationsConsole', { value: trustedAccess.switchRoleUrls[0] ?? '' });
  new CfnOutput(development, 'OperationsCliProfile', { value: trustedAccess.cliProfiles[0] ?? '' });
}

/** One half: the other is the auditor's own affair. The auditor gives the external id, a different one to each customer. */
function audit(production: Stack, auditor: string): void {
  new identity.CrossAccountTrustingRole(production, 'Audit', {
    roleName: 'ExternalAudit',
    description: 'See that the audit trail runs',
    trustedAccountIds: [auditor],
    thirdParty: true,
    externalIds: ['auditor-customer-4711'],
    statements: [new iam.PolicyStatement({
      sid: 'SeeTrail',
      actions: ['cloudtrail:GetEventSelectors', 'cloudtrail:GetTrail', 'cloudtrail:GetTrailStatus'],
      resources: [production.formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: 'audit' })],
    })],
  });
}
