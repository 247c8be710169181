// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
import { allow, bucket, BUCKET, deny, document, grant, OTHER, OWN, role, user, verdict, type Case, type Statement } from './ask';
import type { AccessModelOptions } from '../../../src/analysis/access-model-options';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';

const PARENTS = ['r-root', 'ou-prod'];
const ADMIN: Case = { principals: [user([allow('*')])], resources: [bucket()] };

function scps(...policies: [string, ...Statement[]][]): AccessModelOptions {
  return {
    accounts: [{ account: OWN, parents: PARENTS }],
    serviceControlPolicies: policies.map(([target, ...statements], index) => ({ name: `Scp${String(index)}`, document: document(...statements), targets: [target] })),
  };
}

function rcps(...policies: [string, ...Statement[]][]): AccessModelOptions {
  const { accounts, serviceControlPolicies = [] } = scps(...policies.map(([target, ...statements]): [string, ...Statement[]] =>
    [target, ...statements.map((statement) => grant('*', statement))]));
  return { accounts, resourceControlPolicies: serviceControlPolicies };
}

const OFF = { StringNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:user/alice` } };

test.each<[string, AccessModelOptions, Case, string]>([
  ['a Deny at the root', scps(['r-root', deny('s3:*')]), ADMIN, 'DENIED'],
  ['a Deny at the unit', scps(['ou-prod', deny('s3:*')]), ADMIN, 'DENIED'],
  ['a Deny at the account', scps([OWN, deny('s3:*')]), ADMIN, 'DENIED'],
  ['a Deny at another unit', scps(['ou-test', deny('s3:*')]), ADMIN, 'ALLOWED'],
  ['a Deny at another account', scps([OTHER, deny('s3:*')]), ADMIN, 'ALLOWED'],
  ['an Allow below does not undo a Deny above', scps(['r-root', deny('s3:*')], [OWN, allow('s3:*')]), ADMIN, 'DENIED'],
  ['an allow list has what it lists', scps(['ou-prod', allow('s3:*')]), ADMIN, 'ALLOWED'],
  ['beside an allow list FullAWSAccess may be attached or not', scps(['ou-prod', allow('ec2:*')]), ADMIN, 'CONDITIONAL'],
  ['an allow list and FullAWSAccess', scps(['ou-prod', allow('ec2:*')], ['ou-prod', allow('*')]), ADMIN, 'ALLOWED'],
  ['every level must allow', scps(['r-root', allow('s3:*')], ['ou-prod', allow('s3:*')]), ADMIN, 'ALLOWED'],
  ['an allow list never gives', scps(['ou-prod', allow('s3:*')]), { ...ADMIN, principals: [user([])] }, 'DENIED'],
  ['with an exception for somebody', scps(['r-root', deny('s3:*', '*', OFF)]), ADMIN, 'ALLOWED'],
  ['and nobody else', scps(['r-root', deny('s3:*', '*', OFF)]), { ...ADMIN, principals: [role([allow('*')])] }, 'DENIED'],
  ['roles are limited, too', scps(['r-root', deny('s3:*')]), { ...ADMIN, principals: [role([allow('*')])] }, 'DENIED'],
  ['the root user of the account is, too', scps(['r-root', deny('s3:*')]), { ...ADMIN, who: OWN }, 'DENIED'],
  ['service-linked roles are not', scps(['r-root', deny('s3:*')]), { ...ADMIN, principals: [role([allow('*')], { path: '/aws-service-role/x.amazonaws.com/' })] }, 'ALLOWED'],
  ['the management account is not', { ...scps(['r-root', deny('s3:*')], [OWN, deny('s3:*')]), accounts: [{ account: OWN, parents: [] }] }, ADMIN, 'ALLOWED'],
  ['service principals are not', scps(['r-root', deny('s3:*')]), { who: 'cloudtrail.amazonaws.com', resources: [bucket(grant({ Service: 'cloudtrail.amazonaws.com' }, allow('s3:GetObject', `${BUCKET}/*`)))] }, 'ALLOWED'],
  ['where the account sits is not known', { ...scps(['r-root', deny('s3:*')]), accounts: undefined }, ADMIN, 'CONDITIONAL'],

  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
  ['an RCP on the objects of a bucket', rcps(['ou-prod', deny('s3:*')]), ADMIN, 'DENIED'],
  ['an RCP on a role that is assumed', rcps(['ou-prod', deny('sts:AssumeRole')]), {
    principals: [user([allow('*')]), { name: 'r', kind: PrincipalKind.ROLE, trust: document({ Effect: 'Allow', Principal: { AWS: OWN }, Action: 'sts:AssumeRole' }) }],
    action: 'sts:AssumeRole',
    resource: `arn:aws:iam::${OWN}:role/r`,
  }, 'DENIED'],
  ['an RCP on a service that may have none', rcps(['ou-prod', deny('lambda:*')]), { ...ADMIN, action: 'lambda:InvokeFunction', resource: `arn:aws:lambda:us-east-1:${OWN}:function:f` }, 'CONDITIONAL'],
  ['an RCP does not limit service-linked roles', rcps(['ou-prod', deny('s3:*')]), { ...ADMIN, principals: [role([allow('*')], { path: '/aws-service-role/x.amazonaws.com/' })] }, 'ALLOWED'],
  ['an RCP spares resources of the management account', { ...rcps([OWN, deny('s3:*')]), accounts: [{ account: OWN, parents: [] }] }, ADMIN, 'ALLOWED'],
  // https://docs.aws.amazon.com/kms/latest/developerguide/resource-control-policies.html
  ['an RCP has no effect on kms:RetireGrant', rcps(['ou-prod', deny('kms:*')]), {
    principals: [user([])],
    action: 'kms:RetireGrant',
    resource: `arn:aws:kms:us-east-1:${OWN}:key/k`,
    resources: [{ arn: `arn:aws:kms:us-east-1:${OWN}:key/k`, policy: document(grant({ AWS: `arn:aws:iam::${OWN}:user/alice` }, allow('kms:*'))) }],
  }, 'ALLOWED'],
  ['an RCP on the use of a key', rcps(['ou-prod', deny('kms:*')]), {
    principals: [user([])],
    action: 'kms:Decrypt',
    resource: `arn:aws:kms:us-east-1:${OWN}:key/k`,
    resources: [{ arn: `arn:aws:kms:us-east-1:${OWN}:key/k`, policy: document(grant({ AWS: `arn:aws:iam::${OWN}:user/alice` }, allow('kms:*'))) }],
  }, 'DENIED'],
])('%s', (_, options, one, expected) => {
  expect(verdict({ ...one, options })).toBe(expected);
});
