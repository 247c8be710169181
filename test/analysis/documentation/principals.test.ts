// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import { allow, bucket, BUCKET, deny, document, grant, only, OTHER, OWN, role, user, verdict, type Case } from './ask';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';
import { RequestContext } from '../../../src/analysis/request-context';

const OBJECTS = `${BUCKET}/*`;
const letting = (principal: unknown, condition?: Record<string, unknown>): Case['resources'] => [bucket(grant(principal, allow('s3:GetObject', OBJECTS, condition)))];

test.each<[string, unknown, Case, string]>([
  ['an account by its id', { AWS: OTHER }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'ALLOWED'],
  ['an account by its ARN', { AWS: `arn:aws:iam::${OTHER}:root` }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'ALLOWED'],
  ['an account stands for its roles, too', { AWS: OTHER }, { principals: [role([allow('s3:*')], { account: OTHER })] }, 'ALLOWED'],
  ['several principals: each of them', { AWS: ['333333333333', OTHER] }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'ALLOWED'],
  ['another account', { AWS: '333333333333' }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'DENIED'],
  ['a user by ARN', { AWS: `arn:aws:iam::${OWN}:user/alice` }, { principals: [user([])] }, 'ALLOWED'],
  ['names of users are case-sensitive', { AWS: `arn:aws:iam::${OWN}:user/Alice` }, { principals: [user([])] }, 'DENIED'],
  ['a user of the same name with another path', { AWS: `arn:aws:iam::${OWN}:user/team/alice` }, { principals: [user([])] }, 'DENIED'],
  ['a user with its path', { AWS: `arn:aws:iam::${OWN}:user/team/alice` }, { principals: [user([], { path: '/team/' })] }, 'ALLOWED'],
  ['a role is no user', { AWS: `arn:aws:iam::${OWN}:user/worker` }, { principals: [role([])] }, 'DENIED'],
  ['a role by ARN stands for its sessions', { AWS: `arn:aws:iam::${OWN}:role/worker` }, { principals: [role([])], who: `arn:aws:sts::${OWN}:assumed-role/worker/x` }, 'ALLOWED'],
  ['a group is no principal', { AWS: `arn:aws:iam::${OWN}:group/team` }, { principals: [user([], { groups: ['team'] }), { name: 'team', kind: PrincipalKind.GROUP }] }, 'DENIED'],
  ['the id of a principal that is gone may be anybody', { AWS: 'AIDAJQABLZS4A3QDU576Q' }, { principals: [user([])] }, 'CONDITIONAL'],
  ['"*" and {"AWS": "*"} are the same', '*', { who: '*' }, 'ALLOWED'],
  ['"*" and {"AWS": "*"} are the same', { AWS: '*' }, { who: '*' }, 'ALLOWED'],
  ['an account is not anonymous', { AWS: OTHER }, { who: '*' }, 'DENIED'],
  ['a service', { Service: 'cloudtrail.amazonaws.com' }, { who: 'cloudtrail.amazonaws.com' }, 'ALLOWED'],
  ['another service', { Service: 'cloudtrail.amazonaws.com' }, { who: 'config.amazonaws.com' }, 'DENIED'],
  ['several services', { Service: ['ecs.amazonaws.com', 'elasticloadbalancing.amazonaws.com'] }, { who: 'elasticloadbalancing.amazonaws.com' }, 'ALLOWED'],
  ['an account is no service', { AWS: OWN }, { who: 'config.amazonaws.com' }, 'DENIED'],
  ['a service is no account', { Service: 'config.amazonaws.com' }, { principals: [user([])] }, 'DENIED'],
  ['principals of several kinds', { AWS: OTHER, Service: 'config.amazonaws.com' }, { who: 'config.amazonaws.com' }, 'ALLOWED'],
])('%s', (_, principal, one, expected) => {
  expect(verdict({ ...one, resources: letting(principal) })).toBe(expected);
});

