import { ACCOUNT, allow, arnOf, deny, identity, modelOf, policy } from './hand-made';
import { CREATION } from '../../../src/analysis/escalation/techniques';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import { EscalationCertainty } from '../../../src/analysis/escalation-path';
import type { Identity, IdentityKind } from '../../../src/analysis/evaluation/types';
import type { Value } from '../../../src/template/model/value';

const SCENES = CREATION.flatMap((technique) => (['user', 'role'] as const).map((kind) => [technique.id, kind, technique.needs.map(({ action }) => action)] as const));

function pathOf(kind: IdentityKind, statements: Value[], more: Partial<Identity> = {}) {
  return EscalationGraph.of(modelOf([identity(kind, 'Attacker', statements, more)]), { bootstrap: { present: false } }).pathFrom('Attacker');
}

/** Below a path that the attacker is not in: what concerns its own user or role is another technique. */
const NEW = [arnOf('role', 'app/*'), arnOf('user', 'app/*')];
const grant = (action: string, condition?: Value) => allow(action, NEW, condition);

describe.each(SCENES)('%s of a %s', (id, kind, actions) => {
  const all = actions.map((action) => grant(action));

  test('is found', () => {
    const path = pathOf(kind, all);
    expect(path?.steps.map((step) => [step.technique, [...step.actions]])).toEqual([[id, [...actions]]]);
    expect([path?.administrator, path?.certainty]).toEqual([true, EscalationCertainty.CERTAIN]);
  });

  test('needs each of its actions, and a Deny of any stops it', () => {
    for (const action of actions) {
      expect(pathOf(kind, actions.filter((each) => each !== action).map((each) => grant(each)))).toBeUndefined();
      expect(pathOf(kind, [...all, deny(action)])).toBeUndefined();
    }
  });

  test('needs one principal on which all are allowed', () => {
    const on = (path: string, other = path) => pathOf(kind, actions.map((action, index) => allow(action, [arnOf('role', index === 0 ? path : other), arnOf('user', index === 0 ? path : other)])));
    expect(on('app/*')?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(on('app/*', 'ops/*')).toBeUndefined();
  });

  test('is quiet when the new one must have a boundary', () => {
    expect(pathOf(kind, actions.map((action) => grant(action, { StringEquals: { 'iam:PermissionsBoundary': `arn:aws:iam::${ACCOUNT}:policy/Boundary` } })))).toBeUndefined();
  });

  test('is not kept by the boundary of the maker, but by a service control policy', () => {
    expect(pathOf(kind, all, { boundary: policy(all, 'boundary', 'Boundary') })?.steps[0]?.technique).toBe(id);
    const serviceControls = [[policy([allow('*'), deny(['iam:Attach*', 'iam:Put*'], 'arn:aws:iam::*:*/q7*')], 'service-control', 'Scp')]];
    expect(pathOf(kind, all, { serviceControls })).toBeUndefined();
  });
});
