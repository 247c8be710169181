import { allow, deny, modelOf, policy, role } from './levels/hand-made';
import { AccessLevel } from '../../src/analysis/access-level';
import { AccessLevels } from '../../src/analysis/access-levels';
import { ACTIONS_DATE, knownAction, matchingActions } from '../../src/analysis/data/action-table';
import { awsManagedPolicy } from '../../src/analysis/data/managed-policies';
import { parsePolicy } from '../../src/analysis/evaluation/policy-document';
import type { Identity, Policy } from '../../src/analysis/evaluation/types';
import { GRANTING_ACTIONS } from '../../src/analysis/levels/granting-actions';
import { PrincipalLevels } from '../../src/analysis/principal-levels';
import { opaque } from '../../src/template/model/opaque';

const WHOLE_S3 = {
  service: 's3',
  list: countOf('s3', AccessLevel.LIST),
  read: countOf('s3', AccessLevel.READ),
  write: countOf('s3', AccessLevel.WRITE),
  permissionsManagement: countOf('s3', AccessLevel.PERMISSIONS_MANAGEMENT),
  tagging: countOf('s3', AccessLevel.TAGGING),
};

function countOf(service: string, level: AccessLevel): number {
  return AccessLevels.actionsOf(service, level).length;
}

function levelsOf(policies: Policy[], more: Partial<Identity> = {}): PrincipalLevels {
  return AccessLevels.of(modelOf([role('Stack/Role', policies, more)])).forPrincipal('Stack/Role');
}

function managed(name: string): Policy {
  return parsePolicy(awsManagedPolicy(name), { kind: 'identity', name, path: `arn:aws:iam::aws:policy/${name}` });
}

function none(service: string): PrincipalLevels['services'][number] {
  return { service, list: 0, read: 0, write: 0, permissionsManagement: 0, tagging: 0 };
}

describe('actionsOf', () => {
  test('actions of the levels asked for, sorted', () => {
    expect(AccessLevels.actionsOf('sts', AccessLevel.TAGGING)).toEqual(['sts:TagGetWebIdentityToken', 'sts:TagSession']);
    expect(AccessLevels.actionsOf('STS', AccessLevel.TAGGING)).toEqual(['sts:TagGetWebIdentityToken', 'sts:TagSession']);
    const changes = AccessLevels.actionsOf('cloudtrail', AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT);
    expect(changes).toEqual(expect.arrayContaining(['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:PutEventSelectors']));
    expect(changes).not.toContain('cloudtrail:DescribeTrails');
    expect(changes).toEqual([...changes].sort());
  });

  test('no level means every action', () => {
    expect(AccessLevels.actionsOf('sts')).toEqual(matchingActions('sts:*').map(({ name }) => name).sort());
  });

  test.each([
    ['clodtrail', '; did you mean cloudtrail?'],
    ['s3:GetObject', ''],
    ['', ''],
    ['*', ''],
  ])('service %s is refused', (service, advice) => {
    expect(() => AccessLevels.actionsOf(service))
      .toThrow(new Error(`'service' must be the prefix of an AWS service (table of ${ACTIONS_DATE}), got ${service}${advice}`));
  });
});

