import { RequestContext } from '../../src/analysis/request-context';

const KEYS = ['aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge', 'aws:TokenIssueTime', 'aws:ViaAWSService', 'aws:SecureTransport', 'aws:SourceIp'];

/** What each combination says of the keys above. */
function answers(context: RequestContext): unknown[][] {
  return context._variants.map((variant) => KEYS.map((key) => variant.lookup(key)));
}

// From the availability sections of AWS global condition context keys, and Configuring MFA-protected API access.
test.each<[string, RequestContext, unknown[][]]>([
  ['unknown', RequestContext.unknown(), [['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']]],
  ['exactly', RequestContext.exactly(), [['absent', 'absent', 'absent', 'absent', 'absent', 'absent']]],
  ['console with MFA', RequestContext.consoleWithMfa(), [[['true'], 'unknown', 'unknown', ['false'], ['true'], 'unknown']]],
  ['console without MFA', RequestContext.consoleWithoutMfa(), [[['false'], 'absent', 'unknown', ['false'], ['true'], 'unknown']]],
  ['access key', RequestContext.accessKey(), [['absent', 'absent', 'absent', ['false'], 'unknown', 'unknown']]],
  ['session of a role', RequestContext.roleSession(), [
    ['absent', 'absent', 'unknown', ['false'], 'unknown', 'unknown'],
    [['false'], 'absent', 'unknown', ['false'], 'unknown', 'unknown'],
  ]],
])('%s', (_, context, expected) => {
  expect(answers(context)).toEqual(expected);
});

test('keys have no case, and the last word counts', () => {
  const context = RequestContext.exactly().having('AWS:SourceIp', '10.0.0.1').lacking('aws:sourceip').having('aws:SOURCEIP', '10.0.0.2', '10.0.0.3');
  expect(context._variants[0].lookup('aws:SourceIp')).toEqual(['10.0.0.2', '10.0.0.3']);
});

test('a context is never changed', () => {
  const context = RequestContext.unknown();
  context.having('aws:SourceIp', '10.0.0.1');
  expect(context._variants[0].lookup('aws:SourceIp')).toBe('unknown');
});

test.each(['aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:username', 'aws:PrincipalTag/team', 'aws:ResourceAccount'])('AWS fills in %s even when nothing else is there', (key) => {
  expect(RequestContext.exactly()._variants[0].lookup(key)).toBe('unknown');
});

test('keys of an identity provider begin with its issuer, which may have a path', () => {
  const key = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub';
  expect(RequestContext.unknown().having(key, 'system:serviceaccount:app:web')._variants[0].lookup(key)).toEqual(['system:serviceaccount:app:web']);
});

test('in words', () => {
  expect(RequestContext.unknown().toString()).toBe('any context');
  expect(RequestContext.exactly().having('aws:SourceIp', '10.0.0.1').toString()).toBe('aws:SourceIp = 10.0.0.1; no other keys');
  expect(RequestContext.roleSession().toString()).toBe(
    'aws:ViaAWSService = false; without aws:MultiFactorAuthAge; without aws:MultiFactorAuthPresent or aws:MultiFactorAuthPresent = false');
});

test.each([
  ['having', 'SourceIp', "'key' must be a condition key such as aws:SourceIp, got SourceIp"],
  ['having', '', "'key' must be a condition key such as aws:SourceIp, got "],
  ['lacking', 'aws:', "'key' must be a condition key such as aws:SourceIp, got aws:"],
] as const)('%s(%j) is refused', (method, key, message) => {
  const call = (): RequestContext => method === 'having' ? RequestContext.unknown().having(key, 'x') : RequestContext.unknown().lacking(key);
  expect(call).toThrow(new Error(message));
});

test('a key without values is refused', () => {
  expect(() => RequestContext.unknown().having('aws:SourceIp')).toThrow(
    new Error("'values' must hold at least one value of aws:SourceIp, got none; 'lacking' says that a key is absent"));
});
