import { ACCOUNT, allow, arnOf, assumer, deny, graphOf, identity, NO_BOOTSTRAP, policy, ROOT, trusting } from './hand-made';
import { EscalationCertainty } from '../../../src/analysis/escalation-path';

describe('administrators', () => {
  test('are no findings, and those whom they may become neither', () => {
    const graph = graphOf([identity('user', 'One', [allow('*')]), identity('user', 'Two', [allow('*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })])]);
    expect(graph.paths).toEqual([]);
    expect(graph.administrators).toEqual(['Stack/One', 'Stack/Two']);
  });

  test('are not those whom a boundary, an SCP or a Deny keeps from IAM', () => {
    const bounded = (allowed: string) => policy([allow(allowed)], 'boundary', 'Boundary');
    const graph = graphOf([
      identity('user', 'Free', [allow('*')], { boundary: bounded('*') }),
      identity('user', 'Bounded', [allow('*')], { boundary: bounded('s3:*') }),
      identity('user', 'Controlled', [allow('*')], { serviceControls: [[policy([allow('*'), deny('iam:*')], 'service-control', 'Scp')]] }),
      identity('user', 'Denied', [allow('*'), deny(['iam:*', 'sso:*', 'identitystore:*'])]),
    ], { ...NO_BOOTSTRAP, powerfulRoles: false });
    expect(graph.administrators).toEqual(['Stack/Free']);
    // They may still make themselves one that is: Free has an access key for the asking, unless IAM and Identity Center are out of reach.
    expect(graph.paths).toEqual([]);
  });

  test('are not made by giving rights to somebody whom a boundary holds', () => {
    const statements = [allow(['iam:PutRolePolicy', 'iam:AttachRolePolicy'], arnOf('role', 'Dev')), allow('s3:*')];
    const within = (...actions: string[]) => policy([allow('s3:*'), allow(['iam:PutRolePolicy', ...actions], arnOf('role', 'Dev'))], 'boundary', 'Boundary');
    const boundary = within();
    expect(graphOf([identity('role', 'Dev', statements)]).paths).toHaveLength(1);
    expect(graphOf([identity('role', 'Dev', statements, { boundary })]).paths).toEqual([]);
    const liftable = within('iam:DeleteRolePermissionsBoundary');
    expect(graphOf([identity('role', 'Dev', [...statements, allow('iam:DeleteRolePermissionsBoundary')], { boundary: liftable })]).pathFrom('Dev')?.steps[0]?.technique)
      .toBe('iam-own-role-inline');
  });

  test('a boundary that asks for itself on every principal is respected', () => {
    const arn = `arn:aws:iam::${ACCOUNT}:policy/Boundary`;
    const boundary = policy([
      allow(['s3:*', 'lambda:*']), allow(['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy'], '*', { StringEquals: { 'iam:PermissionsBoundary': arn } }),
    ], 'boundary', 'Boundary');
    const dev = identity('role', 'Dev', [allow('*')], { boundary, boundaryArn: arn, trust: ROOT });
    expect(graphOf([dev, identity('role', 'Unbounded', [], { trust: trusting({ AWS: arnOf('role', 'Dev') }) })]).paths).toEqual([]);
    const open = policy([allow(['s3:*', 'iam:PutRolePolicy', 'sts:AssumeRole'])], 'boundary', 'Boundary');
    const writer = identity('role', 'Dev', [allow(['iam:PutRolePolicy', 'sts:AssumeRole'], arnOf('role', 'Unbounded'))], { boundary: open, boundaryArn: arn });
    expect(graphOf([writer, identity('role', 'Unbounded', [], { trust: ROOT })]).pathFrom('Dev')?.steps[0]?.technique).toBe('iam-role-inline-assume');
  });

  test('are those whom the options declare, by name, path, ARN or pattern', () => {
    const identities = [identity('user', 'Start', [allow('sts:AssumeRole', '*')]), identity('role', 'BreakGlass', [allow('iam:*')], { trust: ROOT })];
    for (const name of ['BreakGlass', 'Stack/BreakGlass', arnOf('role', 'BreakGlass'), '*Glass']) {
      const graph = graphOf(identities, { ...NO_BOOTSTRAP, administrators: [name] });
      expect(graph.administrators).toEqual(['Stack/BreakGlass']);
      expect(graph.paths.map(({ from, to }) => [from, to])).toEqual([['Stack/Start', 'Stack/BreakGlass']]);
    }
    expect(graphOf(identities).paths.map(({ from, to }) => [from, to])).toEqual([['Stack/BreakGlass', 'ADMINISTRATOR'], ['Stack/Start', 'ADMINISTRATOR']]);
  });

  test('that hang on a condition make the path to them possible', () => {
    const admin = identity('role', 'Admin', [allow('*', '*', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } })], { trust: ROOT });
    const path = graphOf([identity('user', 'Start', [allow('sts:AssumeRole', admin.arn)]), admin]).pathFrom('Start');
    expect(path?.certainty).toBe(EscalationCertainty.POSSIBLE);
    expect(path?.conditions).toEqual(['aws:SourceIp']);
  });
});

describe('more powerful roles', () => {
  const reader = identity('role', 'Reader', [allow(['s3:GetObject', 'secretsmanager:GetSecretValue'])], { trust: ROOT });

  test('are ends when they have all sensitive rights of the start and more', () => {
    const start = (...statements: Parameters<typeof policy>[0]) => graphOf([
      identity('user', 'Start', [allow('sts:AssumeRole', reader.arn), ...statements]), reader,
    ]).pathFrom('Start');
    expect(start()?.to).toBe('Stack/Reader');
    expect(start()?.administrator).toBe(false);
    expect(start(allow('s3:GetObject'))?.to).toBe('Stack/Reader');
    expect(start(allow(['s3:GetObject', 'secretsmanager:GetSecretValue']))).toBeUndefined();
    expect(start(allow('kms:Decrypt'))).toBeUndefined();
  });

  test('count through roles that are not, and not at all when the options say so', () => {
    const identities = [identity('user', 'Start', [allow('sts:AssumeRole', arnOf('role', 'Middle'))]), assumer('Middle', 'Reader'), reader];
    expect(graphOf(identities).pathFrom('Start')?.steps).toHaveLength(2);
    expect(graphOf(identities, { ...NO_BOOTSTRAP, powerfulRoles: false }).paths).toEqual([]);
  });

  test('are those that may do what the options call sensitive', () => {
    const role = identity('role', 'Payer', [allow('payments:MakePayment')], { trust: ROOT });
    const identities = [identity('user', 'Start', [allow('sts:AssumeRole', role.arn)]), role];
    expect(graphOf(identities).paths).toEqual([]);
    expect(graphOf(identities, { ...NO_BOOTSTRAP, sensitiveActions: ['payments:MakePayment'] }).pathFrom('Start')?.to).toBe('Stack/Payer');
  });

  test('with rights on some resources only are none', () => {
    const role = identity('role', 'Worker', [allow('s3:GetObject', 'arn:aws:s3:::one-bucket/*')], { trust: ROOT });
    expect(graphOf([identity('user', 'Start', [allow('sts:AssumeRole', role.arn)]), role]).paths).toEqual([]);
  });
});