describe('counts', () => {
  test('one entry for each principal with policies of its own, by path', () => {
    const model = modelOf([
      role('Stack/B', []),
      role('Stack/A', [], { kind: 'user' }),
      role('Stack/C', [], { kind: 'group' }),
      role('Stack/D', [], { kind: 'permission-set' }),
      role('lambda.amazonaws.com', [], { kind: 'service' }),
      role('222222222222', [], { kind: 'account' }),
      role('anonymous', [], { kind: 'anonymous' }),
    ]);
    expect(AccessLevels.of(model).principals.map(({ principal, kind }) => `${principal} ${kind}`))
      .toEqual(['Stack/A user', 'Stack/B role', 'Stack/C group', 'Stack/D permission-set']);
  });

  test('nothing allowed, nothing counted', () => {
    expect(levelsOf([policy(deny('s3:*'))])).toEqual({
      principal: 'Stack/Role',
      kind: 'role',
      services: [],
      writesEverything: [],
      managesPermissionsOfEverything: [],
      grantingActions: [],
      grantingActionsOnEverything: [],
      unknowns: [],
    });
  });

  test('each action by its level', () => {
    const actions = ['s3:ListAllMyBuckets', 's3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:PutBucketPolicy', 's3:PutObjectTagging', 'sts:GetCallerIdentity'];
    expect(levelsOf([policy(allow(actions))]).services).toEqual([
      { service: 's3', list: 1, read: 1, write: 2, permissionsManagement: 1, tagging: 1 },
      { ...none('sts'), read: 1 },
    ]);
  });

  test('an action counts once, however often it is allowed', () => {
    expect(levelsOf([policy([allow('s3:GetObject', 'arn:aws:s3:::a/*'), allow('s3:Get*', 'arn:aws:s3:::b/*')]), policy(allow('S3:GETOBJECT'))]).services)
      .toEqual([{ ...none('s3'), read: matchingActions('s3:Get*').filter(({ level }) => level === AccessLevel.READ).length }]);
  });

  test('NotAction counts all the others', () => {
    const levels = levelsOf([policy({ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' })]);
    expect(levels.services.map(({ service }) => service)).not.toContain('iam');
    expect(levels.services.find(({ service }) => service === 's3')).toEqual(WHOLE_S3);
  });

  test('administrators may do everything', () => {
    const levels = levelsOf([managed('AdministratorAccess')]);
    expect(levels.services.reduce((sum, one) => sum + one.list + one.read + one.write + one.permissionsManagement + one.tagging, 0))
      .toBe(matchingActions('*').length);
    expect(levels.grantingActionsOnEverything).toEqual([...GRANTING_ACTIONS]);
  });
});

describe('what limits', () => {
  const everything = policy(allow('s3:*'));

  test.each<[string, Policy]>([
    ['on everything without a condition', policy(deny('s3:*'))],
    ['by NotAction', policy({ Effect: 'Deny', NotAction: 'ec2:*', Resource: '*' })],
    ['by pieces', policy([deny('s3:G*'), deny(['s3:?*'])])],
  ])('a Deny %s', (_, denying) => {
    expect(levelsOf([everything, denying]).services).toEqual([]);
  });

  test.each<[string, Policy]>([
    ['with a condition', policy(deny('s3:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }))],
    ['on some resources', policy(deny('s3:*', 'arn:aws:s3:::*'))],
    ['on all resources but some', policy({ Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::b' })],
    ['of an unknown action', policy(deny(opaque('Stack/Action', 'parameter')))],
  ])('not a Deny %s', (_, denying) => {
    expect(levelsOf([everything, denying]).services).toEqual([WHOLE_S3]);
  });

  test('the boundary, with its Deny', () => {
    const boundary = policy([allow('s3:Get*'), deny('s3:GetObject'), allow('ec2:*')], 'boundary');
    expect(levelsOf([everything], { boundary }).services)
      .toEqual([{ ...none('s3'), read: matchingActions('s3:Get*').filter(({ level }) => level === AccessLevel.READ).length - 1 }]);
  });

  test('a boundary for some resources takes "on everything" away', () => {
    const boundary = policy(allow('s3:*', 'arn:aws:s3:::mine/*'), 'boundary');
    expect(levelsOf([everything]).writesEverything).toEqual(['s3']);
    expect(levelsOf([everything], { boundary })).toMatchObject({ services: [WHOLE_S3], writesEverything: [] });
  });

  test('a boundary that is not known limits nothing', () => {
    const boundary = parsePolicy(opaque('Stack/Boundary', 'parameter'), { kind: 'boundary', name: 'b', path: 'b' });
    expect(levelsOf([everything], { boundary }).services).toEqual([WHOLE_S3]);
  });

  test('every level of service control policies, in which policies add up', () => {
    const serviceControls = [[policy(allow('*'), 'service-control')], [policy(allow('ec2:*'), 'service-control'), policy(allow('s3:GetObject'), 'service-control')]];
    expect(levelsOf([everything], { serviceControls }).services).toEqual([{ ...none('s3'), read: 1 }]);
    expect(levelsOf([everything], { serviceControls, serviceLinked: true }).services).toEqual([WHOLE_S3]);
    expect(levelsOf([everything], { serviceControls: [[]] }).services).toEqual([]);
  });
});

describe('on everything', () => {
  test.each([
    ['*', true],
    ['**', true],
    ['arn:aws:s3:::*', true],
    ['arn:*:s3:*:*:*', true],
    ['arn:aws:s3:::*/*', true],
    ['arn:aws:s3:::my-*', false],
    ['arn:aws:s3:::bucket/*', false],
    ['arn:aws:iam::111111111111:user/*', false],
  ])('%s: %s', (resource, whole) => {
    const levels = levelsOf([policy(allow(['s3:PutObject', 's3:PutBucketPolicy', 'iam:PassRole'], resource))]);
    expect(levels.writesEverything).toEqual(whole ? ['iam', 's3'] : []);
    expect(levels.managesPermissionsOfEverything).toEqual(whole ? ['s3'] : []);
    expect(levels.grantingActions).toEqual(['iam:PassRole']);
    expect(levels.grantingActionsOnEverything).toEqual(whole ? ['iam:PassRole'] : []);
  });

  test('NotResource is nearly everything', () => {
    expect(levelsOf([policy({ Effect: 'Allow', Action: 's3:PutObject', NotResource: 'arn:aws:s3:::b/*' })]).writesEverything).toEqual(['s3']);
  });

  test('reading is not writing', () => {
    expect(levelsOf([policy(allow(['s3:Get*', 's3:List*']))])).toMatchObject({ writesEverything: [], managesPermissionsOfEverything: [] });
  });
});

test('actions that hand out rights are real, and AWS calls them no permissions management', () => {
  expect([...GRANTING_ACTIONS].sort()).toEqual([...GRANTING_ACTIONS]);
  for (const action of GRANTING_ACTIONS) {
    expect([action, knownAction(action)]).toEqual([action, { name: action, level: AccessLevel.WRITE }]);
  }
});

test('what is not known is said', () => {
  const unknown = parsePolicy(opaque('Stack/Document', 'parameter'), { kind: 'identity', name: 'p', path: 'p' });
  expect(levelsOf([unknown], { missing: ['managed policy arn:x is not in the data'] }).unknowns)
    .toEqual([unknown.unknown, 'managed policy arn:x is not in the data'].sort());
});

test('a text that only the deployment knows counts as any action', () => {
  expect(levelsOf([policy(allow(`s3:${opaque('Stack/Verb', 'parameter', 'word')}`))]).services).toEqual([WHOLE_S3]);
});

describe('actions that are not in the table', () => {
  const table = `the table of AWS actions of ${ACTIONS_DATE}`;
  const warningsOf = (...policies: Policy[]): string[] => AccessLevels.of(modelOf([role('Stack/Role', policies)])).warnings;

  test.each([
    ['s3:GetObjct', 'such action; did you mean s3:GetObject?'],
    ['s3:Gett*', 'such action; did you mean s3:Get*?'],
    ['ec2:Descrbe*', 'such action; did you mean ec2:Describe*?'],
    ['iam:PasRole', 'such action; did you mean iam:PassRole?'],
    ['cloudtrial:*', 'service \'cloudtrial\'; did you mean cloudtrail:*?'],
    ['cloudtrial:StopLogging', 'service \'cloudtrial\'; did you mean cloudtrail:StopLogging?'],
    ['s3:Frobnicate', 'such action'],
    ['nosuchservice:GetObject', 'service \'nosuchservice\''],
  ])('%s', (action, rest) => {
    expect(warningsOf(policy(allow(action), 'identity', 'Stack/Role/DefaultPolicy')))
      .toEqual([`Stack/Role/DefaultPolicy: ${action} in statement 1 of DefaultPolicy allows nothing: ${table} has no ${rest}`]);
  });

  test('a Deny that denies nothing, with its Sid; an exception that excepts nothing', () => {
    expect(warningsOf(policy([
      { ...deny('cloudtrail:StopLoging'), Sid: 'KeepTrail' },
      { Effect: 'Allow', NotAction: 'iam:PasRole', Resource: '*' },
    ], 'identity', 'Stack/P'))).toEqual([
      `Stack/P: cloudtrail:StopLoging in statement 'KeepTrail' (1) of P denies nothing: ${table} has no such action; did you mean cloudtrail:StopLogging?`,
      `Stack/P: iam:PasRole in statement 2 of P excludes nothing: ${table} has no such action; did you mean iam:PassRole?`,
    ]);
  });

  test('good actions, symbols and documents of AWS give none', () => {
    const ofAws = parsePolicy({ Version: '2012-10-17', Statement: [allow('s3:Retired')] }, { kind: 'identity', name: 'x', path: 'arn:aws:iam::aws:policy/x' });
    expect(warningsOf(policy(allow(['s3:*', '*', 's3:getobject', opaque('Stack/Action', 'parameter')])), ofAws)).toEqual([]);
  });
});

test('an unknown principal is an error', () => {
  const levels = AccessLevels.of(modelOf([role('Stack/A', []), role('Stack/B', [])]));
  expect(() => levels.forPrincipal('Stack/C'))
    .toThrow(new Error('\'principal\' must be the path of a user, group, role or permission set, got Stack/C; there are: Stack/A, Stack/B'));
  expect(() => AccessLevels.of(modelOf([])).forPrincipal('x'))
    .toThrow(new Error('\'principal\' must be the path of a user, group, role or permission set, got x; there are: none'));
});

test('Markdown', () => {
  const levels = AccessLevels.of(modelOf([
    role('Stack/Deployer', [policy(allow(['s3:PutObject', 's3:PutBucketPolicy', 'iam:PassRole'])), policy(allow('sts:AssumeRole', 'arn:aws:iam::222222222222:role/x'))]),
    role('Stack/Typist', [policy(allow('s3:GetObjct'), 'identity', 'Stack/Typist/P')], { missing: ['policies of an imported role'] }),
  ]));
  expect(levels.toMarkdown().split('\n')).toEqual([
    `Actions that each principal may call at most, by access level (table of ${ACTIONS_DATE}).`,
    '',
    '| principal | kind | services | List | Read | Write | Permissions management | Tagging |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    '| Stack/Deployer | role | 3 | 0 | 0 | 3 | 1 | 0 |',
    '| Stack/Typist | role | 0 | 0 | 0 | 0 | 0 | 0 |',
    '',
    '## What deserves a look',
    '',
    '* Stack/Deployer: Write on `*`: iam, s3',
    '* Stack/Deployer: Permissions management on `*`: s3',
    '* Stack/Deployer: hands out rights: iam:PassRole (on everything), sts:AssumeRole',
    '* Stack/Typist: may have more: policies of an imported role',
    '',
    '## Actions that are not in the table',
    '',
    `* Stack/Typist/P: s3:GetObjct in statement 1 of P allows nothing: the table of AWS actions of ${ACTIONS_DATE} has no such action; did you mean s3:GetObject?`,
    '',
  ]);
  expect(levels.date).toBe(ACTIONS_DATE);
});
