import { ACCOUNT, adminRole, allow, arnOf, deny, holder, identity, modelOf, policy, trusting } from './hand-made';
import type { AccessModel } from '../../../src/analysis/access-model';
import { knownAction } from '../../../src/analysis/data/action-table';
import type { Technique } from '../../../src/analysis/escalation/technique';
import { HIJACK, IDENTITY_CENTER, IMPERSONATION, PASS_ROLE, SELF, TAKEOVER, TECHNIQUES, UNLOCK } from '../../../src/analysis/escalation/techniques';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import { EscalationCertainty, type EscalationPath } from '../../../src/analysis/escalation-path';
import type { Identity, IdentityKind } from '../../../src/analysis/evaluation/types';
import type { Value } from '../../../src/template/model/value';

const OWN_POLICY = `arn:aws:iam::${ACCOUNT}:policy/Own`;
const THEIR_POLICY = `arn:aws:iam::${ACCOUNT}:policy/Theirs`;
const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

/** ARNs of compute, by the type of what has the role. */
const HOLDER_ARNS: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': `arn:aws:lambda:us-east-1:${ACCOUNT}:function:worker`,
  'AWS::EC2::Instance': `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-0123456789abcdef0`,
  'AWS::EC2::LaunchTemplate': `arn:aws:ec2:us-east-1:${ACCOUNT}:launch-template/lt-0123456789abcdef0`,
  'AWS::CloudFormation::Stack': `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/Network/0123`,
  'AWS::CodeBuild::Project': `arn:aws:codebuild:us-east-1:${ACCOUNT}:project/build`,
};

interface Scene {
  /** The attacker with these actions, each under this condition, and further statements. */
  readonly stage: (actions: readonly string[], condition?: Value, ...more: Value[]) => AccessModel;
  readonly actions: readonly string[];
}

function attacker(kind: IdentityKind, statements: Value[], more: Partial<Identity> = {}): Identity {
  return identity(kind, 'Attacker', statements, more);
}

/** The smallest model in which a technique works, each action allowed only where it is needed. */
function sceneOf(technique: Technique, kind: IdentityKind): Scene {
  const target = targetOf(technique);
  const holderType = technique.kind === 'hijack' ? technique.holders[0] ?? '' : '';
  const holderArn = HOLDER_ARNS[holderType] ?? `arn:aws:thing:us-east-1:${ACCOUNT}:thing/one`;
  const places: Record<string, string> = {
    'self': kind === 'group' ? `arn:aws:iam::${ACCOUNT}:user/\${aws:username}` : arnOf(kind, 'Attacker'),
    'own-policy': OWN_POLICY,
    'own-group': arnOf('group', kind === 'group' ? 'Attacker' : 'Team'),
    'target': target?.arn ?? '',
    'target-policy': THEIR_POLICY,
    'holder': holderArn,
  };
  const where = new Map(technique.needs.map(({ action, on }) => [action, typeof on === 'string' ? places[on] ?? '' : '*']));
  if (technique.kind === 'pass-role') {
    where.set('iam:PassRole', target?.arn ?? '');
  }
  if (technique.kind === 'takeover' && technique.assumes) {
    where.set('sts:AssumeRole', target?.arn ?? '');
  }
  const trust = kind === 'role' ? { trust: trusting({ Service: 'lambda.amazonaws.com' }) } : {};
  return {
    actions: [...where.keys()],
    stage: (actions, condition, ...more) => {
      const given = actions.map((action) => allow(action, where.get(action), action === 'iam:PassRole' && technique.kind === 'pass-role'
        ? { StringEquals: { 'iam:PassedToService': technique.passedTo }, ...condition as object } : condition));
      const own = policy([allow('logs:GetLogEvents')], 'identity', 'Own', OWN_POLICY);
      const one = attacker(kind, [...given, ...more], { ...trust, ...(kind === 'user' && { groups: [arnOf('group', 'Team')] }) });
      const team = kind === 'user' ? [identity('group', 'Team', [])] : [];
      return modelOf([{ ...one, policies: [...one.policies, own] }, ...team, ...(target ? [target] : [])],
        target && technique.kind === 'hijack' ? [holder(holderType, holderArn, target)] : []);
    },
  };
}

