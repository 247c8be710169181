import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, aws_iam as iam, aws_lambda as lambda, aws_s3 as s3 } from 'aws-cdk-lib';
import { AccessLevels } from '../../src/analysis/access-levels';
import { AccessModel } from '../../src/analysis/access-model';
import { PermissionMap } from '../../src/analysis/permission-map';

interface Variation {
  readonly action?: string;
  readonly turned?: boolean;
  readonly stackName?: string;
}

/** A bucket that enforces TLS, and a function that reads it. */
function modelOf({ action, turned, stackName }: Variation = {}): AccessModel {
  const stack = new Stack(new App(), 'Shop', { stackName });
  const parts = [
    () => new s3.Bucket(stack, 'Orders', { enforceSSL: true }),
    () => new iam.Role(stack, 'Reader', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
    }),
  ];
  const made = (turned ? parts.reverse() : parts).map((part) => part());
  const [bucket, role] = (turned ? made.reverse() : made) as [s3.Bucket, iam.Role];
  bucket.grantRead(role);
  role.addToPolicy(new iam.PolicyStatement({ actions: [action ?? 's3:PutObject'], resources: [bucket.arnForObjects('*')] }));
  new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('0'), role });
  return AccessModel.fromApp(stack);
}

test('an app is told by construct paths', () => {
  const content = JSON.parse(PermissionMap.of(modelOf()).toJson());
  expect(content.principals).toEqual({
    'Shop/Reader': {
      kind: 'role',
      rights: {
        managed: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
        allow: [
          { actions: ['s3:GetBucket*', 's3:GetObject*', 's3:List*'], resources: ['[Shop/Orders]', '[Shop/Orders]/*'] },
          { actions: ['s3:PutObject'], resources: ['[Shop/Orders]/*'] },
        ],
      },
      trust: { allow: [{ principals: ['Service lambda.amazonaws.com'], actions: ['sts:AssumeRole'] }] },
    },
  });
  expect(content.resources['Shop/Orders']).toEqual({
    policy: {
      deny: [{
        principals: ['*'],
        actions: ['s3:*'],
        resources: ['[Shop/Orders]', '[Shop/Orders]/*'],
        conditions: { 'Bool aws:SecureTransport': ['false'] },
      }],
    },
  });
});

test('the same app gives the same text, in whatever order it is built', () => {
  expect(PermissionMap.of(modelOf({ turned: true })).toJson()).toBe(PermissionMap.of(modelOf()).toJson());
});

test('a stack of another name has the same access', () => {
  const [was, now] = [PermissionMap.of(modelOf()), PermissionMap.of(modelOf({ stackName: 'other' }))];
  expect(now.toJson()).not.toBe(was.toJson());
  expect(now.widenedSince(was)).toEqual([]);
});

test('a wider action fails against the committed file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'permission-map-'));
  const file = join(folder, 'permissions.json');
  try {
    PermissionMap.of(modelOf()).writeTo(file);
    expect(PermissionMap.of(modelOf()).assertNotWidened(file)).toBe(true);
    expect(() => PermissionMap.of(modelOf({ action: 's3:*' })).assertNotWidened(file)).toThrow(new Error(`access is wider than in ${file}:
* Shop/Reader: is newly allowed: s3:* on [Shop/Orders]/* (ALLOW_ADDED)
If this is wanted, write the file anew with PermissionMap.writeTo(), review the difference and commit it.`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('access levels and misspelt actions of an app', () => {
  const levels = AccessLevels.of(modelOf({ action: 's3:PutObjct' }));
  expect(levels.principals.map(({ principal }) => principal)).toEqual(['Shop/Reader']);
  expect(levels.forPrincipal('Shop/Reader').writesEverything).toEqual(['logs']);
  expect(levels.warnings).toEqual([
    expect.stringMatching(/^Shop\/Reader\/DefaultPolicy: s3:PutObjct in statement 2 of \S+ allows nothing: .*; did you mean s3:PutObject\?$/),
  ]);
});
