import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANAGED_POLICIES_DATE, awsManagedPolicy, managedPolicyCaveat } from '../../../src/analysis/data/managed-policies';

const LINES = readFileSync(join(__dirname, '..', '..', '..', 'data', 'aws-managed-policies.jsonl'), 'utf8').split('\n');
const ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

describe('the file', () => {
  const policies = LINES.slice(1, -1).map((line) => JSON.parse(line) as { arn: string; name: string; version: string; document: object });

  test('says source, version, date and licence in its first line', () => {
    expect(JSON.parse(LINES[0])).toEqual({
      source: 'moto',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      licence: 'Apache-2.0',
    });
    expect(MANAGED_POLICIES_DATE).toBe((JSON.parse(LINES[0]) as { date: string }).date);
  });

  test('has one policy a line, by ARN, no name twice', () => {
    expect(policies.length).toBeGreaterThan(1500);
    expect(policies.map(({ arn }) => arn)).toEqual(policies.map(({ arn }) => arn).sort());
    expect(new Set(policies.map(({ arn }) => arn)).size).toBe(policies.length);
    expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length);
    expect(policies.filter(({ arn, name, version, document }) =>
      !arn.startsWith('arn:aws:iam::aws:policy/') || !arn.endsWith(`/${name}`) || !/^v\d+$/.test(version) || !('Statement' in document))).toEqual([]);
  });

  test('every policy is found by its ARN and by its name, and is what its line says', () => {
    for (const { arn, name, document } of policies) {
      expect(awsManagedPolicy(arn)).toEqual(document);
      expect(awsManagedPolicy(name)).toEqual(document);
    }
  });
});

test.each([
  ['AdministratorAccess'],
  ['/AdministratorAccess'],
  ['arn:aws:iam::aws:policy/AdministratorAccess'],
  ['arn:aws-cn:iam::aws:policy/AdministratorAccess'],
])('%s', (name) => {
  expect(awsManagedPolicy(name)).toEqual(ADMINISTRATOR);
});

test('the path of a name may be left out, that of an ARN may not', () => {
  const document = awsManagedPolicy('job-function/ViewOnlyAccess');
  expect(document).toBeDefined();
  expect(awsManagedPolicy('ViewOnlyAccess')).toEqual(document);
  expect(awsManagedPolicy('arn:aws:iam::aws:policy/job-function/ViewOnlyAccess')).toEqual(document);
  expect(awsManagedPolicy('arn:aws:iam::aws:policy/ViewOnlyAccess')).toBeUndefined();
  expect(awsManagedPolicy('service-role/ViewOnlyAccess')).toBeUndefined();
});

test.each([
  'NoSuchPolicy', '', '/', 'administratoraccess', 'Administrator', 'arn:aws:iam::111111111111:policy/AdministratorAccess', 'arn:aws:iam::aws:policy/', '"', 'source',
])('%s is not known', (name) => {
  expect(awsManagedPolicy(name)).toBeUndefined();
});

test('ARNs inside the document follow the partition of its own ARN', () => {
  const path = 'service-role/AWSLambdaDynamoDBExecutionRole';
  expect(JSON.stringify(awsManagedPolicy('service-role/AmazonEC2RoleforAWSCodeDeploy'))).not.toContain('arn:aws-us-gov:');
  const govCloud = JSON.stringify(awsManagedPolicy('arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess'));
  expect(govCloud).toContain('"arn:aws-us-gov:');
  expect(govCloud).not.toContain('"arn:aws:');
  expect(awsManagedPolicy(`arn:aws-cn:iam::aws:policy/${path}`)).toEqual(awsManagedPolicy(path));
});

test('other partitions have a caveat', () => {
  expect(managedPolicyCaveat('arn:aws:iam::aws:policy/ReadOnlyAccess')).toBeUndefined();
  expect(managedPolicyCaveat('ReadOnlyAccess')).toBeUndefined();
  expect(managedPolicyCaveat('arn:aws-cn:iam::aws:policy/ReadOnlyAccess'))
    .toBe('the library has this policy as it is in the partition aws; that of aws-cn may differ');
});
