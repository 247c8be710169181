import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { ACCOUNT, adminRole, allow, arnOf, assumer, deny, graphOf, holder, identity, modelOf, NO_BOOTSTRAP, policy, ROOT, trusting } from './escalation/hand-made';
import { AccessModel } from '../../src/analysis/access-model';
import { EscalationGraph } from '../../src/analysis/escalation-graph';
import type { EscalationOptions } from '../../src/analysis/escalation-options';
import { EscalationCertainty } from '../../src/analysis/escalation-path';
import type { Identity } from '../../src/analysis/evaluation/types';

describe('paths', () => {
  test('are the shortest', () => {
    const graph = graphOf([
      identity('user', 'Start', [allow('sts:AssumeRole', [arnOf('role', 'A'), arnOf('role', 'B')])]),
      assumer('A', 'A2'), assumer('A2', 'Admin'), assumer('B', 'Admin'), adminRole(ROOT),
    ]);
    expect(graph.pathFrom('Start')?.steps.map(({ from, to }) => `${from} ${to}`)).toEqual(['Stack/Start Stack/B', 'Stack/B Stack/Admin']);
    expect(graph.paths.map(({ from, steps }) => [from, steps.length])).toEqual([['Stack/A', 2], ['Stack/A2', 1], ['Stack/B', 1], ['Stack/Start', 2]]);
  });

  test('that are certain win over shorter ones that are only possible', () => {
    const graph = graphOf([
      identity('user', 'Start', [
        allow('sts:AssumeRole', arnOf('role', 'A')), allow('sts:AssumeRole', arnOf('role', 'Admin'), { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
      ]),
      assumer('A', 'Admin'), adminRole(ROOT),
    ]);
    expect(graph.pathFrom('Start')?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(graph.pathFrom('Start')?.steps).toHaveLength(2);
  });

  test('end in circles nowhere', () => {
    expect(graphOf([assumer('A', 'B'), assumer('B', 'C'), assumer('C', 'A'), adminRole(trusting({ Service: 'ec2.amazonaws.com' }))]).paths).toEqual([]);
  });

  test('cross accounts only where both sides allow', () => {
    const other = '444455556666';
    const foreign = (trust: ReturnType<typeof trusting>) => adminRole(trust, 'Foreign', { account: other, arn: arnOf('role', 'Foreign', other) });
    const start = identity('user', 'Start', [allow('sts:AssumeRole', arnOf('role', 'Foreign', other))]);
    const without = identity('user', 'Start', []);
    expect(graphOf([start, foreign(trusting({ AWS: ACCOUNT }))]).pathFrom('Start')?.to).toBe('Stack/Foreign');
    expect(graphOf([start, foreign(trusting({ AWS: other }))]).pathFrom('Start')).toBeUndefined();
    expect(graphOf([without, foreign(trusting({ AWS: arnOf('user', 'Start') }))]).pathFrom('Start')).toBeUndefined();
    expect(graphOf([identity('user', 'Start', [allow(['iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'])]), foreign(trusting({ AWS: other }))]).paths).toEqual([]);
  });

  test('start from those whom a trust policy of the same account names, without rights of their own', () => {
    expect(graphOf([identity('user', 'Start', []), adminRole(trusting({ AWS: arnOf('user', 'Start') }))]).pathFrom('Start')?.steps[0]?.technique)
      .toBe('sts-assume-role');
  });

  test('need what a service control policy leaves', () => {
    const controlled = (...statements: Parameters<typeof policy>[0]) => graphOf([
      identity('user', 'Start', [allow('sts:AssumeRole')], { serviceControls: [[policy([allow('*'), ...statements], 'service-control', 'Scp')]] }), adminRole(ROOT),
    ]);
    expect(controlled().paths).toHaveLength(1);
    expect(controlled(deny('sts:AssumeRole')).paths).toEqual([]);
  });

  test('to new resources need a name that all actions allow', () => {
    const lambdaOn = (create: string, invoke: string, ...more: Parameters<typeof policy>[0]) => graphOf([
      identity('user', 'Start', [
        allow('lambda:CreateFunction', `arn:aws:lambda:*:*:function:${create}`), allow('lambda:InvokeFunction', `arn:aws:lambda:*:*:function:${invoke}`),
        allow('iam:PassRole', arnOf('role', 'Admin'), { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }), ...more,
      ]), adminRole(trusting({ Service: 'lambda.amazonaws.com' })),
    ]).pathFrom('Start')?.certainty;
    expect(lambdaOn('dev-*', 'dev-*')).toBe(EscalationCertainty.CERTAIN);
    expect(lambdaOn('dev-*', '*')).toBe(EscalationCertainty.CERTAIN);
    expect(lambdaOn('dev-*', 'prod-*')).toBeUndefined();
    expect(lambdaOn('dev-*', '*', deny('lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:dev-*'))).toBeUndefined();
    expect(lambdaOn('dev-*', '*', deny('lambda:CreateFunction', 'arn:aws:lambda:*:*:function:dev-a*'))).toBe(EscalationCertainty.CERTAIN);
  });

  test('by iam:PassRole need a role that trusts the service', () => {
    const passing = (service: string, condition?: Parameters<typeof trusting>[1]) => graphOf([
      identity('user', 'Start', [allow(['ec2:RunInstances']), allow('iam:PassRole', arnOf('role', 'Admin'), { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } })]),
      adminRole(trusting({ Service: service }, condition)),
    ]).pathFrom('Start');
    expect(passing('ec2.amazonaws.com')?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(passing('ec2.amazonaws.com', { StringEquals: { 'aws:SourceAccount': ACCOUNT } })?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(passing('ec2.amazonaws.com', { StringEquals: { 'aws:SourceAccount': '444455556666' } })).toBeUndefined();
    expect(passing('ec2.amazonaws.com', { ArnLike: { 'aws:SourceArn': 'arn:aws:ec2:*:*:instance/i-1' } })?.conditions).toEqual(['aws:SourceArn']);
    expect(passing('lambda.amazonaws.com')).toBeUndefined();
  });

  test('work in China, where services have other names', () => {
    const partition = { partition: 'aws-cn', arn: `arn:aws-cn:iam::${ACCOUNT}:role/Admin` };
    const graph = graphOf([
      identity('user', 'Start', [allow('ec2:RunInstances'), allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com.cn' } })],
        { partition: 'aws-cn', arn: `arn:aws-cn:iam::${ACCOUNT}:user/Start` }),
      adminRole(trusting({ Service: 'ec2.amazonaws.com.cn' }), 'Admin', partition),
    ]);
    expect(graph.pathFrom('Start')?.steps[0]?.technique).toBe('ec2-run-instances');
  });
});

describe('iam:PassRole without a known technique', () => {
  const admin = adminRole(trusting({ Service: 'robomaker.amazonaws.com' }));
  const passing = (resource: string, service?: string) => graphOf([
    identity('user', 'Start', [allow('iam:PassRole', resource, service === undefined ? undefined : { StringEquals: { 'iam:PassedToService': service } })]), admin,
  ]).pathFrom('Start');

  test.each([
    ['to any service', arnOf('role', 'Admin'), undefined],
    ['of any role', '*', 'robomaker.amazonaws.com'],
    ['of any role to any service', '*', undefined],
  ])('is possible %s', (_, resource, service) => {
    const path = passing(resource, service);
    expect(path?.steps.map(({ technique, title }) => [technique, title])).toEqual([['pass-role', 'pass the role to a service (robomaker.amazonaws.com)']]);
    expect(path?.certainty).toBe(EscalationCertainty.POSSIBLE);
    expect(path?.conditions).toEqual(['an action of the service takes the role']);
  });

  test.each([
    ['of this role to this service', arnOf('role', 'Admin'), 'robomaker.amazonaws.com'],
    ['of any role to another service', '*', 'ec2.amazonaws.com'],
    ['of another role', arnOf('role', 'Other'), undefined],
  ])('is quiet %s', (_, resource, service) => {
    expect(passing(resource, service)).toBeUndefined();
  });
});

describe('accepted paths', () => {
  const identities = [identity('user', 'Start', [allow('sts:AssumeRole', arnOf('role', 'Admin'))]), adminRole(ROOT)];

  test('are no findings any more', () => {
    const graph = graphOf(identities, { ...NO_BOOTSTRAP, accepted: [{ from: 'Start', to: 'Admin', reason: 'break glass' }] });
    expect(graph.paths).toEqual([]);
    expect(graph.accepted.map(({ from, to }) => [from, to])).toEqual([['Stack/Start', 'Stack/Admin']]);
    expect(graph.unusedAcceptances).toEqual([]);
    expect(() => { graph.assertNoPaths(); }).not.toThrow();
  });

  test('that do not exist are reported, and fail the assertion', () => {
    const graph = graphOf(identities, { ...NO_BOOTSTRAP, accepted: [{ from: '*', to: '*', reason: 'all' }, { from: 'Start', to: 'ADMINISTRATOR', reason: 'old' }] });
    expect(graph.unusedAcceptances).toEqual(['Start → ADMINISTRATOR']);
    expect(() => { graph.assertNoPaths(); }).toThrow(new Error("The accepted path Start → ADMINISTRATOR does not exist; remove it from 'accepted'."));
  });

  test('need a reason', () => {
    expect(() => graphOf(identities, { accepted: [{ from: 'Start', to: 'Admin', reason: ' ' }] }))
      .toThrow(new Error("'reason' must say why the path from Start to Admin is accepted, got an empty text"));
  });
});

describe('reports', () => {
  const identities = [identity('user', 'Start', [allow('sts:AssumeRole', arnOf('role', 'Admin'))]), adminRole(ROOT)];
  const line = 'Stack/Start can assume the role → Stack/Admin [sts-assume-role: sts:AssumeRole], '
    + 'by statement 1 of TrustPolicy (Stack/TrustPolicy) and statement 1 of StartPolicy (Stack/StartPolicy)';

  test('the assertion says who can do what, and by which statements', () => {
    expect(() => { graphOf(identities).assertNoPaths(); }).toThrow(new Error(
      `1 principal can get more rights:\nStack/Start reaches administrator rights (certain):\n  1. ${line}`));
    expect(() => { graphOf(identities).assertNoPaths(['St*']); }).not.toThrow();
    expect(() => { graphOf([adminRole(ROOT)]).assertNoPaths(); }).not.toThrow();
  });

  test('Markdown is the same whatever the order', () => {
    const expected = [
      '# Privilege escalation', '', '| From | To | Certainty | How | Hangs on |', '| --- | --- | --- | --- | --- |',
      '| Stack/Start | Stack/Admin | certain | assume the role (`sts-assume-role`) |  |', '', '## Administrators', '', '* Stack/Admin', '',
    ].join('\n');
    expect(graphOf(identities).toMarkdown()).toBe(expected);
    expect(graphOf([...identities].reverse()).toMarkdown()).toBe(expected);
  });

  test('say so when there is nothing', () => {
    expect(graphOf([]).toString()).toBe('No principal can get more rights by a technique that is known.');
    expect(graphOf([]).toMarkdown()).toBe('# Privilege escalation\n\nNo principal can get more rights by a technique that is known.\n');
  });

  test('list those whose policies are not all known, and count what is known', () => {
    const graph = graphOf([{ ...identities[0], missing: ['further policies'] } as Identity, ...identities.slice(1)]);
    expect(graph.incomplete).toEqual(['Stack/Start']);
    expect(graph.pathFrom('Start')?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(graph.toString()).toContain('Not all policies are known of Stack/Start');
    expect(graphOf([identity('role', 'Imported', [], { missing: ['all of its policies'] }), adminRole(ROOT)]).paths).toEqual([]);
  });

  test('refuse a principal that is not there', () => {
    expect(() => graphOf(identities).pathFrom('Nobody'))
      .toThrow(new Error("'principal' must be the name, construct path or ARN of a principal of the model, got Nobody"));
  });

  test('references lead to pathfinding.cloud', () => {
    expect(graphOf(identities).pathFrom('Start')?.steps[0]?.references).toEqual(['https://pathfinding.cloud/paths/sts-001']);
  });
});

describe('an app', () => {
  function build(): { stack: Stack; graph: (options?: EscalationOptions) => EscalationGraph } {
    const app = new App({ analyticsReporting: false });
    const stack = new Stack(app, 'App');
    return { stack, graph: (options) => EscalationGraph.of(AccessModel.fromApp(app), options) };
  }

  test('groups, managed policies and functions are found where they stand', () => {
    const { stack, graph } = build();
    const role = new iam.Role(stack, 'Worker', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    });
    const worker = new lambda.Function(stack, 'Function', {
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'), role,
    });
    const group = new iam.Group(stack, 'Developers');
    group.addManagedPolicy(new iam.ManagedPolicy(stack, 'Self', {
      statements: [new iam.PolicyStatement({ actions: ['iam:CreatePolicyVersion'], resources: ['*'] })],
    }));
    const user = new iam.User(stack, 'Operator');
    user.addToPolicy(new iam.PolicyStatement({ actions: ['lambda:UpdateFunctionCode'], resources: [worker.functionArn] }));
    new iam.User(stack, 'Member', { groups: [group] });
    const found = graph();
    expect(found.paths.map(({ from, to, steps }) => [from, to, steps.map(({ technique }) => technique).join(), steps[0]?.through])).toEqual([
      ['App/Developers', 'ADMINISTRATOR', 'iam-own-policy-version', ''], ['App/Member', 'ADMINISTRATOR', 'iam-own-policy-version', ''],
      ['App/Operator', 'App/Worker', 'lambda-code', 'App/Function'],
    ]);
    expect(found.administrators).toEqual(['App/Worker']);
  });

  test.each([
    ['it may reach permission sets, should the account manage them', [], ['sso-account-assignment']],
    ['and Identity Center it does not', ['sso:*', 'identitystore:*'], []],
  ])('PowerUserAccess reaches the bootstrap roles; without them %s', (_, denied, techniques) => {
    const { stack, graph } = build();
    const group = new iam.Group(stack, 'Power', { managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess')] });
    if (denied.length > 0) {
      group.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: denied, resources: ['*'] }));
    }
    expect(graph().pathFrom('App/Power')?.certainty).toBe(EscalationCertainty.CERTAIN);
    const { paths } = graph(NO_BOOTSTRAP);
    expect(paths.flatMap(({ steps }) => steps.map(({ technique }) => technique))).toEqual(techniques);
    expect(paths.every(({ certainty }) => certainty === EscalationCertainty.POSSIBLE)).toBe(true);
  });

  test('a trust that only the deployment knows is possible', () => {
    const { stack, graph } = build();
    const trusted = new CfnParameter(stack, 'Trusted');
    new iam.Role(stack, 'Admin', {
      assumedBy: new iam.ArnPrincipal(trusted.valueAsString), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    });
    new iam.User(stack, 'User');
    const path = graph(NO_BOOTSTRAP).pathFrom('App/User');
    expect(path?.certainty).toBe(EscalationCertainty.POSSIBLE);
    expect(path?.conditions.join()).toContain('Trusted');
  });
});

describe('compute that has a role', () => {
  test('is nothing to those who may touch another one', () => {
    const admin = adminRole(trusting({ Service: 'lambda.amazonaws.com' }));
    const arn = (name: string) => `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`;
    const graph = (resource: string) => EscalationGraph.of(
      modelOf([identity('user', 'Start', [allow('lambda:UpdateFunctionCode', resource)]), admin], [holder('AWS::Lambda::Function', arn('worker'), admin)]), NO_BOOTSTRAP);
    expect(graph(arn('worker')).paths).toHaveLength(1);
    expect(graph(arn('other')).paths).toEqual([]);
  });
});
