import * as iam from 'aws-cdk-lib/aws-iam';
import { ACCOUNT, allow, arnOf, identity, modelOf, policy } from './hand-made';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { EscalationOptions } from '../../../src/analysis/escalation-options';
import { EscalationCertainty } from '../../../src/analysis/escalation-path';
import type { Identity } from '../../../src/analysis/evaluation/types';

const DEPLOY_ROLE = `CDK bootstrap deploy role (${ACCOUNT}, us-east-1)`;
const EXECUTION_ROLE = `CDK bootstrap cfn-exec role (${ACCOUNT}, us-east-1)`;

function graphOf(identities: Identity[], options: EscalationOptions ): EscalationGraph {
  return EscalationGraph.of(modelOf(identities), options);
}

describe('bootstrap roles', () => {
  const start = identity('user', 'Start', [allow('sts:AssumeRole', 'arn:aws:iam::*:role/cdk-*')]);

  test('make everybody who may assume cdk-* an administrator', () => {
    const path = graphOf([start], {}).pathFrom('Start');
    expect(path?.certainty).toBe(EscalationCertainty.CERTAIN);
    expect(path?.steps.map(({ technique, to }) => [technique, to])).toEqual([['sts-assume-role', DEPLOY_ROLE], ['cloudformation-stack', EXECUTION_ROLE]]);
  });

  test('make those possible administrators who may update stacks', () => {
    const path = graphOf([identity('user', 'Start', [allow('cloudformation:UpdateStack', 'arn:aws:cloudformation:*:*:stack/App-*')])], {}).pathFrom('Start');
    expect(path?.steps.map(({ technique, through, to }) => [technique, through, to]))
      .toEqual([['cloudformation-own-role-update', 'a stack that the CDK deployed', EXECUTION_ROLE]]);
    expect(path?.conditions).toEqual(['the CDK deployed the stack']);
  });

  test.each<[string, EscalationOptions['bootstrap'], number]>([
    ['the defaults', {}, 1],
    ['no bootstrap', { present: false }, 0],
    ['another qualifier, which the pattern covers', { qualifiers: ['team1'] }, 1],
    ['execution policies that are no administrator', { executionPolicies: ['AmazonS3FullAccess'] }, 0],
    ['a document as execution policy', { executionPolicyDocuments: [document('s3:*')] }, 0],
    ['a document that allows everything', { executionPolicyDocuments: [document('*')] }, 1],
    ['a boundary', { permissionsBoundary: document('s3:*') }, 0],
    ['a boundary that allows everything', { permissionsBoundary: document('*') }, 1],
  ])('respect %s', (_, bootstrap, count) => {
    const graph = graphOf([start], { bootstrap, powerfulRoles: false });
    expect(graph.paths).toHaveLength(count);
  });

  test('are looked for under the qualifiers that policies name', () => {
    const named = (qualifier: string) => graphOf([
      identity('user', 'Start', [allow('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/cdk-${qualifier}-deploy-role-${ACCOUNT}-us-east-1`)]),
    ], {}).paths.length;
    expect([named('hnb659fds'), named('team1')]).toEqual([1, 1]);
  });

  test('let in the accounts that they trust', () => {
    const other = identity('user', 'Other', [allow('sts:AssumeRole', '*')], { account: '444455556666', arn: arnOf('user', 'Other', '444455556666') });
    const options = (trustedAccounts: string[]): EscalationOptions => ({ bootstrap: { trustedAccounts }, administrators: [] });
    const home = identity('user', 'Home', []);
    const ends = (trusted: string[]) => graphOf([home, other], options(trusted)).pathFrom('Other')?.steps.map(({ to }) => to);
    expect(ends([])?.[0]).toBe('CDK bootstrap deploy role (444455556666, us-east-1)');
    expect(graphOf([home, { ...other, policies: [policy([allow('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/*`)])] }], options([])).paths).toEqual([]);
    expect(graphOf([home, { ...other, policies: [policy([allow('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/*`)])] }], options(['444455556666']))
      .pathFrom('Other')?.steps[0]?.to).toBe(DEPLOY_ROLE);
  });

  test.each<[EscalationOptions['bootstrap'], string]>([
    [{ qualifiers: ['has space'] }, "'qualifiers' must be 1 to 10 letters, digits, hyphens or underscores each, got has space"],
    [{ qualifiers: ['elevenchars'] }, "'qualifiers' must be 1 to 10 letters, digits, hyphens or underscores each, got elevenchars"],
    [{ trustedAccounts: ['12345'] }, "'trustedAccounts' must be account ids of 12 digits, got 12345"],
    [{ executionPolicies: ['NoSuchPolicy'] }, "'executionPolicies' must be AWS managed policies, got NoSuchPolicy; give the document in 'executionPolicyDocuments'"],
  ])('refuse %j', (bootstrap, message) => {
    expect(() => graphOf([start], { bootstrap })).toThrow(new Error(message));
  });
});

function document(action: string): iam.PolicyDocument {
  return new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: [action], resources: ['*'] })] });
}
