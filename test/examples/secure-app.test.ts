/** The example `secure-app`: what it promises, asserted as a user would. */
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { analysis } from 'cdk-security-baseline';
import { build } from '../../examples/secure-app/app';
import { nagFindings } from '../private/nag';

const app = new App();
const { stack, invoices, token } = build(app);
const access = analysis.AccessAssertions.of(app);
const DOWNLOADS = 'SecureApp/DownloadsExecution';
const PARTNER = 'SecureApp/PartnerExecution';
const presigned = analysis.RequestContext.unknown().having('s3:authType', 'REST-QUERY-STRING').having('aws:SecureTransport', 'true')
  .having('s3:TlsVersion', '1.3').having('aws:PrincipalIsAWSService', 'false');
const invoice = [invoices.bucket.arnForObjects('invoices/1.pdf')];

test('nothing in the example for cdk-nag to say', () => {
  expect(nagFindings((other) => { build(other.node.root as App); })).toEqual([]);
});

test('an invoice is read by a new URL, not by an old one, and in no other way', () => {
  const [principal = ''] = access.model.principals.filter((path) => path.startsWith(DOWNLOADS));
  const question = { principal, actions: ['s3:GetObject'], resources: invoice };
  access.may({ ...question, context: presigned.having('s3:signatureAge', '1000') });
  access.mayNot({ ...question, context: presigned.having('s3:signatureAge', '900001') });
  access.mayNot({ ...question, context: presigned.having('s3:authType', 'REST-HEADER') });
  access.mayNot({ principal, actions: ['s3:GetObject'], resources: [invoices.bucket.arnForObjects('other/1.pdf')] });
  access.mayNot({ principal, actions: ['s3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy', 'kms:PutKeyPolicy', 'kms:Encrypt'], resources: ['*'] });
});

test('only the two functions read the token, and neither writes it', () => {
  const resources = [token.secretArn];
  const context = analysis.RequestContext.unknown().having('aws:SecureTransport', 'true').having('aws:PrincipalIsAWSService', 'false');
  for (const role of [DOWNLOADS, PARTNER]) {
    const [principal = ''] = access.model.principals.filter((path) => path.startsWith(role));
    access.may({ principal, actions: ['secretsmanager:GetSecretValue'], resources, context });
    access.mayNot({ principal, actions: ['secretsmanager:PutSecretValue', 'secretsmanager:DeleteSecret', 'secretsmanager:PutResourcePolicy'], resources });
  }
});

test('nobody comes to more rights, and no outsider gets in', () => {
  analysis.EscalationGraph.of(access.model).assertNoPaths();
  analysis.OutsiderReport.of(access.model).assertNone();
});

test('the web ACL blocks, in front of the stage', () => {
  const template = Template.fromStack(stack);
  template.hasResourceProperties('AWS::WAFv2::WebACLAssociation', {
    ResourceArn: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('/restapis/'), { Ref: Match.stringLikeRegexp('^ApiDeploymentStage') }])] },
  });
  const [{ Properties: properties }] = Object.values(template.findResources('AWS::WAFv2::WebACL'));
  const overrides = properties.Rules.map(({ OverrideAction }: any) => OverrideAction).filter((override: any) => override !== undefined);
  expect(overrides).toEqual([{ None: {} }, { None: {} }, { None: {} }]);
});
