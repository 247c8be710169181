import { App, Stack, type Environment } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { AccessModel } from '../../../src/analysis/access-model';
import type { AccessQuestion } from '../../../src/analysis/access-question';
import { RequestContext } from '../../../src/analysis/request-context';
import { Verdict } from '../../../src/analysis/verdict';
import { SecurityBaselineStack } from '../../../src/baseline/security-baseline-stack';
import { DeveloperBoundary } from '../../../src/identity/developer-boundary';
import { JobFunction } from '../../../src/identity/job-function';
import type { JobFunctionGroupsProps } from '../../../src/identity/job-function-groups-props';

export const ACCOUNT = '111122223333';
const ENV = { account: ACCOUNT, region: 'eu-west-1' };

/** A function of the user's own, as the guidance has it: no more than the task needs. */
export const EDITORS = JobFunction.custom('Editors', {
  statements: [new iam.PolicyStatement({ sid: 'EditPages', actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::pages/*'] })],
});

/** Every function of the library, and one of the user's own. */
export const EVERY_FUNCTION = [...JobFunction._builtIn(), EDITORS];
export const NOT_ADMINISTRATORS = EVERY_FUNCTION.filter((each) => each !== JobFunction.ADMINISTRATORS).map(({ name }) => name);

/** How a request reaches AWS. What a context does not say is open, so that the verdict holds either way. */
export const WITH_MFA = RequestContext.consoleWithMfa().having('aws:MultiFactorAuthAge', '60');
export const WITHOUT_MFA = RequestContext.consoleWithoutMfa();
export const ACCESS_KEY = RequestContext.accessKey();
export const ROLE_SESSION = RequestContext.roleSession();
export const ANY = RequestContext.unknown();
/** An everyday request: about something that is not of the baseline, over a TLS of today, without a role for CloudFormation. */
export const everyday = (context: RequestContext) => context
  .lacking('aws:ResourceTag/security-baseline').lacking('cloudformation:RoleArn').having('s3:TlsVersion', '1.3');

export interface World {
  readonly app: App;
  readonly model: AccessModel;
  readonly baseline: SecurityBaselineStack;
  readonly boundary?: DeveloperBoundary;
}

export interface WorldProps {
  readonly groups?: JobFunctionGroupsProps;
  readonly withBoundary?: boolean;
  /** `'any'` for templates that fit any account and Region. */
  readonly env?: Environment | 'any';
  /** What else there is, or what somebody did to it. */
  readonly also?: (world: Omit<World, 'model'>) => void;
}

/** An account with the baseline, groups for every function, some people, and an application. */
export function newWorld({ groups = {}, withBoundary = false, also, env: given = ENV }: WorldProps = {}): World {
  const env = given === 'any' ? undefined : given;
  const app = new App({ analyticsReporting: false });
  const boundary = withBoundary ? new DeveloperBoundary(new Stack(app, 'Boundaries', { env }), 'Developers') : undefined;
  const shop = newShop(app, env);
  const baseline = new SecurityBaselineStack(app, 'Baseline', {
    env,
    jobFunctionGroups: { functions: EVERY_FUNCTION, developerBoundary: boundary?.policy, userHomeBucket: shop.homes, ...groups },
  });
  newPeople(app, baseline, env);
  also?.({ app, baseline, boundary });
  return { app, baseline, boundary, model: AccessModel.fromApp(app) };
}

/** An application: its names say that it is one (`app-*`), and nothing of it has the baseline's tag. */
function newShop(app: App, env?: Environment): { homes: s3.IBucket } {
  const stack = new Stack(app, 'Shop', { env, stackName: 'app-shop' });
  // A name without hyphens: what stands between two might be the id that the baseline's buckets have in theirs.
  new s3.Bucket(stack, 'Orders', { bucketName: 'orders' });
  new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
  new sqs.Queue(stack, 'Queue');
  new lambda.Function(stack, 'Checkout', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('//') });
  return { homes: new s3.Bucket(new Stack(app, 'Homes', { env }), 'Bucket', { bucketName: 'homes' }) };
}

/** One of them has a path: it stands in the ARN. */
function newPeople(app: App, { global }: SecurityBaselineStack, env?: Environment): void {
  const stack = new Stack(app, 'People', { env });
  const { groups } = global.jobFunctionGroups;
  const user = (id: string, path: string, of: string) => new iam.User(stack, id, {
    userName: id.toLowerCase(), path, groups: groups.filter(({ jobFunction }) => jobFunction.name === of).map(({ group }) => group),
  });
  user('Ada', '/', 'Administrators');
  user('Alice', '/team/blue/', 'Developers');
  user('Bob', '/', 'Auditors');
  user('Eve', '/', 'Editors');
  user('Rita', '/', 'ReadOnly');
  user('Sam', '/', 'SystemAdministrators');
}

/** What a row of a table says. */
export type May = 'may' | 'may not' | 'may perhaps';

const VERDICTS: Record<May, Verdict> = { 'may': Verdict.ALLOWED, 'may not': Verdict.DENIED, 'may perhaps': Verdict.CONDITIONAL };

/** The explanation stands on both sides, so that a failure shows which statements decided. */
export function expectVerdict(model: AccessModel, expected: May, question: AccessQuestion): void {
  const { parts, explanation } = model.ask(question);
  expect({ verdicts: parts.map(({ verdict }) => verdict), explanation }).toEqual({ verdicts: parts.map(() => VERDICTS[expected]), explanation });
}
