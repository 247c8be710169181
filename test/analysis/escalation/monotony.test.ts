import * as fc from 'fast-check';
import { adminRole, allow, deny, identity, modelOf, trusting } from './hand-made';
import { TECHNIQUES } from '../../../src/analysis/escalation/techniques';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import { EscalationCertainty } from '../../../src/analysis/escalation-path';
import type { Value } from '../../../src/template/model/value';

const ACTIONS = [...new Set(['iam:PassRole', 'iam:PassRole', 'sts:AssumeRole', ...TECHNIQUES.flatMap(({ needs }) => needs.map(({ action }) => action))])];
const SERVICES = ['lambda', 'ec2', 'ecs-tasks', 'glue', 'cloudformation', 'codebuild', 'states'].map((name) => `${name}.amazonaws.com`);
const RESOURCES = ['*', 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:role/Admin', 'arn:aws:lambda:*:*:function:dev-*', 'arn:aws:iam::*:user/Start'];

const statement = fc.record({
  actions: fc.subarray(ACTIONS, { minLength: 1, maxLength: 12 }), resource: fc.constantFrom(...RESOURCES), mfa: fc.boolean(),
}).map(({ actions, resource, mfa }) => allow(['iam:PassRole', ...actions], resource, mfa ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : undefined));
const denial = fc.record({ actions: fc.subarray(ACTIONS, { minLength: 1, maxLength: 20 }), resource: fc.constantFrom(...RESOURCES) })
  .map(({ actions, resource }) => deny(actions, resource));

/** 0: no path, 1: possible, 2: certain. */
function rights(statements: Value[], service: string): number {
  const model = modelOf([identity('user', 'Start', statements), adminRole(trusting({ Service: service }))]);
  const path = EscalationGraph.of(model, { bootstrap: { present: false }, powerfulRoles: false }).pathFrom('Start');
  return path === undefined ? 0 : path.certainty === EscalationCertainty.CERTAIN ? 2 : 1;
}

test('a further Allow never closes a path, a further Deny never opens one', () => {
  let found = 0;
  const policies = fc.array(statement, { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(policies, statement, denial, fc.constantFrom(...SERVICES), (given, more, no, service) => {
    const before = rights(given, service);
    found += before > 0 ? 1 : 0;
    expect(rights([...given, more], service)).toBeGreaterThanOrEqual(before);
    expect(rights([...given, no], service)).toBeLessThanOrEqual(before);
  }), { numRuns: 150 });
  expect(found).toBeGreaterThan(10);
});
