/**
 * Which servers outside of AWS may take on a role with their certificates.
 *
 * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { expectVerdict, type May } from './world';
import { AccessModel } from '../../../src/analysis/access-model';
import { OutsiderReport } from '../../../src/analysis/outsider-report';
import { RequestContext } from '../../../src/analysis/request-context';
import { RolesAnywhereRole } from '../../../src/identity/roles-anywhere-role';
import { TrustSource } from '../../../src/identity/trust-source';
import { TemplateSet } from '../../../src/template/template-set';

const ACCOUNT = '111122223333';
const STRANGER = '999900001111';
const ANCHOR = (id: string, account = ACCOUNT) => `arn:aws:rolesanywhere:eu-west-1:${account}:trust-anchor/${id}`;

const stack = new Stack(new App({ analyticsReporting: false }), 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
const authority = (id: string) => TrustSource.privateCertificateAuthority(acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, id,
  `arn:aws:acm-pca:eu-west-1:${ACCOUNT}:certificate-authority/${id}`));
const servers = new RolesAnywhereRole(stack, 'Servers', {
  trustSource: authority('11111111-2222-3333-4444-555555555555'),
  commonNames: ['backup.example.com', 'db-*'],
  organizationalUnits: ['Operations'],
});
const vault = new RolesAnywhereRole(stack, 'Vault', { trustSource: authority('66666666-2222-3333-4444-555555555555'), organizationalUnits: ['Vault'] });
const model = AccessModel.fromApp(stack);

const SERVICE = 'rolesanywhere.amazonaws.com';
const OWN = ANCHOR('11111111-aaaa-bbbb-cccc-555555555555');
const OTHER = ANCHOR('66666666-aaaa-bbbb-cccc-555555555555');

/** As it is once deployed: before that nobody knows the ids of the anchors, so that nothing tells one from the other. */
function deployed(): AccessModel {
  const literal = new Map([[servers.trustAnchor, OWN], [vault.trustAnchor, OTHER]].map(([anchor, arn]) => [
    JSON.stringify(stack.resolve((anchor as RolesAnywhereRole['trustAnchor']).attrTrustAnchorArn)), JSON.stringify(arn),
  ]));
  let text = JSON.stringify(Template.fromStack(stack).toJSON());
  literal.forEach((arn, reference) => { text = text.replaceAll(reference, arn); });
  return AccessModel.fromTemplates(TemplateSet.fromDocument(JSON.parse(text) as Record<string, unknown>, { account: ACCOUNT, region: 'eu-west-1' }));
}

const known = deployed();
const roleOf = (of: RolesAnywhereRole) => stack.getLogicalId(of.role.node.defaultChild as iam.CfnRole);
const certificate = (anchor: string, subject: { CN?: string; OU?: string }) => (['CN', 'OU'] as const).reduce((context, field) => {
  const key = `aws:PrincipalTag/x509Subject/${field}`;
  const value = subject[field];
  return value === undefined ? context.lacking(key) : context.having(key, value);
}, RequestContext.exactly().having('aws:SourceArn', anchor).having('aws:SourceAccount', ACCOUNT));
const BACKUP = { CN: 'backup.example.com', OU: 'Operations' };

test.each<[May, string, RequestContext]>([
  ['may', 'the server', certificate(OWN, BACKUP)],
  ['may', 'a server by pattern', certificate(OWN, { CN: 'db-7', OU: 'Operations' })],
  ['may not', 'another common name', certificate(OWN, { CN: 'web.example.com', OU: 'Operations' })],
  ['may not', 'a common name that ends like it', certificate(OWN, { CN: 'not-backup.example.com', OU: 'Operations' })],
  ['may not', 'another organizational unit', certificate(OWN, { ...BACKUP, OU: 'Development' })],
  ['may not', 'a certificate without organizational unit', certificate(OWN, { CN: 'backup.example.com' })],
  ['may not', 'a certificate without common name', certificate(OWN, { OU: 'Operations' })],
  ['may not', 'a certificate that says nothing', certificate(OWN, {})],
  ['may not', 'the same name by another authority of the account', certificate(OTHER, BACKUP)],
  ['may not', 'the same name by an authority of another account', certificate(ANCHOR('99999999-aaaa-bbbb-cccc-555555555555', STRANGER), BACKUP)],
  ['may not', 'the same name, without saying by whom', certificate(OWN, BACKUP).lacking('aws:SourceArn')],
])('%s take on the role with all that belongs to it: %s', (may, _, context) => {
  expectVerdict(known, may, {
    principal: SERVICE, actions: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'], resources: [roleOf(servers)], context,
  });
});

test.each<[string, string]>([
  ['another service', 'ec2.amazonaws.com'], ['everybody in the account', ACCOUNT], ['another account', STRANGER], ['anybody', '*'],
])('the role is not for %s, even with the tags', (_, principal) => {
  expectVerdict(known, 'may not', { principal, actions: ['sts:AssumeRole'], resources: [roleOf(servers)], context: certificate(OWN, BACKUP) });
});

test('before the deployment the own authority is known, and that another is another is not', () => {
  const question = { principal: SERVICE, actions: ['sts:AssumeRole'], resources: ['Servers/Role'] };

  expectVerdict(model, 'may', { ...question, context: certificate(servers.trustAnchor.attrTrustAnchorArn, BACKUP) });
  expectVerdict(model, 'may perhaps', { ...question, context: certificate(vault.trustAnchor.attrTrustAnchorArn, BACKUP) });
  expectVerdict(model, 'may not', { ...question, context: certificate(servers.trustAnchor.attrTrustAnchorArn, { CN: 'web.example.com', OU: 'Operations' }) });
});

test('outsiders get in by no trust of ours', () => {
  expect(OutsiderReport.of(model).findings.map(String)).toEqual([]);
});