test.each<[string, Record<string, unknown>, Case, string]>([
  ['PrincipalArn narrows everybody to a role', { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/worker` } }, { principals: [role([])] }, 'ALLOWED'],
  ['PrincipalArn narrows everybody to a role, whose boundary then does not count', { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/worker` } }, { principals: [role([], { boundary: document(allow('ec2:*')) })] }, 'ALLOWED'],
  ['PrincipalArn of another role', { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/other` } }, { principals: [role([])] }, 'DENIED'],
  ['PrincipalArn is the ARN of the role, not of the session', { ArnLike: { 'aws:PrincipalArn': `arn:aws:sts::${OWN}:assumed-role/worker/*` } }, { principals: [role([])] }, 'DENIED'],
  ['PrincipalAccount', { StringEquals: { 'aws:PrincipalAccount': OTHER } }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'ALLOWED'],
  ['PrincipalAccount of anonymous', { StringEquals: { 'aws:PrincipalAccount': OTHER } }, { who: '*' }, 'DENIED'],
  ['PrincipalOrgID of anonymous', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { who: '*' }, 'DENIED'],
  ['PrincipalOrgID that is not known', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { principals: [user([allow('s3:*')], { account: OTHER })] }, 'CONDITIONAL'],
])('everybody, narrowed: %s', (_, condition, one, expected) => {
  expect(verdict({ ...one, resources: letting('*', condition) })).toBe(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
test.each<[string, unknown, Case, string]>([
  ['who is not named is denied', { AWS: [`arn:aws:iam::${OTHER}:user/bob`] }, { principals: [user([allow('s3:*')])] }, 'DENIED'],
  ['who is named with account is not', { AWS: [`arn:aws:iam::${OWN}:user/alice`, `arn:aws:iam::${OWN}:root`] }, { principals: [user([allow('s3:*')])] }, 'ALLOWED'],
  ['who has a boundary is denied, named or not', { AWS: [`arn:aws:iam::${OWN}:user/alice`, `arn:aws:iam::${OWN}:root`] }, { principals: [user([allow('s3:*')], { boundary: document(allow('*')) })] }, 'DENIED'],
  ['a session without its account may be denied', { AWS: [`arn:aws:iam::${OWN}:role/worker`] }, { principals: [role([allow('s3:*')])] }, 'CONDITIONAL'],
  ['a service that is not named is denied', { AWS: [`arn:aws:iam::${OWN}:root`] }, { who: 'config.amazonaws.com' }, 'DENIED'],
])('NotPrincipal with Deny: %s', (_, principal, one, expected) => {
  const resources = [bucket(grant('*', allow('s3:*', OBJECTS)), { ...deny('s3:*', OBJECTS), NotPrincipal: principal })];
  expect(verdict({ ...one, resources })).toBe(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
test.each<[string, Record<string, unknown>, RequestContext | undefined, string]>([
  ['the service on behalf of nobody known', { StringEquals: { 'aws:SourceAccount': OWN } }, undefined, 'CONDITIONAL'],
  ['the service for the own account', { StringEquals: { 'aws:SourceAccount': OWN } }, only({ 'aws:SourceAccount': OWN }), 'ALLOWED'],
  ['the service for another account', { StringEquals: { 'aws:SourceAccount': OWN } }, only({ 'aws:SourceAccount': OTHER }), 'DENIED'],
  ['the service for a resource', { ArnLike: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${OWN}:trail/*` } }, only({ 'aws:SourceArn': `arn:aws:cloudtrail:eu-west-1:${OWN}:trail/t` }), 'ALLOWED'],
  ['the service for a resource elsewhere', { ArnLike: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${OWN}:trail/*` } }, only({ 'aws:SourceArn': `arn:aws:cloudtrail:eu-west-1:${OTHER}:trail/t` }), 'DENIED'],
  ['the service for another organization', { StringEquals: { 'aws:SourceOrgID': 'o-1' } }, only({ 'aws:SourceOrgID': 'o-2' }), 'DENIED'],
])('confused deputy: %s', (_, condition, context, expected) => {
  const who = 'cloudtrail.amazonaws.com';
  expect(verdict({ who, context, resources: letting({ Service: who }, condition) })).toBe(expected);
});

test('the keys of a service are absent when a user calls', () => {
  expect(verdict({ principals: [user([])], resources: letting('*', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }) })).toBe('DENIED');
  expect(verdict({ principals: [user([])], resources: letting('*', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }) })).toBe('DENIED');
  const perimeter = grant('*', deny('s3:*', OBJECTS, { StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-1' }, Null: { 'aws:SourceAccount': 'false' }, Bool: { 'aws:PrincipalIsAWSService': 'true' } }));
  expect(verdict({ principals: [user([allow('s3:*')])], resources: [bucket(perimeter)] })).toBe('ALLOWED');
});
