import { App, CfnOutput, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as sns from 'aws-cdk-lib/aws-sns';
import { ACCOUNT, agnosticStack, stackIn, warningsOf } from './support/certificates';
import { CertificateKeyAlgorithm } from '../../src/data/certificate-key-algorithm';
import { CloudFrontCertificate } from '../../src/data/cloud-front-certificate';
import { TlsCertificate } from '../../src/data/tls-certificate';
import { nagFindings } from '../private/nag';

function build(stack: Stack, keyAlgorithm?: CertificateKeyAlgorithm) {
  const hostedZone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
  return new CloudFrontCertificate(stack, 'Certificate', {
    domainName: 'www.example.com', hostedZone, keyAlgorithm, notificationTopic: new sns.Topic(stack, 'Topic'),
  });
}

test('in us-east-1 it is a certificate like any other', () => {
  const stack = stackIn('us-east-1');
  expect(build(stack)).toBeInstanceOf(TlsCertificate);
  Template.fromStack(stack).hasResourceProperties('AWS::CertificateManager::Certificate', { DomainName: 'www.example.com', ValidationMethod: 'DNS' });
  Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Alarm', 1);
  expect(warningsOf(stack)).toEqual([]);
});

const APART = ': put it into a stack of its own there, and give the stack that uses it crossRegionReferences';
const NOWHERE = ', in a partition without that Region';

test.each([
  ['eu-central-1', APART], ['us-east-2', APART], ['us-west-2', APART], ['ap-northeast-1', APART], ['cn-north-1', NOWHERE], ['cn-northwest-1', NOWHERE],
  ['us-gov-west-1', NOWHERE], ['us-gov-east-1', NOWHERE], ['us-iso-east-1', NOWHERE], ['us-isob-east-1', NOWHERE], ['eusc-de-east-1', NOWHERE],
])('in %s it is refused, before anything exists', (region, advice) => {
  const stack = stackIn(region);
  expect(() => build(stack)).toThrow(new Error(`'env.region' of the stack must be us-east-1 for a certificate of CloudFront, got ${region}${advice}`));
  expect(stack.node.tryFindChild('Certificate')).toBeUndefined();
});

test('where only the deployment knows the Region it warns', () => {
  const stack = agnosticStack();
  build(stack);
  Template.fromStack(stack).resourceCountIs('AWS::CertificateManager::Certificate', 1);
  expect(warningsOf(stack)).toEqual(['CloudFront takes certificates of us-east-1 only, and the Region of the stack is known only at deployment. '
    + "Give the stack an 'env' with a Region. [ack: cdk-security-baseline:CloudFrontCertificate.region]"]);
});

test('the Region may come from the stage', () => {
  const stage = new Stage(new App(), 'Stage', { env: { account: ACCOUNT, region: 'us-east-1' } });
  expect(() => build(new Stack(stage, 'Stack'))).not.toThrow();
});

test('a key that CloudFront does not take is refused', () => {
  expect(() => build(stackIn('us-east-1'), CertificateKeyAlgorithm.EC_SECP384R1))
    .toThrow(new Error("'keyAlgorithm' must be RSA_2048 or EC_prime256v1 for CloudFront, got EC_secp384r1"));
  [CertificateKeyAlgorithm.RSA_2048, CertificateKeyAlgorithm.EC_PRIME256V1].forEach((key) => {
    expect(() => build(stackIn('us-east-1'), key)).not.toThrow();
  });
});

test('a stack of another Region uses it', () => {
  const app = new App({ analyticsReporting: false });
  const certificates = new Stack(app, 'Certificates', { env: { account: ACCOUNT, region: 'us-east-1' }, crossRegionReferences: true });
  const site = new Stack(app, 'Site', { env: { account: ACCOUNT, region: 'eu-central-1' }, crossRegionReferences: true });
  const { certificate } = build(certificates);
  new CfnOutput(site, 'Arn', { value: certificate.certificateArn });
  Template.fromStack(site).resourceCountIs('Custom::CrossRegionExportReader', 1);
});

test('cdk-nag has nothing against it', () => {
  expect(nagFindings((stack) => {
    const hostedZone = route53.HostedZone.fromHostedZoneId(stack, 'Zone', 'Z1');
    new CloudFrontCertificate(stack, 'Certificate', { domainName: 'www.example.com', hostedZone });
  })).toEqual([]);
});
