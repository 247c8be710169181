import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allow, deny, modelOf, policy, role, target } from './levels/hand-made';
import { awsManagedPolicy } from '../../src/analysis/data/managed-policies';
import { parsePolicy } from '../../src/analysis/evaluation/policy-document';
import type { Identity, Policy, Target } from '../../src/analysis/evaluation/types';
import { PermissionMap } from '../../src/analysis/permission-map';
import { opaque } from '../../src/template/model/opaque';
import type { ValueMap } from '../../src/template/model/value';

const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

function mapOf(identities: Identity[], targets: Target[] = []): PermissionMap {
  return PermissionMap.of(modelOf(identities, targets));
}

function withPolicies(statements: ValueMap[], more: Partial<Identity> = {}): PermissionMap {
  return mapOf([role('Stack/Role', [policy(statements)], more)]);
}

function managed(name: string, partition = 'aws'): Policy {
  const path = `arn:${partition}:iam::aws:policy/${name}`;
  return parsePolicy(awsManagedPolicy(path), { kind: 'identity', name, path });
}

function changes(was: PermissionMap, now: PermissionMap): string[] {
  // By way of the file, as users do it.
  return now.widenedSince(PermissionMap.fromJson(was.toJson())).map(({ kind, subject, description }) => `${kind} ${subject}: ${description}`);
}

function trust(principal: ValueMap | string, condition?: ValueMap, effect = 'Allow'): Policy {
  return policy({ Effect: effect, Action: 'sts:AssumeRole', Principal: principal, ...condition && { Condition: condition } }, 'trust');
}

