import * as fc from 'fast-check';
import { ACCOUNT, OTHER, policy, principal, target } from './fixtures';
import type { Identity, Policy, PolicyKind, Request } from '../../../src/analysis/evaluation/types';

/** A request of which everything is known, and the values of every key that its policies may read. */
export interface Sample {
  readonly request: Omit<Request, 'context'>;
  readonly keys: Record<string, string[] | undefined>;
}

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'iam:GetUser', 'iam:PassRole'];
const ACTION_PATTERNS = [...ACTIONS, 's3:*', 's3:Get*', '*', 'S3:getobject', 's3:?etObject', 'iam:*', 'iam:*Role', 's3:*Object', 's3:*t*', '*:Get*'];
const RESOURCES = ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/Bob', 'arn:aws:s3:::bucket/red/a', `arn:aws:iam::${ACCOUNT}:user/Bob`,
  `arn:aws:iam::${ACCOUNT}:role/x/Admin`, 'arn:aws:s3:::other/Bob'];
const RESOURCE_PATTERNS = [...RESOURCES, '*', 'arn:aws:s3:::bucket/*', 'arn:aws:s3:::*', 'arn:aws:s3:::bucket*', 'arn:*:bob', 'arn:aws:*:Bob',
  "arn:aws:s3:::*/${aws:username, 'nobody'}", "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none'}/*", `arn:aws:iam::${ACCOUNT}:user/*`,
  'arn:aws:s3:::bucket/${*}', '*/?ob', 'arn:aws:s3:::bucket/*/?'];
const BOB = `arn:aws:iam::${ACCOUNT}:user/Bob`;
const WORKER = `arn:aws:iam::${ACCOUNT}:role/Worker`;
const NAMED = [BOB, WORKER, `arn:aws:iam::${ACCOUNT}:root`, ACCOUNT, `arn:aws:iam::${OTHER}:root`, `arn:aws:iam::${OTHER}:user/Bob`, '*'];

const some = <T>(items: readonly T[], least = 1, most = 3): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...items), { minLength: least, maxLength: most });

const ADDRESSES = ['10.0.0.1', '10.0.1.7', '192.168.1.1'];
const ARNS = ['arn:aws:sns:eu-west-1:111111111111:topic', 'arn:aws:sns:us-east-1:222222222222:a:b', 'arn:aws:s3:::bucket'];

interface Key { key: string; values: string[]; operators: string[]; wanted: string[]; many?: boolean }
const KEYS: Key[] = [
  { key: 'aws:SourceIp', values: ADDRESSES, operators: ['IpAddress', 'NotIpAddress'], wanted: ['10.0.0.0/24', '10.0.0.0/16', '192.168.1.1', '0.0.0.0/0'] },
  { key: 'aws:MultiFactorAuthPresent', values: ['true', 'false'], operators: ['Bool'], wanted: ['true', 'false'] },
  {
    key: 's3:prefix',
    values: ['home/Bob', 'home/bob', 'x', '*'],
    operators: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
    wanted: ['home/*', 'HOME/BOB', 'x', "home/${aws:username, 'nobody'}", '${*}', '?', '*o*'],
  },
  {
    key: 'aws:TagKeys',
    values: ['team', 'cost', 'owner'],
    many: true,
    operators: ['StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike'],
    wanted: ['team', 'c*', 'owner', '*'],
  },
  {
    key: 's3:max-keys',
    values: ['1', '10', '100'],
    operators: ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals',
      'NumericGreaterThan', 'NumericGreaterThanEquals'],
    wanted: ['1', '10', '10.0', '50'],
  },
  {
    key: 'aws:CurrentTime',
    values: ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z'],
    operators: ['DateLessThan', 'DateGreaterThanEquals', 'DateEquals',
      'DateNotEquals'],
    wanted: ['2026-01-01T00:00:00Z', '2026-03-01', '1767225600'],
  },
  {
    key: 'app:Arn',
    values: ARNS,
    operators: ['ArnLike', 'ArnEquals', 'ArnNotLike', 'ArnNotEquals'],
    wanted: [...ARNS, 'arn:aws:sns:*:111111111111:*',
      'arn:aws:*:*:*:b', 'arn:*:s3:::bucket', 'arn:aws:sns:*:*:*'],
  },
  { key: 'app:Blob', values: ['QmluYXJ5', 'AAAA'], operators: ['BinaryEquals'], wanted: ['QmluYXJ5', 'BBBB'] },
];

const conditionArbitrary = fc.constantFrom(...KEYS).chain((key) => fc.record({
  operator: fc.constantFrom(...key.operators),
  values: some(key.wanted, 1, 2),
  set: fc.constantFrom(...key.many === true ? ['ForAllValues:', 'ForAnyValue:'] : ['', '', '', 'ForAllValues:']),
  ifExists: fc.boolean(),
  isNull: fc.integer({ min: 0, max: 7 }),
  wanted: fc.constantFrom('true', 'false'),
}).map(({ operator, values, set, ifExists, isNull, wanted }) => isNull === 0
  ? { operator: 'Null', key: key.key, values: [wanted] }
  : { operator: `${set}${operator}${ifExists ? 'IfExists' : ''}`, key: key.key, values }));

