import { AccessModel } from '../../src/analysis/access-model';
import { OutsiderReport } from '../../src/analysis/outsider-report';
import { TemplateSet } from '../../src/template/template-set';

/** What outsiders can do with a role that an account trusts under a condition. */
function kinds(AWS: string, Condition: object): string[] {
  const Statement = [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition }];
  const templates = TemplateSet.fromDocument({
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
  });
  return OutsiderReport.of(AccessModel.fromTemplates(templates)).findings.map(({ kind }) => kind);
}

const VENDOR = 'arn:aws:iam::999988887777:root';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
test.each([
  ['StringEquals', []],
  ['StringEqualsIfExists', ['ANY_AWS_ACCOUNT']],
])('an account of no organization, and a condition with %s on the organization', (operator, expected) => {
  expect(kinds('*', { [operator]: { 'aws:PrincipalOrgID': 'o-abcdefghij' } })).toEqual(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
test.each([
  ['any', { StringLike: { 'sts:ExternalId': '*' } }, ['FOREIGN_ACCOUNT']],
  ['one or none', { StringEqualsIfExists: { 'sts:ExternalId': 'a1b2c3d4' } }, ['FOREIGN_ACCOUNT']],
  ['some', { Null: { 'sts:ExternalId': 'false' } }, ['FOREIGN_ACCOUNT']],
  ['one', { StringEquals: { 'sts:ExternalId': 'a1b2c3d4' } }, []],
  ['one of a form', { StringLike: { 'sts:ExternalId': 'shop-*' } }, []],
])('a vendor who sends %s external id', (_, condition, expected) => {
  expect(kinds(VENDOR, condition)).toEqual(expected);
});

test.each(['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'])('the office in the documentation range %s is no outsider', (range) => {
  expect(kinds('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' }, IpAddress: { 'aws:SourceIp': range } })).toEqual([]);
  expect(kinds('*', { IpAddress: { 'aws:SourceIp': range } })).toEqual([]);
});
