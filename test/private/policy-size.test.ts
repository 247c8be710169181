import { App, Aws, Fn, Lazy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { MANAGED_POLICY_QUOTA, managedPolicySizeErrors, worstCaseSize } from '../../src/private/policy-size';

function sizeOf(resource: string): number {
  const document = new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [resource] })] });
  return worstCaseSize(new Stack(new App()), document);
}

const EMPTY = '{"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Resource":""}],"Version":"2012-10-17"}'.length;

test.each`
  what                                     | resource                                                   | characters
  ${'plain text'}                          | ${'abc'}                                                   | ${3}
  ${'whitespace inside of a string'}       | ${'a b'}                                                   | ${3}
  ${'the partition'}                       | ${Aws.PARTITION}                                           | ${12}
  ${'the account'}                         | ${Aws.ACCOUNT_ID}                                          | ${12}
  ${'the Region'}                          | ${Aws.REGION}                                              | ${16}
  ${'the domain of the partition'}         | ${Aws.URL_SUFFIX}                                          | ${16}
  ${'the id of the stack'}                 | ${Aws.STACK_ID}                                            | ${233}
  ${'the name of the stack'}               | ${Aws.STACK_NAME}                                          | ${128}
  ${'a text with references'}              | ${`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/x`}    | ${'arn::iam:::role/x'.length + 24}
  ${'a part of a reference'}               | ${Fn.select(2, Fn.split('/', Aws.STACK_ID))}               | ${128}
  ${'a list that the deployment joins'}    | ${Fn.join('-', Fn.split('/', Aws.STACK_ID))}               | ${128}
  ${'the longer branch of a condition'}    | ${Fn.conditionIf('C', 'abc', Aws.REGION).toString()}       | ${16}
  ${'a quotation mark, which is escaped'}  | ${'"'}                                                     | ${2}
  ${'a value of the synthesis'}            | ${Lazy.string({ produce: () => 'abcd' })}                  | ${4}
`('$what counts $characters', ({ resource, characters }) => {
  expect(sizeOf(resource)).toBe(EMPTY + characters);
});

test.each`
  length                          | errors
  ${MANAGED_POLICY_QUOTA - EMPTY} | ${[]}
  ${MANAGED_POLICY_QUOTA - EMPTY + 1} | ${['the policy must have at most 6144 characters, got 6145 (deploy-time values at their longest)']}
`('$length characters give $errors', ({ length, errors }) => {
  const policy = new iam.ManagedPolicy(new Stack(new App()), 'Policy', {
    statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['x'.repeat(length)] })],
  });

  expect(managedPolicySizeErrors(policy)).toEqual(errors);
});