function targetOf(technique: Technique): Identity | undefined {
  switch (technique.kind) {
    case 'impersonation': {
      const kind = technique.targets[0] ?? 'role';
      return identity(kind, 'Admin', [allow('*')], kind === 'role' ? { trust: trusting({ AWS: technique.id === 'sts-assume-role' ? ACCOUNT : '444455556666' }) } : {});
    }
    case 'takeover': {
      const kind = technique.targets[0] ?? 'role';
      const plain = identity(kind, 'Plain', [], kind === 'role' ? { trust: trusting(technique.assumes ? { AWS: ACCOUNT } : { Service: 'glue.amazonaws.com' }) } : {});
      return { ...plain, policies: [policy([allow('logs:GetLogEvents')], 'identity', 'Theirs', THEIR_POLICY)] };
    }
    case 'pass-role': {
      const service = technique.trusts ?? technique.passedTo;
      return adminRole(service === 'cognito-identity.amazonaws.com'
        ? trusting({ Federated: service }, { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:pool' } }, 'sts:AssumeRoleWithWebIdentity')
        : trusting({ Service: service }));
    }
    case 'hijack': return adminRole(trusting({ Service: 'edgelambda.amazonaws.com' }));
    default: return undefined;
  }
}

function pathIn(model: AccessModel): EscalationPath | undefined {
  return EscalationGraph.of(model, { bootstrap: { present: false } }).pathFrom('Attacker');
}

/** Techniques that are a part of others. */
const PARTS: Readonly<Record<string, string>> = { 'ecs-task-runtask': 'ecs-override-runtask', 'ecs-task-starttask': 'ecs-override-starttask' };
const SCENES = [...SELF, ...IMPERSONATION, ...TAKEOVER, ...PASS_ROLE, ...HIJACK, ...IDENTITY_CENTER].flatMap((technique) => (
  (('who' in technique ? technique.who : undefined) ?? ['user', 'role']).map((kind) => [technique.id, kind, technique] as const)
));

describe.each(SCENES)('%s of a %s', (id, kind, technique) => {
  const scene = sceneOf(technique, kind);

  test('is found', () => {
    const path = pathIn(scene.stage(scene.actions));
    expect(path?.steps.map((step) => step.technique)).toEqual([id]);
    expect([...path?.steps[0]?.actions ?? []].sort()).toEqual([...scene.actions].sort());
    expect(path?.administrator).toBe(true);
    // Whether the ARN of a member has a path, which the statement does not name, is not known.
    const open = technique.supposes !== undefined || id === 'cognito-identity-pool-roles' || (kind === 'group' && id.startsWith('iam-own-user'));
    expect(path?.certainty).toBe(open ? EscalationCertainty.POSSIBLE : EscalationCertainty.CERTAIN);
    if (technique.supposes !== undefined) {
      expect(path?.conditions).toContain(technique.supposes);
    }
    expect(path?.steps[0]?.via.length).toBeGreaterThan(0);
  });

  test('needs each of its actions', () => {
    for (const action of scene.actions) {
      expect([action, pathIn(scene.stage(scene.actions.filter((each) => each !== action)))?.steps[0]?.technique])
        .toEqual([action, action === 'ecs:RegisterTaskDefinition' ? PARTS[id] : undefined]);
    }
  });

  test('is stopped by a Deny of any of them', () => {
    for (const action of scene.actions) {
      expect([action, pathIn(scene.stage(scene.actions, undefined, deny(action)))?.steps[0]?.technique])
        .toEqual([action, action === 'ecs:RegisterTaskDefinition' ? PARTS[id] : undefined]);
    }
  });

  test('hangs on MFA if the permissions do', () => {
    const path = pathIn(scene.stage(scene.actions, MFA));
    expect(path?.steps[0]?.technique).toBe(id);
    expect(path?.certainty).toBe(EscalationCertainty.POSSIBLE);
    expect(path?.conditions).toContain('aws:MultiFactorAuthPresent');
  });
});

describe.each(UNLOCK.flatMap((technique) => technique.who.map((kind) => [technique.id, kind, technique] as const)))('%s of a %s', (id, kind, technique) => {
  const [{ action } = { action: '' }] = technique.needs;
  const group = kind === 'user' ? { groups: [arnOf('group', 'Team')] } : {};
  const boundary = (...actions: string[]) => policy([allow(['s3:*', ...actions])], 'boundary', 'Boundary');
  const denials = (...actions: string[]) => policy([deny(['iam:Attach*', 'iam:Put*Policy', 'iam:CreatePolicyVersion', 'iam:UpdateAssumeRolePolicy', 'iam:CreateAccessKey', 'iam:*LoginProfile', 'sso:*', 'identitystore:*', ...actions])], 'identity', 'Denials');
  const stage = (...actions: string[]) => {
    const free = attacker(kind, [allow('*')], group);
    return modelOf([technique.removes === 'boundary' ? { ...free, boundary: boundary(...actions), boundaryArn: THEIR_POLICY } : { ...free, policies: [...free.policies, denials(...actions)] }]);
  };
  const allOthers = UNLOCK.flatMap(({ needs }) => needs.map((need) => need.action)).filter((each) => each !== action);

  test('is found', () => {
    const path = pathIn(technique.removes === 'boundary' ? stage(action) : stage(...allOthers));
    expect(path?.steps.map((step) => step.technique)).toEqual([id]);
    expect(path?.certainty).toBe(EscalationCertainty.CERTAIN);
  });

  test('is quiet when it cannot be lifted', () => {
    expect(pathIn(technique.removes === 'boundary' ? stage() : stage(action, ...allOthers))).toBeUndefined();
  });
});

describe('the catalogue', () => {
  test('ids are unique, and of letters, digits and hyphens', () => {
    const ids = TECHNIQUES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('every action exists', () => {
    const actions = ['iam:PassRole', 'sts:AssumeRole', ...TECHNIQUES.flatMap(({ needs }) => needs.map(({ action }) => action))];
    // SetIdentityPoolRoles among them: the table is that of AWS.
    expect(actions.filter((action) => !knownAction(action))).toEqual([]);
  });

  test('references look like those of pathfinding.cloud and stand for one technique each', () => {
    const references = TECHNIQUES.flatMap(({ pathfinding }) => pathfinding);
    expect(references.filter((reference) => !/^[a-z0-9]+-\d{3}$/.test(reference))).toEqual([]);
    expect(new Set(references).size).toBe(references.length);
    expect(references.length).toBeGreaterThan(60);
  });
});
