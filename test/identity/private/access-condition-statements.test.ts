import { Fn, Lazy } from 'aws-cdk-lib';
import type { AccessConditions } from '../../../src/identity/access-conditions';
import { expectRefused, type Refusal, TEXT, titled, untyped } from '../limits';
import { newGroups, statementOf, statementsOf } from '../policies';

function conditionsOf(conditions: AccessConditions) {
  return newGroups({ conditions }).accessConditionsPolicy!;
}

const INSECURE = {
  Sid: 'DenyInsecureTransport', Effect: 'Deny', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

test('by default plain HTTP is refused, and nothing else', () => {
  expect(statementsOf(newGroups().accessConditionsPolicy!)).toEqual([INSECURE]);
});

test('no policy without any condition', () => {
  expect(newGroups({ conditions: { requireSecureTransport: false } }).accessConditionsPolicy).toBeUndefined();
});

test('addresses', () => {
  expect(statementsOf(conditionsOf({ allowedIpRanges: ['203.0.113.0/24', '2001:db8::/32'] }))).toEqual([{
    Sid: 'DenyOutsideAllowedIps',
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: {
      NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    },
  }, INSECURE]);
});

test('addresses, or endpoints of a VPC', () => {
  expect(statementOf(conditionsOf({ allowedIpRanges: ['203.0.113.0/24'], allowedVpcIds: ['vpc-0123456789abcdef0'] }), 'DenyOutsideAllowedIps').Condition)
    .toEqual({
      NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24'] },
      StringNotEqualsIfExists: { 'aws:SourceVpc': ['vpc-0123456789abcdef0'] },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    });
});

test('endpoints of a VPC only', () => {
  expect(statementOf(conditionsOf({ allowedVpcIds: ['vpc-0123456789abcdef0'] }), 'DenyOutsideAllowedIps').Condition).toEqual({
    StringNotEqualsIfExists: { 'aws:SourceVpc': ['vpc-0123456789abcdef0'] },
    BoolIfExists: { 'aws:ViaAWSService': 'false' },
  });
});

test('a period: each end is a Deny of its own', () => {
  expect(statementsOf(conditionsOf({ notBefore: '2026-04-01T00:00:00Z', notAfter: '2026-09-30T23:59:59Z' }))).toEqual([
    { Sid: 'DenyBefore', Effect: 'Deny', Action: '*', Resource: '*', Condition: { DateLessThan: { 'aws:CurrentTime': '2026-04-01T00:00:00Z' } } },
    { Sid: 'DenyAfter', Effect: 'Deny', Action: '*', Resource: '*', Condition: { DateGreaterThan: { 'aws:CurrentTime': '2026-09-30T23:59:59Z' } } },
    INSECURE,
  ]);
});

test('Regions, with the services exempt that have one endpoint for the world', () => {
  const deny = statementOf(conditionsOf({ allowedRegions: ['eu-west-1', 'us-gov-west-1'] }), 'DenyOtherRegions');

  expect(deny).toEqual({
    Sid: 'DenyOtherRegions',
    Effect: 'Deny',
    NotAction: [
      'account:*', 'acm:*', 'aws-marketplace-management:*', 'aws-marketplace:*', 'aws-portal:*', 'billing:*', 'budgets:*', 'ce:*',
      'chatbot:*', 'cloudfront:*', 'config:*', 'consolidatedbilling:*', 'cur:*', 'directconnect:*', 'ec2:DescribeRegions',
      'ec2:DescribeTransitGateways', 'ec2:DescribeVpnGateways', 'fms:*', 'freetier:*', 'globalaccelerator:*', 'health:*', 'iam:*',
      'identitystore:*', 'invoicing:*', 'kms:*', 'networkmanager:*', 'organizations:*', 'payments:*', 'pricing:*',
      'route53-recovery-control-config:*', 'route53-recovery-readiness:*', 'route53:*', 'route53domains:*', 's3:GetAccountPublic*',
      's3:ListAllMyBuckets', 's3:ListMultiRegionAccessPoints', 's3:PutAccountPublic*', 'shield:*', 'signin:*', 'sso:*', 'sts:*',
      'support:*', 'tax:*', 'trustedadvisor:*', 'waf-regional:*', 'waf:*', 'wafv2:*', 'wellarchitected:*',
    ],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-gov-west-1'] } },
  });
});

test('CloudShell', () => {
  expect(statementOf(newGroups({ denyCloudShell: true }).accessConditionsPolicy!, 'DenyCloudShell'))
    .toEqual({ Sid: 'DenyCloudShell', Effect: 'Deny', Action: 'cloudshell:*', Resource: '*' });
});

describe('values that are refused', () => {
  test.each`
    conditions                                                                       | message
    ${{ allowedIpRanges: [] }}                                                       | ${"'allowedIpRanges' must name at least one, got none"}
    ${{ allowedIpRanges: ['203.0.113.0/24', '203.0.113.0/24'] }}                     | ${"'allowedIpRanges' must not repeat an entry, got 203.0.113.0/24 twice"}
    ${{ allowedIpRanges: ['203.0.113.7'] }}                                          | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113.7"}
    ${{ allowedIpRanges: ['203.0.113.0/33'] }}                                       | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113.0/33"}
    ${{ allowedIpRanges: ['203.0.113/24'] }}                                         | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113/24"}
    ${{ allowedIpRanges: ['203.0.113.0/24/8'] }}                                     | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113.0/24/8"}
    ${{ allowedIpRanges: ['203.0.113.0/'] }}                                         | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 203.0.113.0/"}
    ${{ allowedIpRanges: ['2001:db8::/129'] }}                                       | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 2001:db8::/129"}
    ${{ allowedIpRanges: ['office'] }}                                               | ${"'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got office"}
    ${{ allowedIpRanges: ['0.0.0.0/0'] }}                                            | ${"'allowedIpRanges' must not be the whole Internet, got 0.0.0.0/0"}
    ${{ allowedIpRanges: ['203.0.113.0/0'] }}                                        | ${"'allowedIpRanges' must not be the whole Internet, got 203.0.113.0/0"}
    ${{ allowedIpRanges: ['::/0'] }}                                                 | ${"'allowedIpRanges' must not be the whole Internet, got ::/0"}
    ${{ allowedVpcIds: [] }}                                                         | ${"'allowedVpcIds' must name at least one, got none"}
    ${{ allowedVpcIds: ['vpc-XYZ'] }}                                                | ${"'allowedVpcIds' must be ids of VPCs such as vpc-0123456789abcdef0, got vpc-XYZ"}
    ${{ allowedRegions: [] }}                                                        | ${"'allowedRegions' must name at least one, got none"}
    ${{ allowedRegions: ['Ireland'] }}                                               | ${"'allowedRegions' must be names of Regions such as eu-west-1, got Ireland"}
    ${{ notBefore: '2026-04-01' }}                                                   | ${"'notBefore' must be a moment in UTC such as 2026-04-01T00:00:00Z, got 2026-04-01"}
    ${{ notBefore: '2026-04-01T00:00:00+09:00' }}                                    | ${"'notBefore' must be a moment in UTC such as 2026-04-01T00:00:00Z, got 2026-04-01T00:00:00+09:00"}
    ${{ notAfter: '2026-04-31T00:00:00Z' }}                                          | ${"'notAfter' must be a moment in UTC such as 2026-04-01T00:00:00Z, got 2026-04-31T00:00:00Z"}
    ${{ notAfter: '2026-13-01T00:00:00Z' }}                                          | ${"'notAfter' must be a moment in UTC such as 2026-04-01T00:00:00Z, got 2026-13-01T00:00:00Z"}
    ${{ notBefore: '2026-04-01T00:00:00Z', notAfter: '2026-04-01T00:00:00Z' }}       | ${"'notAfter' must be after 'notBefore' (2026-04-01T00:00:00Z), got 2026-04-01T00:00:00Z"}
    ${{ notBefore: '2026-04-02T00:00:00Z', notAfter: '2026-04-01T00:00:00Z' }}       | ${"'notAfter' must be after 'notBefore' (2026-04-02T00:00:00Z), got 2026-04-01T00:00:00Z"}
  `('$message', ({ conditions, message }) => {
    expect(() => newGroups({ conditions })).toThrow(new Error(message));
  });
});

test('values that only the deployment knows pass', () => {
  const unknown = Lazy.string({ produce: () => 'whatever' });
  const conditions = { allowedIpRanges: [unknown], allowedVpcIds: [unknown], allowedRegions: [unknown], notBefore: unknown, notAfter: unknown };

  expect(() => newGroups({ conditions })).not.toThrow();
});

describe('limits', () => {
  const VPCS = "'allowedVpcIds' must be ids of VPCs such as vpc-0123456789abcdef0, got ";
  const RANGES = "'allowedIpRanges' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got ";
  const MOMENT = 'must be a moment in UTC such as 2026-04-01T00:00:00Z, got ';
  const refused: Refusal<AccessConditions>[] = [
    [{ allowedVpcIds: ['vpc-0123456'] }, `${VPCS}vpc-0123456`],
    [{ allowedVpcIds: ['vpc-0123456789abcdef01'] }, `${VPCS}vpc-0123456789abcdef01`],
    [{ allowedVpcIds: ['vpc-*'] }, `${VPCS}vpc-*`],
    [{ allowedVpcIds: ['vpc-12345678', 'vpc-12345678'] }, "'allowedVpcIds' must not repeat an entry, got vpc-12345678 twice"],
    [{ allowedVpcIds: [untyped(undefined)] }, "'allowedVpcIds' must be text, got undefined"],
    [{ allowedRegions: ['eu-west-1', 'eu-west-1'] }, "'allowedRegions' must not repeat an entry, got eu-west-1 twice"],
    [{ allowedRegions: [untyped(1)] }, "'allowedRegions' must be text, got the number 1"],
    [{ allowedIpRanges: ['2001:db8::/129'] }, `${RANGES}2001:db8::/129`],
    [{ allowedIpRanges: ['203.0.113.0/-1'] }, `${RANGES}203.0.113.0/-1`],
    [{ allowedIpRanges: ['203.0.113.256/32'] }, `${RANGES}203.0.113.256/32`],
    [{ allowedIpRanges: [untyped(null)] }, "'allowedIpRanges' must be text, got null"],
    [{ allowedIpRanges: Fn.split(',', TEXT) }, "'allowedIpRanges' must be known when the app is synthesized, got a list that is known only at deployment"],
    [{ notBefore: '' }, `'notBefore' ${MOMENT}`],
    [{ notBefore: '2026-02-29T00:00:00Z' }, `'notBefore' ${MOMENT}2026-02-29T00:00:00Z`],
    [{ notAfter: '2026-04-01T24:00:00Z' }, `'notAfter' ${MOMENT}2026-04-01T24:00:00Z`],
    [{ notAfter: untyped(2026) }, "'notAfter' must be text, got the number 2026"],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => newGroups({ conditions: props }, stack), message);
  });

  test.each<AccessConditions>([
    { allowedVpcIds: ['vpc-01234567', 'vpc-0123456789abcdef0', TEXT] },
    { allowedIpRanges: ['203.0.113.0/32', '0.0.0.0/1', '::/1', '::ffff:192.0.2.0/128', TEXT] },
    { allowedRegions: ['us-gov-west-1', 'ap-southeast-99', TEXT] },
    { notBefore: '2028-02-29T00:00:00Z', notAfter: '2028-02-29T00:00:01Z' },
    { notBefore: TEXT, notAfter: '2020-01-01T00:00:00Z' },
  ])('takes %j', (conditions) => {
    expect(() => newGroups({ conditions })).not.toThrow();
  });
});
