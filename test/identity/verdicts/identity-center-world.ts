import { App, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { EVERY_FUNCTION } from './world';
import { AccessModel } from '../../../src/analysis/access-model';
import { SecurityBaselineStack } from '../../../src/baseline/security-baseline-stack';
import { DeveloperBoundary } from '../../../src/identity/developer-boundary';
import { IdentityCenterAccess } from '../../../src/identity/identity-center-access';
import type { IdentityCenterAccessProps } from '../../../src/identity/identity-center-access-props';
import { JobFunction } from '../../../src/identity/job-function';

/** Where IAM Identity Center is managed, where people work, and where nobody has a job. */
export const MANAGING = '999988887777';
export const ASSIGNED = '111122223333';
export const SECOND = '444455556666';
export const UNASSIGNED = '777788889999';
const GROUP = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
const REGION = 'eu-west-1';

/** The permission set of a job; that of developers is there once for each account. */
export const inAccount = (job: string, account = ASSIGNED) => job === 'Developers' ? `Access/Developers@${account}` : `Access/${job}`;

/** As `DeveloperBoundary` makes it in each account. */
export const BOUNDARY = { name: 'DeveloperBoundary', path: '/security-baseline/' };

export interface CenterWorld {
  readonly app: App;
  readonly access: IdentityCenterAccess;
  readonly baseline: SecurityBaselineStack;
  readonly model: AccessModel;
}

export interface CenterWorldProps {
  readonly access?: Partial<IdentityCenterAccessProps>;
  /** The accounts in which every job is assigned; developers are in the second one as well. */
  readonly account?: string;
  /** What somebody did to it. */
  readonly also?: (world: Omit<CenterWorld, 'model'>) => void;
}

/** An organization: every job in one account that has a baseline and an application. */
export function newCenterWorld({ access: props = {}, account = ASSIGNED, also }: CenterWorldProps = {}): CenterWorld {
  const app = new App({ analyticsReporting: false });
  const baseline = new SecurityBaselineStack(app, 'Baseline', { env: { account, region: REGION } });
  newShop(app, account);
  newPayroll(app);
  new DeveloperBoundary(new Stack(app, 'Boundaries', { env: { account, region: REGION } }), 'Boundary');
  const access = new IdentityCenterAccess(new Stack(app, 'Organization', { env: { account: MANAGING, region: REGION } }), 'Access', {
    instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
    functions: EVERY_FUNCTION,
    protectedStacks: ['Baseline'],
    assignments: EVERY_FUNCTION.map((jobFunction) => ({
      jobFunction, groupIds: [GROUP], accountIds: jobFunction === JobFunction.DEVELOPERS ? [account, SECOND] : [account],
    })),
    ...props,
  });
  also?.({ app, access, baseline });
  return { app, access, baseline, model: AccessModel.fromApp(app) };
}

function newShop(app: App, account: string): void {
  const stack = new Stack(app, 'Shop', { env: { account, region: REGION }, stackName: 'app-shop' });
  new s3.Bucket(stack, 'Orders', { bucketName: 'orders' });
  new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
  new lambda.Function(stack, 'Checkout', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('//') });
  new iam.Role(stack, 'Worker', { path: '/app/', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
}

/** What there is where nobody has a job. */
function newPayroll(app: App): void {
  const stack = new Stack(app, 'Payroll', { env: { account: UNASSIGNED, region: REGION } });
  new s3.Bucket(stack, 'Salaries', { bucketName: 'salaries' });
  new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
  new lambda.Function(stack, 'Payout', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('//') });
  new iam.Role(stack, 'Operator', { assumedBy: new iam.AccountRootPrincipal() });
  new kms.Key(stack, 'Key');
}
