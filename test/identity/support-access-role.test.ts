import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, readable } from './policies';
import { SupportAccessRole, type SupportAccessRoleProps } from '../../src/identity/support-access-role';
import { nagFindings } from '../private/nag';

const IAM = 'arn:<AWS::Partition>:iam::111122223333';
const ROOT = { AWS: `${IAM}:root` };

function resourceOf(props: SupportAccessRoleProps = {}, stack = newStack()): any {
  const { role } = new SupportAccessRole(stack, 'Support', props);
  return readable(Template.fromStack(stack).toJSON().Resources[stack.getLogicalId(role.node.defaultChild as iam.CfnRole)]);
}

test('by default: an hour of AWSSupportAccess for the users of the account, after MFA', () => {
  expect(resourceOf()).toEqual({
    Type: 'AWS::IAM::Role',
    Properties: {
      Description: 'Cases with AWS Support',
      Path: '/support/',
      MaxSessionDuration: 3600,
      ManagedPolicyArns: ['arn:<AWS::Partition>:iam::aws:policy/AWSSupportAccess'],
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Sid: 'AllowUsers',
          Effect: 'Allow',
          Principal: ROOT,
          Action: 'sts:AssumeRole',
          Condition: {
            Bool: { 'aws:MultiFactorAuthPresent': 'true' },
            NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' },
            ArnLike: { 'aws:PrincipalArn': [`${IAM}:user/*`] },
          },
        }],
      },
    },
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});

test('named users and roles, each by a statement', () => {
  const stack = newStack();
  const trustedRoles = [iam.Role.fromRoleName(stack, 'Sso', 'aws-reserved/sso.amazonaws.com/Support')];
  const { Statement: statements } = resourceOf({ trustedUserNames: ['alice'], trustedRoles, mfaMaxAge: Duration.minutes(10) }, stack)
    .Properties.AssumeRolePolicyDocument;

  expect(statements).toEqual([
    {
      Sid: 'AllowUsers',
      Effect: 'Allow',
      Principal: ROOT,
      Action: 'sts:AssumeRole',
      Condition: {
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '600' },
        ArnLike: { 'aws:PrincipalArn': [`${IAM}:user/alice`, `${IAM}:user/*/alice`] },
      },
    },
    {
      Sid: 'AllowRoles',
      Effect: 'Allow',
      Principal: ROOT,
      Action: 'sts:AssumeRole',
      Condition: { ArnEquals: { 'aws:PrincipalArn': [`${IAM}:role/aws-reserved/sso.amazonaws.com/Support`] } },
    },
  ]);
});

test('roles alone: no user', () => {
  const stack = newStack();
  const { Statement: statements } = resourceOf({ trustedRoles: [iam.Role.fromRoleName(stack, 'Sso', 'Support')] }, stack)
    .Properties.AssumeRolePolicyDocument;

  expect(statements.map((statement: any) => statement.Sid)).toEqual(['AllowRoles']);
});

test('goes with its stack if asked to', () => {
  expect(resourceOf({ removalPolicy: RemovalPolicy.DESTROY })).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
});

test('somebody is allowed to assume it', () => {
  const stack = newStack();
  const support = new SupportAccessRole(stack, 'Support');
  support.grantAssume(new iam.Group(stack, 'Group'));

  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: stack.resolve(support.roleArn) }] },
  });
});

const refused: [SupportAccessRoleProps, string][] = [
  [{ trustedUserNames: [] }, "'trustedUserNames' must name at least one, got none"],
  [{ trustedUserNames: ['alice', 'alice'] }, "'trustedUserNames' must not repeat an entry, got alice twice"],
  [{ trustedUserNames: ['*'] }, "'trustedUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got *"],
  [{ trustedUserNames: ['a/b'] }, "'trustedUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got a/b"],
  [{ trustedRoles: [] }, "'trustedRoles' must name at least one, got none"],
  [{ mfaMaxAge: Duration.seconds(299) }, "'mfaMaxAge' must be between 300 and 43200 seconds, got 299"],
  [{ mfaMaxAge: Duration.hours(13) }, "'mfaMaxAge' must be between 300 and 43200 seconds, got 46800"],
];
test.each(refused.map(([props, message]) => ({ props, message })))('$message', ({ props, message }) => {
  const stack = newStack();

  expect(() => new SupportAccessRole(stack, 'Support', props)).toThrow(new Error(message));
  expect(stack.node.findAll().some((node) => node instanceof iam.CfnRole)).toBe(false);
});

test.each(['cn-north-1', 'us-gov-west-1'])('in %s no ARN is of the partition aws', (region) => {
  const stack = newStack({ env: { account: '111122223333', region } }, { '@aws-cdk/core:enablePartitionLiterals': true });
  new SupportAccessRole(stack, 'Support');

  expect(JSON.stringify(Template.fromStack(stack).toJSON().Resources)).not.toContain('"arn:aws:');
});

test('cdk-nag AwsSolutions is clean', () => {
  expect(nagFindings((stack) => { new SupportAccessRole(stack, 'Support'); })).toEqual([]);
});
