/** The example `workloads`: what it promises, asserted as a user would. */
import { App } from 'aws-cdk-lib';
import { analysis, type data } from 'cdk-security-baseline';
import { build } from '../../examples/workloads/app';
import { nagFindings } from '../private/nag';

const app = new App();
const workloads = build(app);
const access = analysis.AccessAssertions.of(app);
const reports = workloads.node.findChild('Reports') as data.SecureBucket;

test('nothing in the example for cdk-nag to say', () => {
  expect(nagFindings((stack) => { build(stack.node.root as App); })).toEqual([]);
});

test.each(['Web/InstanceRole', 'Backup', 'Maker', 'Pipeline'])('%s changes nobody\'s rights', (principal) => {
  const roles = access.model.principals.filter((path) => path.includes(principal));

  expect(roles).not.toEqual([]);
  roles.forEach((role) => { access.mayNot({ principal: role, actions: ['iam:*', 'sts:AssumeRole', 'kms:PutKeyPolicy', 's3:PutBucketPolicy'] }); });
});

test('each reads or writes its own file, over TLS', () => {
  const context = analysis.RequestContext.unknown().having('aws:SecureTransport', 'true').having('s3:TlsVersion', '1.3');
  access.may({ principal: 'Web/InstanceRole', actions: ['s3:GetObject'], resources: [reports.bucket.arnForObjects('site.zip')], context });
  access.mayNot({ principal: 'Web/InstanceRole', actions: ['s3:GetObject'], resources: [reports.bucket.arnForObjects('report.csv')] });
  access.may({ principal: 'Backup', actions: ['s3:GetObject'], resources: [reports.bucket.arnForObjects('report.csv')], context });
  access.mayNot({ principal: 'Backup', actions: ['s3:PutObject'], resources: [reports.bucket.arnForObjects('*')] });
});

test('nobody comes to more rights, and no outsider gets in', () => {
  analysis.EscalationGraph.of(access.model).assertNoPaths();
  analysis.OutsiderReport.of(access.model).assertNone();
});
