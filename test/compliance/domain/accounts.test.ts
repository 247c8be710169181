import { accountIn, namesForeignAccount } from '../../../src/compliance/domain/accounts';
import { Estate } from '../../../src/compliance/model/estate';
import { UnknownValue } from '../../../src/compliance/model/property';
import type { Resource } from '../../../src/compliance/model/resource';
import { TemplateSet } from '../../../src/template/template-set';

function filter(DestinationArn: unknown): Resource {
  const set = TemplateSet.fromDocument({ Resources: { Filter: { Type: 'AWS::Logs::SubscriptionFilter', Properties: { DestinationArn } } } });
  return new Estate(set, set._stacks.flatMap(({ resources }) => resources)).resources[0];
}

test.each([
  ['an ARN', 'arn:aws:logs:eu-west-1:444455556666:destination:a', '444455556666', true],
  ['an account', '444455556666', '444455556666', true],
  ['an ARN of this account', { 'Fn::Sub': 'arn:aws:logs:eu-west-1:${AWS::AccountId}:destination:a' }, '111111111111', false],
  ['an ARN with an open end', { 'Fn::Join': ['', ['arn:aws:logs:eu-west-1:444455556666:destination:', { 'Fn::ImportValue': 'a' }]] }, '444455556666', true],
  ['an ARN without an account', 'arn:aws:s3:::bucket', undefined, false],
  ['a reference', { 'Fn::ImportValue': 'destination' }, undefined, false],
  ['nothing', { Ref: 'AWS::NoValue' }, undefined, false],
])('%s', (_name, value, account, isForeign) => {
  const resource = filter(value);
  expect(accountIn(resource.at('DestinationArn'))).toBe(account);
  expect(namesForeignAccount(resource, resource.at('DestinationArn'))).toBe(isForeign);
});

test('an ARN that is put together from an unknown account is unknown', () => {
  const resource = filter({ 'Fn::Join': [':', ['arn:aws:logs:eu-west-1', { 'Fn::ImportValue': 'account' }, 'destination:a']] });
  expect(() => accountIn(resource.at('DestinationArn'))).toThrow(UnknownValue);
});
