import { AccessModel } from '../../../src/analysis/access-model';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';

/** What callers without a type checker hand over. */
export function untyped(value: unknown): never {
  return value as never;
}

export function document(...statements: object[]): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: statements };
}

export const READ = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

/** Alice, who may read, and Bob of another account. */
export function model(): AccessModel {
  return AccessModel.fromPolicies({
    principals: [
      { name: 'alice', kind: PrincipalKind.USER, policies: [document(READ)] },
      { name: 'bob', kind: PrincipalKind.USER, account: '222222222222' },
      { name: 'carol', kind: PrincipalKind.USER },
      { name: 'carol', kind: PrincipalKind.ROLE },
    ],
    resources: [{ arn: 'arn:aws:s3:::alpha' }],
  });
}
