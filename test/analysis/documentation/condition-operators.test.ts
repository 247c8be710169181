// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
import { allow, only, user, verdict, type Statement } from './ask';

type Keys = Record<string, string | string[]>;

function holds(condition: Statement, keys: Keys): string {
  return verdict({ principals: [user([allow('s3:*', '*', condition)])], context: only(keys) });
}

const TAG = 'aws:RequestTag/k';

test.each<[string, Statement, Keys, string]>([
  ['StringEquals is exact and case-sensitive', { StringEquals: { [TAG]: 'Abc' } }, { [TAG]: 'Abc' }, 'ALLOWED'],
  ['StringEquals is exact and case-sensitive', { StringEquals: { [TAG]: 'Abc' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['StringEquals takes no wildcards', { StringEquals: { [TAG]: 'a*' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['StringEquals takes no wildcards', { StringEquals: { [TAG]: 'a*' } }, { [TAG]: 'a*' }, 'ALLOWED'],
  ['StringNotEquals is negated matching', { StringNotEquals: { [TAG]: 'a' } }, { [TAG]: 'b' }, 'ALLOWED'],
  ['StringNotEquals is negated matching', { StringNotEquals: { [TAG]: ['a', 'b'] } }, { [TAG]: 'b' }, 'DENIED'],
  ['StringEqualsIgnoreCase ignores case', { StringEqualsIgnoreCase: { [TAG]: 'ABC' } }, { [TAG]: 'abc' }, 'ALLOWED'],
  ['StringNotEqualsIgnoreCase', { StringNotEqualsIgnoreCase: { [TAG]: 'ABC' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['StringLike is case-sensitive', { StringLike: { [TAG]: 'A*' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['StringLike takes * for several characters', { StringLike: { [TAG]: 'a*' } }, { [TAG]: 'abc/d:e' }, 'ALLOWED'],
  ['StringLike: * may be no character at all', { StringLike: { [TAG]: 'abc*' } }, { [TAG]: 'abc' }, 'ALLOWED'],
  ['StringLike takes ? for exactly one character', { StringLike: { [TAG]: 'ab?' } }, { [TAG]: 'abc' }, 'ALLOWED'],
  ['StringLike takes ? for exactly one character', { StringLike: { [TAG]: 'abc?' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['StringNotLike', { StringNotLike: { [TAG]: 'a*' } }, { [TAG]: 'abc' }, 'DENIED'],
  ['several values of a key are alternatives (OR)', { StringEquals: { [TAG]: ['a', 'b'] } }, { [TAG]: 'b' }, 'ALLOWED'],
  ['several keys of an operator must all match (AND)', { StringEquals: { [TAG]: 'a', 'aws:RequestTag/l': 'b' } }, { [TAG]: 'a', 'aws:RequestTag/l': 'c' }, 'DENIED'],
  ['several operators must all match (AND)', { StringEquals: { [TAG]: 'a' }, StringLike: { 'aws:RequestTag/l': 'b*' } }, { [TAG]: 'a', 'aws:RequestTag/l': 'c' }, 'DENIED'],
  ['names of keys have no case', { StringEquals: { 'AWS:requestTAG/K': 'a' } }, { [TAG]: 'a' }, 'ALLOWED'],

  ['a missing key does not match', { StringEquals: { [TAG]: 'a' } }, {}, 'DENIED'],
  ['a missing key matches a negated operator', { StringNotEquals: { [TAG]: 'a' } }, {}, 'ALLOWED'],
  ['a missing key matches a negated operator', { StringNotLike: { [TAG]: 'a' } }, {}, 'ALLOWED'],
  ['a missing key matches a negated operator', { ArnNotLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }, {}, 'ALLOWED'],
  ['a missing key matches a negated operator', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, {}, 'ALLOWED'],
  ['a missing key matches a negated operator', { NumericNotEquals: { 's3:max-keys': '10' } }, {}, 'ALLOWED'],
  ['a missing key matches a negated operator', { DateNotEquals: { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' } }, {}, 'ALLOWED'],
  ['a missing key does not match Bool', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, {}, 'DENIED'],
  ['a missing key does not match numbers', { NumericLessThan: { 's3:max-keys': '10' } }, {}, 'DENIED'],

  ['NumericEquals', { NumericEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'ALLOWED'],
  ['NumericEquals compares numbers, not texts', { NumericEquals: { 's3:max-keys': '10.0' } }, { 's3:max-keys': '10' }, 'ALLOWED'],
  ['numbers need no quotes', { NumericEquals: { 's3:max-keys': 10 } }, { 's3:max-keys': '10' }, 'ALLOWED'],
  ['NumericNotEquals', { NumericNotEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'DENIED'],
  ['NumericLessThan', { NumericLessThan: { 's3:max-keys': '10' } }, { 's3:max-keys': '9' }, 'ALLOWED'],
  ['NumericLessThan', { NumericLessThan: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'DENIED'],
  ['NumericLessThanEquals', { NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'ALLOWED'],
  ['NumericGreaterThan', { NumericGreaterThan: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'DENIED'],
  ['NumericGreaterThanEquals', { NumericGreaterThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, 'ALLOWED'],

  ['DateLessThan', { DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, { 'aws:CurrentTime': '2025-12-31T23:59:59Z' }, 'ALLOWED'],
  ['DateGreaterThan', { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, { 'aws:CurrentTime': '2025-12-31T23:59:59Z' }, 'DENIED'],
  ['dates may be seconds since 1970', { DateGreaterThan: { 'aws:EpochTime': '1700000000' } }, { 'aws:EpochTime': '1700000001' }, 'ALLOWED'],
  ['dates may have an offset', { DateEquals: { 'aws:CurrentTime': '2026-01-01T01:00:00+01:00' } }, { 'aws:CurrentTime': '2026-01-01T00:00:00Z' }, 'ALLOWED'],
  ['wildcards are not permitted for dates', { DateLessThan: { 'aws:CurrentTime': '2026-*' } }, { 'aws:CurrentTime': '2025-12-31T23:59:59Z' }, 'CONDITIONAL'],

  ['Bool', { Bool: { 'aws:SecureTransport': 'true' } }, { 'aws:SecureTransport': 'true' }, 'ALLOWED'],
  ['Bool', { Bool: { 'aws:SecureTransport': true } }, { 'aws:SecureTransport': 'true' }, 'ALLOWED'],
  ['Bool', { Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:SecureTransport': 'true' }, 'DENIED'],
  ['BinaryEquals compares bytes', { BinaryEquals: { 'x:Key': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } }, { 'x:Key': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' }, 'ALLOWED'],
  ['BinaryEquals compares bytes', { BinaryEquals: { 'x:Key': 'QmluYXJ5' } }, { 'x:Key': 'QmluYXJ6' }, 'DENIED'],

  ['IpAddress: a range', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { 'aws:SourceIp': '203.0.113.9' }, 'ALLOWED'],
  ['IpAddress: a range', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { 'aws:SourceIp': '203.0.114.9' }, 'DENIED'],
  ['IpAddress without a prefix is /32', { IpAddress: { 'aws:SourceIp': '203.0.113.9' } }, { 'aws:SourceIp': '203.0.113.9' }, 'ALLOWED'],
  ['IpAddress: IPv6', { IpAddress: { 'aws:SourceIp': '2001:DB8:1234:5678::/64' } }, { 'aws:SourceIp': '2001:db8:1234:5678:90ab::1' }, 'ALLOWED'],
  ['IpAddress: IPv4 does not match a range of IPv6', { IpAddress: { 'aws:SourceIp': '2001:DB8::/32' } }, { 'aws:SourceIp': '203.0.113.9' }, 'DENIED'],
  ['NotIpAddress', { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.0/24'] } }, { 'aws:SourceIp': '198.51.100.7' }, 'DENIED'],

  ['ArnEquals and ArnLike behave identically', { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:T*' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:Topic' }, 'ALLOWED'],
  ['ArnLike', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:T*' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:Topic' }, 'ALLOWED'],
  ['ArnLike checks each of the six parts separately', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:Topic' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:Topic' }, 'CONDITIONAL'],
  ['a wildcard of ArnLike does not reach over a colon', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:eu*:111111111111:Topic' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:222222222222:x:111111111111:Topic' }, 'DENIED'],
  ['ArnNotLike', { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:Topic' }, 'DENIED'],

  ['IfExists: the key is there and matches', { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*'] } }, { 'ec2:InstanceType': 't2.micro' }, 'ALLOWED'],
  ['IfExists: the key is there and does not match', { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*'] } }, { 'ec2:InstanceType': 'm5.large' }, 'DENIED'],
  ['IfExists: the key is not there', { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*'] } }, {}, 'ALLOWED'],
  ['BoolIfExists', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, {}, 'ALLOWED'],
  ['IfExists on a negated operator: not there', { StringNotEqualsIfExists: { 'aws:PrincipalTag/x': 'a' } }, {}, 'ALLOWED'],
  ['IfExists on a negated operator: there and equal', { StringNotEqualsIfExists: { [TAG]: 'a' } }, { [TAG]: 'a' }, 'DENIED'],

  ['Null true: the key is not there', { Null: { 'aws:TokenIssueTime': 'true' } }, {}, 'ALLOWED'],
  ['Null true: the key is there', { Null: { 'aws:TokenIssueTime': 'true' } }, { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' }, 'DENIED'],
  ['Null false: the key exists and has a value', { Null: { 'aws:TokenIssueTime': 'false' } }, { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' }, 'ALLOWED'],
  ['Null false: the key is not there', { Null: { 'aws:TokenIssueTime': 'false' } }, {}, 'DENIED'],
  ['Null takes booleans', { Null: { 'aws:TokenIssueTime': true } }, {}, 'ALLOWED'],
  ['an operator that does not exist may hold or not', { StringMatches: { [TAG]: 'a' } }, { [TAG]: 'a' }, 'CONDITIONAL'],
])('%s: %j with %j', (_, condition, keys, expected) => {
  expect(holds(condition, keys)).toBe(expected);
});
