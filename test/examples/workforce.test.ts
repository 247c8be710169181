/** The example `workforce`: what it promises, asserted as a user would. */
import { App } from 'aws-cdk-lib';
import { analysis } from 'cdk-security-baseline';
import { build } from '../../examples/workforce/app';
import { nagFindings } from '../private/nag';

const app = new App();
const { security } = build(app);
const access = analysis.AccessAssertions.of(app);
const PEOPLE = ['Developers', 'Auditors', 'Security', 'Support', 'Billing'];

test('nothing in the example for cdk-nag to say', () => {
  expect(nagFindings((stack) => { build(stack.node.root as App); })).toEqual([]);
});

test('access is what permissions.json says; permissions.ts writes it anew', () => {
  analysis.PermissionMap.of(access.model).assertUnchanged('examples/workforce/permissions.json');
});

test.each(PEOPLE)('%s do not touch the audit trail', (principal) => {
  const { auditTrail } = security.global;
  access.mayNot({ principal, actions: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], resources: [auditTrail.trailArn] });
});

test.each(PEOPLE)('%s do not come to more rights', (principal) => {
  const graph = analysis.EscalationGraph.of(access.model);
  expect(graph.pathFrom(principal)).toBeUndefined();
});

test('only administrators have a way to administrator rights, by the role that is meant for them', () => {
  analysis.EscalationGraph.of(access.model, {
    accepted: [{ from: 'Administrators', to: '*/AdministratorRole', reason: 'it is how administrators work here' }],
  }).assertNoPaths();
});

test('no outsider gets in', () => {
  analysis.OutsiderReport.of(access.model).assertNone();
});