function opened(principal: ValueMap | string, more: ValueMap = {}): Policy {
  return policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::stack-bucket/*', Principal: principal, ...more }, 'resource');
}

describe('what the map holds', () => {
  const model = [
    role('Stack/Operator', [managed('job-function/ViewOnlyAccess'), policy([allow(['s3:PutObject', 's3:GetObject'], 'arn:aws:s3:::b/*', MFA), deny('iam:*')])], {
      boundary: policy(allow('s3:*'), 'boundary'),
      trust: trust({ AWS: 'arn:aws:iam::222222222222:root', Service: 'lambda.amazonaws.com' }, { StringEquals: { 'sts:ExternalId': ['b', 'a'] } }),
      missing: ['policies of elsewhere'],
      serviceControls: [[policy(allow('*'), 'service-control', 'Root/Full')], [policy(deny('ec2:*'), 'service-control', 'Ou/NoEc2')]],
    }),
  ];
  const targets = [
    target('Stack/Bucket', [opened('*')]),
    target('Stack/Plain', []),
    target('Stack/Elsewhere', [], { unknownPolicy: 'the bucket is imported' }),
    target('Stack/Operator', [trust('*')]),
  ];

  test('JSON', () => {
    expect(JSON.parse(mapOf(model, targets).toJson())).toEqual({
      format: 'cdk-security-baseline permission map',
      version: 1,
      principals: {
        'Stack/Operator': {
          kind: 'role',
          rights: {
            managed: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
            allow: [{ actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::b/*'], conditions: { 'Bool aws:MultiFactorAuthPresent': ['true'] } }],
            deny: [{ actions: ['iam:*'], resources: ['*'] }],
            unknown: ['policies of elsewhere'],
          },
          boundary: { allow: [{ actions: ['s3:*'], resources: ['*'] }] },
          trust: {
            allow: [{
              principals: ['AWS 222222222222', 'Service lambda.amazonaws.com'],
              actions: ['sts:AssumeRole'],
              conditions: { 'StringEquals sts:ExternalId': ['a', 'b'] },
            }],
          },
          serviceControls: [['Root/Full'], ['Ou/NoEc2']],
        },
      },
      resources: {
        'Stack/Bucket': { policy: { allow: [{ principals: ['*'], actions: ['s3:GetObject'], resources: ['[Stack/Bucket]/*'] }] } },
        'Stack/Elsewhere': { policy: { unknown: ['the bucket is imported'] } },
        'Stack/Plain': {},
      },
      controls: {
        'Ou/NoEc2': { deny: [{ actions: ['ec2:*'], resources: ['*'] }] },
        'Root/Full': { allow: [{ actions: ['*'], resources: ['*'] }] },
      },
      arns: { 'Stack/Bucket': 'arn:aws:s3:::stack-bucket' },
    });
  });

  test('Markdown', () => {
    expect(mapOf(model, targets).toMarkdown().split('\n')).toEqual([
      '# Who may do what',
      '',
      '## `Stack/Operator` (role)',
      '',
      'AWS managed policies: `arn:aws:iam::aws:policy/job-function/ViewOnlyAccess`',
      '',
      '|  | actions | resources | conditions |',
      '|---|---|---|---|',
      '| Allow | `s3:GetObject`, `s3:PutObject` | `arn:aws:s3:::b/*` | aws:MultiFactorAuthPresent is true |',
      '| Deny | `iam:*` | `*` |  |',
      '',
      'Not known: policies of elsewhere',
      '',
      'Permissions boundary: no more than:',
      '',
      '|  | actions | resources | conditions |',
      '|---|---|---|---|',
      '| Allow | `s3:*` | `*` |  |',
      '',
      'May be assumed:',
      '',
      '|  | actions | principals | conditions |',
      '|---|---|---|---|',
      '| Allow | `sts:AssumeRole` | `AWS 222222222222`, `Service lambda.amazonaws.com` | sts:ExternalId is a or b |',
      '',
      'Limited by: `Root/Full`; `Ou/NoEc2`',
      '',
      '## Who is let in: `Stack/Bucket`',
      '',
      '|  | actions | resources | principals | conditions |',
      '|---|---|---|---|---|',
      '| Allow | `s3:GetObject` | `[Stack/Bucket]/*` | `*` |  |',
      '',
      '## Who is let in: `Stack/Elsewhere`',
      '',
      'Not known: the bucket is imported',
      '',
      '## Control `Ou/NoEc2`',
      '',
      '|  | actions | resources | conditions |',
      '|---|---|---|---|',
      '| Deny | `ec2:*` | `*` |  |',
      '',
      '## Control `Root/Full`',
      '',
      '|  | actions | resources | conditions |',
      '|---|---|---|---|',
      '| Allow | `*` | `*` |  |',
      '',
    ]);
  });

  test('nothing, and markup of a path', () => {
    expect(mapOf([role('Stack/a|b`c', [])]).toMarkdown().split('\n')).toEqual(['# Who may do what', '', '## `Stack/a\\|b\'c` (role)', '', 'Nothing.', '']);
  });

  test('the same access gives the same text, whatever the order, number and names of policies', () => {
    const [first, second, third] = [allow(['s3:GetObject', 's3:PutObject'], ['arn:a:s3:::x', 'arn:a:s3:::y']), deny('iam:*'), allow('ec2:*', '*', MFA)];
    const turned = { ...allow(['s3:PutObject', 's3:GetObject', 's3:PutObject'], ['arn:a:s3:::y', 'arn:a:s3:::x']), Sid: 'Other' };
    const one = mapOf([role('Stack/A', [policy([first, second, third])]), role('Stack/B', [])], [target('Stack/X', []), target('Stack/Y', [])]);
    const two = mapOf(
      [role('Stack/B', []), role('Stack/A', [policy([third, turned], 'identity', 'Elsewhere'), policy([second, second])])],
      [target('Stack/Y', []), target('Stack/X', [])],
    );
    expect(two.toJson()).toBe(one.toJson());
    expect(PermissionMap.fromJson(one.toJson()).toJson()).toBe(one.toJson());
    expect(PermissionMap.fromJson(one.toJson()).toMarkdown()).toBe(two.toMarkdown());
  });

  test('symbols are named, and nothing of their marks is left', () => {
    const json = withPolicies([allow('s3:GetObject', `arn:aws:s3:::${opaque('Stack/Parameter', 'parameter without default')}/*`)]).toJson();
    expect(json).toContain('"arn:aws:s3:::<Stack/Parameter>/*"');
    expect(json).not.toMatch(/[\uE000-\uE002]/);
  });

  test('several of one path are told apart by their ARN', () => {
    const map = JSON.parse(mapOf([role('Stack/Set', [], { arn: 'arn:b' }), role('Stack/Set', [], { arn: 'arn:a' })]).toJson()) as { principals: object };
    expect(Object.keys(map.principals)).toEqual(['Stack/Set (arn:a)', 'Stack/Set (arn:b)']);
  });

  test('documents of AWS that the package does not have, or has otherwise, are written out', () => {
    const own = parsePolicy({ Version: '2012-10-17', Statement: [allow('s3:*')] }, { kind: 'identity', name: 'x', path: 'arn:aws:iam::aws:policy/NoSuchPolicy' });
    const supplied = parsePolicy({ Version: '2012-10-17', Statement: [allow('ec2:*')] }, { kind: 'identity', name: 'x', path: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
    const json = mapOf([role('R', [own, supplied])]).toJson();
    expect(json).toContain('"s3:*"');
    expect(json).toContain('"ec2:*"');
    expect(json).not.toContain('managed');
  });
});

describe('wider', () => {
  const base = [allow(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::b/*'), allow('iam:*', '*', MFA), deny('iam:Create*')];

  test.each<[string, ValueMap[], string[]]>([
    ['an allow more', [...base, allow('ec2:RunInstances')], ['ALLOW_ADDED Stack/Role: is newly allowed: ec2:RunInstances on *']],
    ['an action more in a statement', [allow(['s3:GetObject', 's3:ListBucket', 's3:PutObject'], 'arn:aws:s3:::b/*'), ...base.slice(1)],
      ['ALLOW_ADDED Stack/Role: is newly allowed: s3:PutObject on arn:aws:s3:::b/*']],
    ['a wider action', [allow(['s3:Get*', 's3:ListBucket'], 'arn:aws:s3:::b/*'), ...base.slice(1)],
      ['ALLOW_ADDED Stack/Role: is newly allowed: s3:Get* on arn:aws:s3:::b/*']],
    ['a wider resource', [allow(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::b*'), ...base.slice(1)],
      ['ALLOW_ADDED Stack/Role: is newly allowed: s3:GetObject, s3:ListBucket on arn:aws:s3:::b*']],
    ['NotAction', [...base, { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      ['ALLOW_ADDED Stack/Role: is newly allowed: everything but iam:* on *']],
    ['a condition less', [base[0], allow('iam:*'), base[2]],
      ['CONDITION_LOOSENED Stack/Role: was allowed under stricter conditions only: iam:* on *']],
    ['a value more', [base[0], allow('iam:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': ['true', 'false'] } }), base[2]],
      ['CONDITION_LOOSENED Stack/Role: was allowed under stricter conditions only: iam:* on * if aws:MultiFactorAuthPresent is false or true']],
    ['another operator', [base[0], allow('iam:*', '*', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }), base[2]],
      ['CONDITION_LOOSENED Stack/Role: was allowed under stricter conditions only: iam:* on * if aws:MultiFactorAuthPresent is true or absent']],
    ['a Deny less', base.slice(0, 2), ['DENY_REMOVED Stack/Role: is no longer denied: iam:Create* on *']],
    ['a narrower Deny', [...base.slice(0, 2), deny('iam:CreateUser')], ['DENY_REMOVED Stack/Role: is no longer denied: iam:Create* on *']],
    ['a Deny under a condition', [...base.slice(0, 2), deny('iam:Create*', '*', MFA)], ['DENY_REMOVED Stack/Role: is no longer denied: iam:Create* on *']],
  ])('%s', (_, statements, expected) => {
    expect(changes(withPolicies(base), withPolicies(statements))).toEqual(expected);
  });

  test.each<[string, ValueMap, ValueMap]>([
    ['of a Deny by NotAction', { Effect: 'Deny', NotAction: 'iam:Get*', Resource: '*' }, { Effect: 'Deny', NotAction: ['iam:Get*', 'iam:List*'], Resource: '*' }],
    ['of a Deny by NotResource', { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::b' }, { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::b*' }],
    ['of a Deny unless', deny('*', '*', { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }),
      deny('*', '*', { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } })],
    ['of an Allow by NotAction', { Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }, { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
    ['of an Allow by NotAction to everything', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('*')],
    ['of an Allow unless', allow('s3:*', '*', { StringNotEquals: { 's3:prefix': ['a', 'b'] } }), allow('s3:*', '*', { StringNotEquals: { 's3:prefix': 'a' } })],
  ])('a widening %s, and its way back', (_, narrow, wide) => {
    expect(changes(withPolicies([narrow]), withPolicies([wide]))).toHaveLength(1);
    expect(changes(withPolicies([wide]), withPolicies([narrow]))).toEqual([]);
  });

  test.each<[string, ValueMap, ValueMap]>([
    ['an exception for all but it', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('iam:CreateUser')],
    ['absence for presence', allow('s3:*', '*', { Null: { 'aws:TokenIssueTime': 'true' } }), allow('s3:*', '*', { Null: { 'aws:TokenIssueTime': 'false' } })],
  ])('%s is wider both ways', (_, one, two) => {
    expect(changes(withPolicies([one]), withPolicies([two]))).toHaveLength(1);
    expect(changes(withPolicies([two]), withPolicies([one]))).toHaveLength(1);
  });

  test('a new principal', () => {
    const [one, two] = [role('Stack/Role', []), role('Stack/New', [policy(allow('*'))], { kind: 'user' })];
    expect(changes(mapOf([one]), mapOf([one, two]))).toEqual(['NEW_PRINCIPAL Stack/New: is a new user']);
    expect(changes(mapOf([one, two]), mapOf([one]))).toEqual([]);
  });

  test('boundary', () => {
    const [narrow, wide] = [policy(allow('s3:Get*'), 'boundary'), policy(allow('s3:*'), 'boundary')];
    const denying = policy([allow('s3:Get*'), deny('s3:GetObject')], 'boundary');
    const bounded = (boundary?: Policy): PermissionMap => withPolicies([allow('s3:*')], { boundary });
    expect(changes(bounded(narrow), bounded())).toEqual(['BOUNDARY_REMOVED Stack/Role: has no permissions boundary any more']);
    expect(changes(bounded(narrow), bounded(wide))).toEqual(['BOUNDARY_WIDENED Stack/Role: permissions boundary: is newly allowed: s3:* on *']);
    expect(changes(bounded(denying), bounded(narrow))).toEqual(['BOUNDARY_WIDENED Stack/Role: permissions boundary: is no longer denied: s3:GetObject on *']);
    expect(changes(bounded(), bounded(wide))).toEqual([]);
    expect(changes(bounded(wide), bounded(narrow))).toEqual([]);
    expect(changes(bounded(narrow), bounded(denying))).toEqual([]);
  });

  test('trust', () => {
    const trusting = (...policies: Policy[]): PermissionMap => withPolicies([], { trust: policies[0] });
    const [account, other] = [{ AWS: '222222222222' }, { AWS: ['arn:aws:iam::222222222222:root', 'arn:aws:iam::333333333333:root'] }];
    const external = { StringEquals: { 'sts:ExternalId': 'x' } };
    expect(changes(trusting(trust(account)), trusting(trust(other))))
      .toEqual(['TRUST_WIDENED Stack/Role: trust policy: is newly allowed: sts:AssumeRole for AWS 333333333333']);
    expect(changes(trusting(trust(account)), trusting(trust('*')))).toEqual(['TRUST_WIDENED Stack/Role: trust policy: is newly allowed: sts:AssumeRole for *']);
    expect(changes(trusting(trust(account, external)), trusting(trust(account))))
      .toEqual(['TRUST_WIDENED Stack/Role: trust policy: was allowed under stricter conditions only: sts:AssumeRole for AWS 222222222222']);
    expect(changes(trusting(trust('*')), trusting(trust(account, external)))).toEqual([]);
    expect(changes(trusting(trust(other)), trusting(trust(account)))).toEqual([]);
    expect(changes(trusting(trust('*')), trusting(trust({ Service: 'ec2.amazonaws.com' })))).toHaveLength(1);
    expect(changes(trusting(), trusting(trust(account)))).toHaveLength(1);
  });

  test('resource policies', () => {
    const bucket = (...policies: Policy[]): PermissionMap => mapOf([], [target('Stack/Bucket', policies)]);
    const tls = opened('*', { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
    expect(changes(bucket(), bucket(opened({ AWS: '222222222222' }))))
      .toEqual(['RESOURCE_POLICY_WIDENED Stack/Bucket: resource policy: is newly allowed: s3:GetObject on [Stack/Bucket]/* for AWS 222222222222']);
    expect(changes(mapOf([]), bucket(opened('*')))).toHaveLength(1);
    expect(changes(mapOf([]), bucket(tls))).toEqual([]);
    expect(changes(bucket(tls), bucket())).toEqual([
      'RESOURCE_POLICY_WIDENED Stack/Bucket: resource policy: is no longer denied: s3:* on [Stack/Bucket]/* for * if aws:SecureTransport is false',
    ]);
    expect(changes(bucket(tls), mapOf([]))).toEqual([]);
    expect(changes(bucket(opened('*')), bucket(opened({ AWS: '222222222222' }), tls))).toEqual([]);
    expect(changes(bucket(opened({ AWS: '222222222222' })), bucket(opened({ AWS: 'arn:aws:iam::222222222222:role/x' })))).toHaveLength(1);
  });

  test('NotPrincipal counts as wider unless it is the same or excepts more', () => {
    const but = (...arns: string[]): PermissionMap => mapOf([], [target('Stack/Bucket', [
      policy({ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::b', NotPrincipal: { AWS: arns } }, 'resource'),
    ])]);
    expect(changes(but('222222222222'), but('222222222222', '333333333333'))).toEqual([]);
    expect(changes(but('222222222222', '333333333333'), but('222222222222')))
      .toEqual(['RESOURCE_POLICY_WIDENED Stack/Bucket: resource policy: is newly allowed: s3:* on arn:aws:s3:::b for everything but AWS 222222222222']);
  });

  test('service and resource control policies', () => {
    const full = policy(allow('*'), 'service-control', 'Root/Full');
    const regions = (name: string, ...values: string[]): Policy =>
      policy(deny('*', '*', { StringNotEquals: { 'aws:RequestedRegion': values } }), 'service-control', name);
    const limited = (...serviceControls: Policy[][]): PermissionMap => withPolicies([allow('s3:*')], { serviceControls });
    expect(changes(limited([full, regions('Root/Regions', 'a')]), limited([full]))).toEqual(['CONTROL_WIDENED Stack/Role: is no longer limited as Root/Full, Root/Regions did']);
    expect(changes(limited([full], [regions('Ou/Regions', 'a')]), limited([full], [regions('Ou/Regions', 'a', 'b')])))
      .toEqual(['CONTROL_WIDENED Stack/Role: is no longer limited as Ou/Regions did']);
    expect(changes(limited([full], [regions('Ou/Regions', 'a', 'b')]), limited([regions('Ou/Other', 'a')], [full]))).toEqual([]);
    expect(changes(limited(), limited([full]))).toEqual([]);
    const bucket = (resourceControls: Policy[][]): PermissionMap => mapOf([], [target('Stack/Bucket', [], { resourceControls })]);
    const rcp = policy({ ...deny('s3:*'), Principal: '*' }, 'resource-control', 'Root/Rcp');
    expect(changes(bucket([[rcp]]), bucket([]))).toEqual(['CONTROL_WIDENED Stack/Bucket: is no longer limited as Root/Rcp did']);
  });

  test('what is not known any more', () => {
    expect(changes(withPolicies([], {}), withPolicies([], { missing: ['the role is imported'] })))
      .toEqual(['LESS_KNOWN Stack/Role: is no longer known: the role is imported']);
    expect(changes(withPolicies([], { missing: ['the role is imported'] }), withPolicies([]))).toEqual([]);
    const boundary = parsePolicy(opaque('Stack/Parameter', 'parameter'), { kind: 'boundary', name: 'b', path: 'b' });
    expect(changes(withPolicies([], { boundary: policy(allow('s3:*'), 'boundary') }), withPolicies([], { boundary }))[0]).toMatch(/^LESS_KNOWN Stack\/Role: /);
  });

  test('AWS managed policies count by what they say', () => {
    const having = (...policies: Policy[]): PermissionMap => mapOf([role('Stack/Role', policies)]);
    const [administrator, readOnly, queues] = [managed('AdministratorAccess'), managed('ReadOnlyAccess'), managed('AmazonSQSReadOnlyAccess')];
    expect(changes(having(readOnly), having(administrator)))
      .toEqual(['ALLOW_ADDED Stack/Role: is newly allowed what the AWS managed policy arn:aws:iam::aws:policy/AdministratorAccess allows']);
    expect(changes(having(administrator), having(readOnly, queues))).toEqual([]);
    expect(changes(having(administrator), having(policy(allow('ec2:*'))))).toEqual([]);
    expect(changes(having(policy(allow('sqs:*'))), having(queues))).toEqual([]);
    expect(changes(having(policy(allow('sqs:*', 'arn:aws:sqs:*:*:mine'))), having(queues)))
      .toEqual(['ALLOW_ADDED Stack/Role: is newly allowed what the AWS managed policy arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess allows']);
    expect(changes(having(administrator, managed('AWSDenyAll')), having(administrator))).toEqual(['DENY_REMOVED Stack/Role: is no longer denied: * on *']);
    expect(changes(having(administrator), having(administrator, managed('AWSDenyAll')))).toEqual([]);
  });
});

describe('symbols and variables', () => {
  const on = (resource: string): PermissionMap => withPolicies([allow('s3:*', resource)]);
  const symbol = opaque('Stack/Parameter', 'parameter');

  test.each([
    ['the same symbol', `arn:aws:s3:::${symbol}`, `arn:aws:s3:::${symbol}`, true],
    ['below the same symbol', `arn:aws:s3:::${symbol}/*`, `arn:aws:s3:::${symbol}/a/*`, true],
    ['in a wildcard', 'arn:aws:s3:::*', `arn:aws:s3:::${symbol}`, true],
    ['another symbol', `arn:aws:s3:::${symbol}`, `arn:aws:s3:::${opaque('Stack/Other', 'parameter')}`, false],
    ['a symbol as long as the question marks', 'arn:aws:s3:::?????????????????', `arn:aws:s3:::${symbol}`, false],
    ['the same variable', 'arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::1:user/${aws:username}', true],
    ['a variable as long as the question marks', 'arn:aws:iam::1:user/???????????????', 'arn:aws:iam::1:user/${aws:username}', false],
    ['another case of a resource', 'arn:aws:s3:::Bucket', 'arn:aws:s3:::bucket', false],
  ])('%s', (_, was, now, contained) => {
    expect(changes(on(was), on(now))).toHaveLength(contained ? 0 : 1);
  });

  test('policies without a version have no variables', () => {
    const statement = allow('s3:*', 'arn:aws:s3:::b/${aws:username}');
    const map = (Version?: string): PermissionMap =>
      mapOf([role('Stack/Role', [parsePolicy({ ...Version && { Version }, Statement: [statement] }, { kind: 'identity', name: 'p', path: 'p' })])]);
    expect(map().toJson()).toContain('"arn:aws:s3:::b/${$}{aws:username}"');
    expect(changes(map(), map('2012-10-17'))).toHaveLength(1);
    expect(changes(map('2012-10-17'), map('2012-10-17'))).toEqual([]);
  });

  test('actions have no case', () => {
    expect(changes(withPolicies([allow('S3:Get*')]), withPolicies([allow('s3:getobject')]))).toEqual([]);
  });

  test('two statements that only together allowed it', () => {
    expect(changes(withPolicies([allow('s3:Get*'), allow('s3:Put*')]), withPolicies([allow(['s3:GetObject', 's3:PutObject'])]))).toEqual([]);
    expect(changes(withPolicies([allow('s3:*', '*', MFA), allow('s3:Get*')]), withPolicies([allow('s3:Get*', '*', MFA), allow('s3:PutObject', 'arn:aws:s3:::b/*', MFA)])))
      .toEqual([]);
  });
});

describe('ARNs of constructs', () => {
  const reader = (arn: string, bucket: string): PermissionMap => {
    const users = role('Stack/User', [policy([allow('s3:GetObject', `${bucket}/*`), allow('sts:AssumeRole', arn), allow('s3:ListBucket', `${bucket}x`)])]);
    return mapOf([role('Stack/Reader', [], { arn }), users], [target('Stack/Bucket', [opened({ AWS: arn }, { Resource: bucket })], { arn: bucket })]);
  };
  const role1 = `arn:aws:iam::111111111111:role/Stack-Reader1234-${opaque('Stack/Reader1234', 'generated', 'word')}`;
  const role2 = role1.replaceAll('1234', '5678');

  test('are written as paths, and once as ARNs', () => {
    const content = JSON.parse(reader(role1, 'arn:aws:s3:::b').toJson());
    expect(content.principals['Stack/User'].rights.allow).toEqual([
      { actions: ['s3:GetObject'], resources: ['[Stack/Bucket]/*'] },
      { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::bx'] },
      { actions: ['sts:AssumeRole'], resources: ['[Stack/Reader]'] },
    ]);
    expect(content.resources['Stack/Bucket'].policy.allow).toEqual([
      { principals: ['AWS [Stack/Reader]'], actions: ['s3:GetObject'], resources: ['[Stack/Bucket]'] },
    ]);
    expect(content.arns).toEqual({
      'Stack/Bucket': 'arn:aws:s3:::b',
      'Stack/Reader': 'arn:aws:iam::111111111111:role/Stack-Reader1234-<Stack/Reader1234>',
    });
  });

  test('another name of the same construct is nothing wider', () => {
    expect(changes(reader(role1, 'arn:aws:s3:::b'), reader(role2, 'arn:aws:s3:::b'))).toEqual([]);
  });

  test('still lie in wildcards', () => {
    const [wild, narrow] = [policy(allow('s3:*', 'arn:aws:s3:::*')), policy(allow('s3:*', 'arn:aws:s3:::stack-bucket/*'))];
    const map = (own: Policy): PermissionMap => mapOf([role('Stack/Role', [own])], [target('Stack/Bucket', [])]);
    expect(changes(map(wild), map(narrow))).toEqual([]);
    expect(changes(map(policy(allow('s3:*', 'arn:aws:s3:::stack-bucket/a/*'))), map(narrow)))
      .toEqual(['ALLOW_ADDED Stack/Role: is newly allowed: s3:* on [Stack/Bucket]/*']);
  });

  test('two of one path keep their ARNs', () => {
    const map = mapOf([role('Stack/Set', [], { arn: 'arn:a' }), role('Stack/Set', [], { arn: 'arn:b' }), role('Stack/R', [policy(allow('sts:AssumeRole', 'arn:a'))])]);
    expect(JSON.parse(map.toJson())).toMatchObject({ principals: { 'Stack/R': { rights: { allow: [{ resources: ['arn:a'] }] } } }, arns: {} });
  });
});

describe('the committed file', () => {
  const narrow = withPolicies([allow('s3:GetObject')]);
  const wide = withPolicies([allow('s3:*')]);
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'permission-map-'));
    file = join(folder, 'permissions.json');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is written as toJson gives it, and read back', () => {
    narrow.writeTo(file);
    expect(readFileSync(file, 'utf8')).toBe(narrow.toJson());
    expect(PermissionMap.fromFile(file).toJson()).toBe(narrow.toJson());
    expect(narrow.assertNotWidened(file)).toBe(true);
    expect(() => { narrow.assertUnchanged(file); }).not.toThrow();
  });

  test('wider access throws with every change', () => {
    narrow.writeTo(file);
    const message = `access is wider than in ${file}:
* Stack/Role: is newly allowed: s3:* on * (ALLOW_ADDED)
If this is wanted, write the file anew with PermissionMap.writeTo(), review the difference and commit it.`;
    expect(() => wide.assertNotWidened(file)).toThrow(new Error(message));
    expect(() => { wide.assertUnchanged(file); }).toThrow(new Error(message));
  });

  test('narrower access passes, and the file is out of date', () => {
    wide.writeTo(file);
    expect(narrow.assertNotWidened(file)).toBe(false);
    expect(() => { narrow.assertUnchanged(file); }).toThrow(new Error(`access is no wider than in ${file}, but other than it says: `
      + 'write the file anew with PermissionMap.writeTo() and commit it, or a later change back to what it says will not be noticed'));
  });

  test('must be there', () => {
    expect(() => narrow.assertNotWidened(file))
      .toThrow(new Error(`${file} does not exist: write it with PermissionMap.writeTo(), review and commit it`));
  });

  test('must be a map', () => {
    writeFileSync(file, '{"format":"cdk-security-baseline permission map","version":0}');
    expect(() => narrow.assertNotWidened(file)).toThrow(new Error(`${file} is a permission map of version 0, and this release reads version 1: `
      + 'write it anew with PermissionMap.writeTo() and review the difference'));
  });
});

describe('malformed maps', () => {
  const map = (more: object): string => JSON.stringify({
    format: 'cdk-security-baseline permission map', version: 1, principals: {}, resources: {}, controls: {}, arns: {}, ...more,
  });
  const principal = (entry: unknown): string => map({ principals: { 'Stack/R': entry } });

  test.each<[string, string]>([
    ['', '\'text\' is no permission map: it is not JSON (Unexpected end of JSON input)'],
    ['null', '\'text\' is no permission map: its \'format\' must be \'cdk-security-baseline permission map\''],
    ['[]', '\'text\' is no permission map: its \'format\' must be \'cdk-security-baseline permission map\''],
    ['{"Resources":{}}', '\'text\' is no permission map: its \'format\' must be \'cdk-security-baseline permission map\''],
    [map({ version: 2 }), '\'text\' is a permission map of version 2, and this release reads version 1: write it anew with PermissionMap.writeTo() and review the difference'],
    [map({ version: undefined }), '\'text\' is a permission map of version undefined, and this release reads version 1: write it anew with PermissionMap.writeTo() and review the difference'],
    [map({ principals: [] }), '\'text\' is no valid permission map: principals must be an object'],
    [map({ controls: undefined }), '\'text\' is no valid permission map: controls must be an object'],
    [principal(1), '\'text\' is no valid permission map: principals[\'Stack/R\'] must be an object'],
    [principal({ rights: {} }), '\'text\' is no valid permission map: principals[\'Stack/R\'].kind must be there'],
    [principal({ kind: 1, rights: {} }), '\'text\' is no valid permission map: principals[\'Stack/R\'].kind must be a text'],
    [principal({ kind: 'role', rights: { allow: {} } }), '\'text\' is no valid permission map: principals[\'Stack/R\'].rights.allow must be a list'],
    [principal({ kind: 'role', rights: { allow: [{ actions: 's3:*' }] } }),
      '\'text\' is no valid permission map: principals[\'Stack/R\'].rights.allow[0].actions must be a list of texts'],
    [principal({ kind: 'role', rights: { allow: [{ conditions: { 'Bool x': [true] } }] } }),
      '\'text\' is no valid permission map: principals[\'Stack/R\'].rights.allow[0].conditions[\'Bool x\'] must be a list of texts'],
    [principal({ kind: 'role', rights: {}, boundry: {} }),
      '\'text\' is no valid permission map: principals[\'Stack/R\'][\'boundry\'] must be one of kind, rights, boundary, trust, serviceControls'],
    [principal({ kind: 'role', rights: {}, serviceControls: ['x'] }),
      '\'text\' is no valid permission map: principals[\'Stack/R\'].serviceControls[0] must be a list of texts'],
    [map({ resources: { 'Stack/B': { policy: [] } } }), '\'text\' is no valid permission map: resources[\'Stack/B\'].policy must be an object'],
    [principal({ kind: 'role', rights: {}, constructor: {} }),
      '\'text\' is no valid permission map: principals[\'Stack/R\'][\'constructor\'] must be one of kind, rights, boundary, trust, serviceControls'],
  ])('%s', (text, message) => {
    expect(() => PermissionMap.fromJson(text)).toThrow(new Error(message));
  });
});
