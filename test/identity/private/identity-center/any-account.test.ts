import { Aws, Fn } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { inAnyAccount } from '../../../../src/identity/private/identity-center/any-account';
import { flat } from '../../../private/flat';
import { newStack } from '../workload/roles';

function elsewhere(statement: iam.PolicyStatementProps, stack = newStack()): any[] {
  return inAnyAccount(stack, [new iam.PolicyStatement(statement)]).map((result) => flat(stack.resolve(result.toStatementJson())));
}

test.each([undefined, { account: '111122223333', region: 'eu-west-1' }])('the account is any in resources, one\'s own in conditions: %j', (env) => {
  const stack = newStack({ env });
  const arn = stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: 'app/*' });

  expect(elsewhere({ sid: 'S', actions: ['iam:PassRole'], resources: [arn], conditions: { StringEquals: { key: arn } } }, stack)).toEqual([{
    Sid: 'S',
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: 'arn:${AWS::Partition}:iam::*:role/app/*',
    Condition: { StringEquals: { key: 'arn:${AWS::Partition}:iam::${aws:PrincipalAccount}:role/app/*' } },
  }]);
  expect(elsewhere({ effect: iam.Effect.DENY, notActions: ['iam:Get*'], notResources: [arn] }, stack)).toEqual([
    { Effect: 'Deny', NotAction: 'iam:Get*', NotResource: 'arn:${AWS::Partition}:iam::*:role/app/*' },
  ]);
});

test('resources named after the stack are left out, and a statement about nothing else with them', () => {
  const own = [`arn:aws:sns:*:111122223333:${Aws.STACK_NAME}-*`, Fn.join('-', ['x', Fn.select(2, Fn.split('/', Aws.STACK_ID))])];

  expect(elsewhere({ actions: ['sns:*'], resources: [...own, 'arn:aws:sns:*:111122223333:Other-*'] })).toEqual([
    { Effect: 'Allow', Action: 'sns:*', Resource: 'arn:aws:sns:*:*:Other-*' },
  ]);
  expect(elsewhere({ actions: ['sns:*'], resources: own })).toEqual([]);
});
