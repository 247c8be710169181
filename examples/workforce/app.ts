import { type App, type Environment, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { baseline, identity } from 'cdk-security-baseline';
import { EMERGENCY_USERS, IDENTITY_CENTER, REPOSITORY } from './people';

/** What the app consists of, for tests and for those who go on with it. */
export interface Workforce {
  readonly boundary: identity.DeveloperBoundary;
  readonly security: baseline.SecurityBaselineStack;
  readonly shop: Stack;
}

/** Everybody who works in an account, and what works for them: groups, a role for emergencies, a workload, single sign-on. */
export function build(app: App): Workforce {
  const env = environmentOfTheCli();
  const boundary = new identity.DeveloperBoundary(new Stack(app, 'Boundary', { env }), 'Boundary');
  const security = people(app, boundary, env);
  emergency(security);
  const shop = workload(app, boundary, env);
  singleSignOn(app, env);
  return { boundary, security, shop };
}

/** The baseline, with a group for each job. Administrators have to assume their role, developers make roles below the boundary. */
function people(app: App, boundary: identity.DeveloperBoundary, env?: Environment): baseline.SecurityBaselineStack {
  const { ADMINISTRATORS, DEVELOPERS, AUDITORS, SECURITY, SUPPORT, BILLING } = identity.JobFunction;
  return new baseline.SecurityBaselineStack(app, 'SecurityBaseline', {
    env,
    notifications: { emails: ['security@example.com'] },
    jobFunctionGroups: {
      functions: [ADMINISTRATORS, DEVELOPERS, AUDITORS, SECURITY, SUPPORT, BILLING],
      administratorElevation: identity.Elevation.ASSUME_ROLE,
      developerBoundary: boundary.policy,
    },
  });
}

/** The emergency that nobody hopes for: in the stack of the baseline, which protects it. */
function emergency(security: baseline.SecurityBaselineStack): void {
  const { notifications, auditTrail } = security.global;
  new identity.BreakGlassRole(security, 'BreakGlass', {
    notifications,
    trustedUserNames: EMERGENCY_USERS,
    auditTrailLogGroup: auditTrail.logGroup,
  });
}

/** An application: its function and its pipeline have roles, not keys, and none of them passes the boundary. */
function workload(app: App, boundary: identity.DeveloperBoundary, env?: Environment): Stack {
  const stack = new Stack(app, 'Shop', { stackName: 'app-shop', env });
  boundary.applyTo(stack);

  const execution = new identity.LambdaExecutionRole(stack, 'Execution', { path: '/app/' });
  const shop = new lambda.Function(stack, 'Function', {
    runtime: lambda.Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => "open";'),
    role: execution.role,
    logGroup: execution.logGroup,
  });

  const release = new identity.GitHubOidcRole(stack, 'Release', { ...REPOSITORY, environments: ['production'], path: '/app/' });
  shop.grantInvokeVersion(release, shop.currentVersion);
  return stack;
}

/** The same jobs for people who sign in through IAM Identity Center; for the account that manages it. */
function singleSignOn(app: App, env?: Environment): void {
  const { DEVELOPERS, AUDITORS } = identity.JobFunction;
  new identity.IdentityCenterAccess(new Stack(app, 'SingleSignOn', { env }), 'Access', {
    ...IDENTITY_CENTER.instance,
    functions: [DEVELOPERS, AUDITORS],
    assignments: [
      { jobFunction: DEVELOPERS, accountIds: IDENTITY_CENTER.accounts, groupNames: ['Developers'] },
      { jobFunction: AUDITORS, accountIds: IDENTITY_CENTER.accounts, groupNames: ['Auditors'] },
    ],
  });
}

/** The account and Region of the CLI's credentials; none means that the templates fit any. */
function environmentOfTheCli(): Environment | undefined {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account && region ? { account, region } : undefined;
}