type Shape = 'plain' | 'principal' | 'control';

function statementArbitrary(shape: Shape): fc.Arbitrary<object> {
  return fc.record({
    effect: shape === 'control' ? fc.constant('Deny') : fc.constantFrom('Allow', 'Allow', 'Deny'),
    actions: some(ACTION_PATTERNS),
    notAction: fc.integer({ min: 0, max: 5 }),
    resources: some(RESOURCE_PATTERNS),
    notResource: fc.integer({ min: 0, max: 5 }),
    principals: some(NAMED, 1, 2),
    notPrincipal: fc.integer({ min: 0, max: 6 }),
    // Whoever is named with half of what AWS asks for is not exempt for certain, so that everybody is, or nobody.
    exempt: fc.constantFrom([BOB, WORKER, `arn:aws:iam::${ACCOUNT}:root`], [`arn:aws:iam::${OTHER}:root`]),
    conditions: fc.array(conditionArbitrary, { minLength: 0, maxLength: 2 }),
  }).map((parts) => {
    const condition: Record<string, Record<string, string[]>> = {};
    for (const { operator, key, values } of parts.conditions) {
      condition[operator] = { ...condition[operator], [key]: values };
    }
    const negated = shape === 'principal' && parts.effect === 'Deny' && parts.notPrincipal === 0;
    return {
      Effect: parts.effect,
      [parts.notAction === 0 ? 'NotAction' : 'Action']: parts.actions,
      [parts.notResource === 0 ? 'NotResource' : 'Resource']: parts.resources,
      ...Object.keys(condition).length > 0 ? { Condition: condition } : {},
      ...shape === 'control' ? { Principal: '*' } : {},
      ...shape !== 'principal' ? {} : negated ? { NotPrincipal: { AWS: parts.exempt } } : { Principal: { AWS: parts.principals } },
    };
  });
}

function policyArbitrary(kind: PolicyKind, shape: Shape = 'plain', most = 3): fc.Arbitrary<Policy> {
  return fc.array(statementArbitrary(shape), { minLength: 1, maxLength: most }).map((statements) => policy(statements, kind, kind));
}

const keysArbitrary: fc.Arbitrary<Record<string, string[] | undefined>> = fc.tuple(...KEYS.map(({ values, many }) =>
  fc.option(
    many === true ? fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) : some(values, 1, 1),
    { nil: undefined, freq: 3 },
  )))
  .map((given) => Object.fromEntries(KEYS.map(({ key }, index) => [key.toLowerCase(), given[index]])));

export const sampleArbitrary: fc.Arbitrary<Sample> = fc.record({
  isRole: fc.boolean(),
  team: fc.constantFrom('red', undefined),
  policies: fc.array(policyArbitrary('identity'), { minLength: 0, maxLength: 2 }),
  boundary: fc.option(policyArbitrary('boundary'), { nil: undefined, freq: 2 }),
  levels: fc.array(fc.array(policyArbitrary('service-control'), { minLength: 1, maxLength: 2 }), { minLength: 0, maxLength: 2 }),
  session: fc.option(policyArbitrary('session'), { nil: undefined, freq: 2 }),
  resource: fc.option(policyArbitrary('resource', 'principal', 4), { nil: undefined, freq: 3 }),
  controls: fc.option(policyArbitrary('resource-control', 'control', 1), { nil: undefined, freq: 1 }),
  owner: fc.constantFrom(ACCOUNT, ACCOUNT, OTHER),
  mustAllow: fc.boolean(),
  action: fc.constantFrom(...ACTIONS),
  resourceArn: fc.constantFrom(...RESOURCES),
  keys: keysArbitrary,
}).map((parts): Sample => {
  const identity: Identity = principal(parts.isRole ? 'role' : 'user', parts.isRole ? 'Worker' : 'Bob', {
    account: ACCOUNT,
    arn: parts.isRole ? WORKER : BOB,
    policies: parts.policies,
    boundary: parts.boundary,
    tags: parts.team === undefined ? {} : { team: parts.team },
    serviceControls: parts.levels,
  });
  const hasSession = parts.session !== undefined;
  return {
    request: {
      identity,
      action: parts.action,
      sessionPolicies: parts.session && [parts.session],
      target: target(parts.resourceArn, {
        account: parts.owner,
        policies: parts.resource ? [parts.resource] : [],
        policyMustAllow: parts.mustAllow,
        resourceControls: parts.controls ? [[parts.controls]] : [],
      }),
    },
    keys: {
      ...parts.keys,
      'aws:username': parts.isRole || hasSession ? undefined : ['Bob'],
      'aws:principaltag/team': parts.team === undefined ? undefined : [parts.team],
    },
  };
});

/** The keys of a sample that a question may leave open. */
export const OPEN_KEYS = [...KEYS.map(({ key }) => key.toLowerCase()), 'aws:principaltag/team'];
