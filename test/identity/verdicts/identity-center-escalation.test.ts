/**
 * Nobody who comes by IAM Identity Center becomes an administrator: not through the baseline, the application, the roles of `cdk bootstrap`, or IAM
 * Identity Center itself. A path that is only possible counts as one.
 */
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sso from 'aws-cdk-lib/aws-sso';
import { ASSIGNED, BOUNDARY, MANAGING, newCenterWorld, type CenterWorldProps } from './identity-center-world';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { EscalationOptions } from '../../../src/analysis/escalation-options';
import type { IdentityCenterAccess } from '../../../src/identity/identity-center-access';
import { JobFunction } from '../../../src/identity/job-function';

const DEVELOPERS = `Organization/Access/Developers@${ASSIGNED}`;
const graphOf = (props: CenterWorldProps = {}, options?: EscalationOptions) => EscalationGraph.of(newCenterWorld(props).model, options);
const shown = ({ paths }: EscalationGraph): string[] => paths.map(String);

test.each<[string, CenterWorldProps]>([
  ['without a boundary, developers without IAM', {}],
  ['with a boundary, developers with roles of their own', { access: { developerBoundary: BOUNDARY } }],
  ['a baseline that is known by its tags only', { access: { protectedStacks: [] } }],
  ['in the account that manages IAM Identity Center', { account: MANAGING }],
])('no path from any permission set: %s', (_, props) => {
  const graph = graphOf(props);

  expect(shown(graph)).toEqual([]);
  expect(graph.incomplete).toEqual([]);
  expect(graph.administrators).toEqual(['Baseline/Global/JobFunctionGroups/Administrators/Group', 'Organization/Access/Administrators']);
});

describe('the proof can fail', () => {
  const set = (access: IdentityCenterAccess) => access.permissionSet(JobFunction.DEVELOPERS);

  test('without what protects the baseline developers are administrators through the roles of the CDK', () => {
    const graph = graphOf({ also: ({ access }) => { set(access).addPropertyDeletionOverride('InlinePolicy'); } });
    const path = graph.pathFrom(DEVELOPERS);

    expect(path?.administrator).toBe(true);
    expect(String(path)).toContain('CDK bootstrap');
    expect(graph.paths.map(({ from }) => from)).not.toContain('Organization/Access/Auditors');
  });

  test('a permission set made by hand is one', () => {
    const graph = graphOf({
      also: ({ access }) => {
        const byHand = new sso.CfnPermissionSet(access, 'ByHand', {
          instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', name: 'ByHand', managedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'],
        });
        new sso.CfnAssignment(access, 'ByHandAssignment', {
          instanceArn: byHand.instanceArn,
          permissionSetArn: byHand.attrPermissionSetArn,
          principalType: 'GROUP',
          principalId: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
          targetType: 'AWS_ACCOUNT',
          targetId: ASSIGNED,
        });
      },
    });

    expect(graph.pathFrom('Organization/Access/ByHand')?.administrator).toBe(true);
  });

  test('deployment with the CDK opens the way that its warning tells of, unless the bootstrap is limited', () => {
    const access = { allowCdkDeploy: true, developerBoundary: BOUNDARY };
    const open = graphOf({ access }).pathFrom(DEVELOPERS);
    const limited = graphOf({ access }, { bootstrap: { executionPolicies: ['ReadOnlyAccess'] } });

    expect(open?.administrator).toBe(true);
    expect(String(open)).toContain('CDK bootstrap');
    expect(shown(limited).filter((path) => path.includes('administrator rights'))).toEqual([]);
  });

  test('without the demand for a boundary developers make themselves administrators', () => {
    const graph = graphOf({
      access: { developerBoundary: BOUNDARY },
      also: ({ access }) => {
        const { Statement } = set(access).stack.resolve(set(access).inlinePolicy) as { Statement: { Action: string[] }[] };
        set(access).addPropertyDeletionOverride(`InlinePolicy.Statement.${Statement.findIndex(({ Action }) => Action.includes('iam:CreateRole'))}.Condition`);
      },
    });

    expect(graph.pathFrom(DEVELOPERS)?.administrator).toBe(true);
  });

  test('a job of one\'s own that may change IAM', () => {
    const helpDesk = JobFunction.custom('HelpDesk', {
      statements: [new iam.PolicyStatement({ actions: ['iam:CreateRole', 'iam:AttachRolePolicy'], resources: ['*'] })],
    });
    const assignments = [{ jobFunction: helpDesk, accountIds: [ASSIGNED], groupIds: ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6'] }];

    expect(graphOf({ access: { functions: [helpDesk], assignments } }).pathFrom('Organization/Access/HelpDesk')?.administrator).toBe(true);
  });
});
