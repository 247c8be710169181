import { App } from 'aws-cdk-lib';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { SecurityBaselineStack } from '../../src/baseline/security-baseline-stack';

const app = new App();
new SecurityBaselineStack(app, 'Baseline');
const model = AccessModel.fromApp(app);
const { ALLOWED, DENIED } = Verdict;
const MFA = RequestContext.consoleWithMfa().having('aws:MultiFactorAuthAge', '60');

test('everything about the baseline was read', () => {
  expect(model.warnings).toEqual([]);
});

test.each(['Developers', 'Auditors', 'ReadOnly'])('%s may not touch the audit trail, whatever the context', (principal) => {
  for (const action of ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors']) {
    expect(model.explain({ principal, actions: [`cloudtrail:${action}`], resources: ['AuditTrail/Trail'] })).toMatch(/^Denied by everything this app defines: /);
  }
});

test.each<[string, string, RequestContext, Verdict]>([
  ['Administrators', 'cloudtrail:StopLogging', MFA, ALLOWED],
  ['Administrators', 'cloudtrail:StopLogging', RequestContext.consoleWithoutMfa(), DENIED],
  ['Administrators', 'cloudtrail:StopLogging', RequestContext.accessKey(), DENIED],
  ['Auditors', 'cloudtrail:DescribeTrails', MFA, ALLOWED],
  ['Auditors', 'cloudtrail:DescribeTrails', RequestContext.consoleWithoutMfa(), DENIED],
  ['Auditors', 'cloudtrail:DescribeTrails', RequestContext.accessKey(), DENIED],
  ['ReadOnly', 'ec2:DescribeInstances', MFA, ALLOWED],
  ['ReadOnly', 'ec2:RunInstances', MFA, DENIED],
  ['ReadOnly', 'ec2:DescribeInstances', RequestContext.roleSession(), DENIED],
  ['Developers', 'iam:CreateUser', RequestContext.unknown(), DENIED],
])('%s, %s, %s: %s', (principal, action, context, verdict) => {
  const answer = model.ask({ principal, actions: [action], context });
  expect(`${answer.verdict}\n${answer.explanation}`).toMatch(new RegExp(`^${verdict}\n`));
});

test('the trail may write into its bucket, and nobody else as a service', () => {
  const put = { actions: ['s3:PutObject'], resources: ['AuditTrail/Bucket/*'] };
  expect(model.mayNot({ principal: 'cloudtrail.amazonaws.com', ...put })).toBe(false);
  expect(model.mayNot({ principal: 'config.amazonaws.com', ...put })).toBe(true);
  expect(model.mayNot({ principal: '*', ...put })).toBe(true);
});
