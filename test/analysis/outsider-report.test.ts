import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import { identity, modelOf, trusting } from './escalation/hand-made';
import { AccessModel } from '../../src/analysis/access-model';
import { OutsiderFindingKind } from '../../src/analysis/outsider-finding';
import type { OutsiderOptions } from '../../src/analysis/outsider-options';
import { OutsiderReport } from '../../src/analysis/outsider-report';

const VENDOR = '444455556666';
const model = modelOf([
  identity('role', 'Scanner', [], { trust: trusting({ AWS: VENDOR }) }), identity('role', 'Worker', [], { trust: trusting({ Service: 'lambda.amazonaws.com' }) }),
]);
const TEXT = 'FOREIGN_ACCOUNT Stack/Scanner: 444455556666 may sts:AssumeRole (certain)\n'
  + '  by statement 1 of TrustPolicy (Stack/TrustPolicy); close it: '
  + 'ask for an sts:ExternalId in trust policies of third parties, or add the account to trustedAccounts';

test('the report names path, principal, action, statement and remedy', () => {
  expect(OutsiderReport.of(model).toString()).toBe(TEXT);
  expect(OutsiderReport.of(model).toMarkdown()).toBe([
    '# Outsiders', '', '| Finding | Where | Who | What | Certainty | Statement | Close it |', '| --- | --- | --- | --- | --- | --- | --- |',
    '| FOREIGN_ACCOUNT | Stack/Scanner | 444455556666 | sts:AssumeRole | certain | statement 1 of TrustPolicy (Stack/TrustPolicy) | '
    + 'ask for an sts:ExternalId in trust policies of third parties, or add the account to trustedAccounts |', '',
  ].join('\n'));
});

test('the assertion fails with the findings, but for the exceptions', () => {
  const report = OutsiderReport.of(model);
  expect(() => { report.assertNone(); }).toThrow(new Error(`1 statement lets outsiders in:\n${TEXT}`));
  expect(() => { report.assertNone(['Stack/Scan*']); }).not.toThrow();
  expect(() => { report.assertNone(['Stack']); }).toThrow();
  expect(() => { OutsiderReport.of(model, { trustedAccounts: [VENDOR] }).assertNone(); }).not.toThrow();
});

test('findings can be had by kind', () => {
  expect(OutsiderReport.of(model).ofKind(OutsiderFindingKind.FOREIGN_ACCOUNT).map(({ path }) => path)).toEqual(['Stack/Scanner']);
  expect(OutsiderReport.of(model).ofKind(OutsiderFindingKind.PUBLIC)).toEqual([]);
});

test('nothing is said to be nothing', () => {
  expect(OutsiderReport.of(modelOf([])).toString()).toBe('No statement lets outsiders in.');
  expect(OutsiderReport.of(modelOf([])).toMarkdown()).toBe('# Outsiders\n\nNo statement lets outsiders in.\n');
});

test.each<[OutsiderOptions, string]>([
  [{ trustedAccounts: ['1234'] }, "'trustedAccounts' must be account ids of 12 digits, got 1234"],
  [{ organizationId: 'r-1234' }, "'organizationId' must be o- and 10 to 32 lower-case letters or digits, got r-1234"],
])('options %j are refused', (options, message) => {
  expect(() => OutsiderReport.of(model, options)).toThrow(new Error(message));
});

test('an app is judged where its policies stand', () => {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, 'App');
  const bucket = new s3.Bucket(stack, 'Website');
  bucket.addToResourcePolicy(new iam.PolicyStatement({ sid: 'Read', actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')], principals: [new iam.AnyPrincipal()] }));
  const topic = new sns.Topic(stack, 'Topic', { enforceSSL: true });
  topic.addToResourcePolicy(new iam.PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn], principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')] }));
  new iam.Role(stack, 'Deploy', {
    assumedBy: new iam.WebIdentityPrincipal('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', {
      StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme*' },
    }),
  });
  new iam.Role(stack, 'Vendor', { assumedBy: new iam.AccountPrincipal(VENDOR), externalIds: ['id'] });
  const report = OutsiderReport.of(AccessModel.fromApp(app));
  expect(report.findings.map(({ kind, path }) => [kind, path])).toEqual([
    [OutsiderFindingKind.OIDC_ANY_REPOSITORY, 'App/Deploy'], [OutsiderFindingKind.CONFUSED_DEPUTY, 'App/Topic'], [OutsiderFindingKind.PUBLIC, 'App/Website'],
  ]);
  expect(report.findings[2]?.statement).toContain('statement Read of');
});
