// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
import { allow, deny, only, OBJECT, OWN, role, user, verdict, type Case } from './ask';
import { AccessModel } from '../../../src/analysis/access-model';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';

const home = 'arn:aws:s3:::home/${aws:username}/*';

test.each<[string, Case, string]>([
  ['a variable in the resource is replaced by the value of the request', { principals: [user([allow('s3:*', home)])], resource: 'arn:aws:s3:::home/alice/x' }, 'ALLOWED'],
  ['and by no other', { principals: [user([allow('s3:*', home)])], resource: 'arn:aws:s3:::home/bob/x' }, 'DENIED'],
  ['names of variables have no case', { principals: [user([allow('s3:*', 'arn:aws:s3:::home/${AWS:UserName}/*')])], resource: 'arn:aws:s3:::home/alice/x' }, 'ALLOWED'],
  ['a role has no aws:username: the variable resolves to nothing, and the Allow matches nothing', { principals: [role([allow('s3:*', home)])], resource: 'arn:aws:s3:::home/alice/x' }, 'DENIED'],
  ['a default stands in for a missing key', { principals: [role([allow('s3:*', "arn:aws:s3:::home/${aws:username, 'guests'}/*")])], resource: 'arn:aws:s3:::home/guests/x' }, 'ALLOWED'],
  ['a default does not stand in for a key that is there', { principals: [user([allow('s3:*', "arn:aws:s3:::home/${aws:username, 'guests'}/*")])], resource: 'arn:aws:s3:::home/guests/x' }, 'DENIED'],
  ['a variable in a string condition', { principals: [user([allow('s3:*', '*', { StringLike: { 's3:prefix': '${aws:username}/*' } })])], context: only({ 's3:prefix': 'alice/x' }) }, 'ALLOWED'],
  ['a variable in a string condition', { principals: [user([allow('s3:*', '*', { StringLike: { 's3:prefix': '${aws:username}/*' } })])], context: only({ 's3:prefix': 'bob/x' }) }, 'DENIED'],
  ['a variable in an ARN condition', { principals: [user([allow('s3:*', '*', { ArnLike: { 'aws:RequestTag/a': 'arn:aws:iam::111111111111:user/${aws:username}' } })])], context: only({ 'aws:RequestTag/a': 'arn:aws:iam::111111111111:user/alice' }) }, 'ALLOWED'],
  ['numbers take no variables', { principals: [user([allow('s3:*', '*', { NumericEquals: { 's3:max-keys': '${aws:username}' } })])], context: only({ 's3:max-keys': '5' }) }, 'CONDITIONAL'],
  ['${*} is an asterisk', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${*}')])], resource: 'arn:aws:s3:::b/x' }, 'DENIED'],
  ['${?} is a question mark', { principals: [user([allow('s3:*', '*', { StringLike: { 'aws:RequestTag/a': 'a${?}' } })])], context: only({ 'aws:RequestTag/a': 'a?' }) }, 'ALLOWED'],
  ['${?} is a question mark', { principals: [user([allow('s3:*', '*', { StringLike: { 'aws:RequestTag/a': 'a${?}' } })])], context: only({ 'aws:RequestTag/a': 'ab' }) }, 'DENIED'],
  ['${$} is a dollar sign', { principals: [user([allow('s3:*', '*', { StringEquals: { 'aws:RequestTag/a': '${$}{aws:username}' } })])], context: only({ 'aws:RequestTag/a': '${aws:username}' }) }, 'ALLOWED'],
  ['a tag of the principal', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*')], { tags: { team: 'red' } })], resource: 'arn:aws:s3:::b/red/x' }, 'ALLOWED'],
  ['a tag of the principal', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*')], { tags: { team: 'red' } })], resource: 'arn:aws:s3:::b/blue/x' }, 'DENIED'],
  ['a tag that the user has not', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*')])], resource: 'arn:aws:s3:::b/red/x' }, 'DENIED'],
  ['the account of the principal', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:PrincipalAccount}/*')])], resource: `arn:aws:s3:::b/${OWN}/x` }, 'ALLOWED'],
  ['wildcards in the value are no wildcards', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:PrincipalTag/team}/*')], { tags: { team: '*' } })], resource: 'arn:aws:s3:::b/red/x' }, 'DENIED'],
  ['a key that the question leaves open', { principals: [user([allow('s3:*', 'arn:aws:s3:::b/${aws:RequestTag/t}/*')])], resource: 'arn:aws:s3:::b/red/x' }, 'CONDITIONAL'],
  ['in a Deny with NotResource: the statement might be invalid', { principals: [role([allow('s3:*'), { ...deny('s3:*'), Resource: undefined, NotResource: home }])], resource: 'arn:aws:s3:::b/x' }, 'CONDITIONAL'],
])('%s', (_, one, expected) => {
  expect(verdict(one)).toBe(expected);
});

test.each(['2008-10-17', undefined])('variables are literal in version %s', (version) => {
  const statement = allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*');
  const ask = (resource: string): string => AccessModel.fromPolicies({
    principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [{ Version: version, Statement: [statement] }] }],
  }).ask({ principal: 'alice', actions: ['s3:GetObject'], resources: [resource] }).verdict;
  expect(ask('arn:aws:s3:::home/alice/x')).toBe('DENIED');
  expect(ask(OBJECT)).toBe('DENIED');
});
