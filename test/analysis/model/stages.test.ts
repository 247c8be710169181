import { App, Stack, Stage } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { AccessModel } from '../../../src/analysis/access-model';
import { Verdict } from '../../../src/analysis/verdict';

/** The same names in two stages, which only the deployment tells apart by their accounts. */
function stage(app: App, id: string, action: string): void {
  const stack = new Stack(new Stage(app, id), 'S');
  const limits = new iam.ManagedPolicy(stack, 'Limits', { managedPolicyName: 'limits', statements: [new iam.PolicyStatement({ actions: [action], resources: ['*'] })] });
  const user = new iam.User(stack, 'User', { userName: 'robot', permissionsBoundary: limits });
  user.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*', 'sqs:*'], resources: ['*'] }));
  const queue = new sqs.Queue(stack, 'Queue', { queueName: 'jobs' });
  queue.addToResourcePolicy(new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: [action], resources: [queue.queueArn],
  }));
}

const app = new App();
stage(app, 'Dev', 'sqs:SendMessage');
stage(app, 'Prod', 's3:GetObject');
const model = AccessModel.fromApp(app);

test('each stage has its own principals, policies and boundaries', () => {
  expect(model.principals).toEqual(['Dev/S/User', 'Prod/S/User']);
  expect(model.may({ principal: 'Prod/S/User', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/x'] })).toBe(true);
  expect(model.mayNot({ principal: 'Dev/S/User', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/x'] })).toBe(true);
});

test('a name or an ARN that both have is refused', () => {
  const message = (principal: string): string => `'principal' must name one principal, got ${principal}, which may be Dev/S/User or Prod/S/User`;
  for (const principal of ['robot', 'S/User', 'arn:aws:iam::111111111111:user/robot']) {
    expect(() => model.ask({ principal, actions: ['s3:GetObject'] })).toThrow(new Error(message(principal)));
  }
});

test('a resource that both have is asked for both', () => {
  const { verdict, explanation } = model.ask({ principal: 'Dev/S/User', actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:us-east-1:111111111111:jobs'] });
  expect(verdict).toBe(Verdict.CONDITIONAL);
  expect(explanation).toContain('Dev/S/Queue/Policy');
});

test('a role of another account that a bucket lets in has policies that are not known', () => {
  const one = new App();
  const stack = new Stack(one, 'S');
  const bucket = new s3.Bucket(stack, 'Bucket');
  bucket.grantRead(iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::222222222222:role/path/foreign'));
  const foreign = AccessModel.fromApp(one).ask({ principal: 'arn:aws:iam::222222222222:role/path/foreign', actions: ['s3:GetObject'], resources: [bucket.arnForObjects('x')] });
  expect(foreign.verdict).toBe(Verdict.CONDITIONAL);
  expect(foreign.explanation).toContain('statement 1 of resource policy at S/Bucket/Policy');
});
