import { Annotations, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { RotationSubject } from './bound-rotation';
import { acknowledgeWildcard } from '../../../../private/acknowledgements';

/** What a rotation function needs of its secret. */
const ROTATION = [
  'secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage',
];
/** What the function needs that sets and tests a value. */
const READING = ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'];

/**
 * What a rotation function may do with its secret, and with the key for it. A policy of its own, because the role may be that of another stack,
 * which then would depend on this one.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html
 */
export function allowRotation(scope: Construct, id: string, role: iam.IRole, subject: RotationSubject): iam.Policy {
  const policy = new iam.Policy(scope, id, {
    roles: [role],
    statements: [
      new iam.PolicyStatement({ sid: 'Rotate', actions: ROTATION, resources: [subject.secret.secretArn] }),
      new iam.PolicyStatement({ sid: 'Generate', actions: ['secretsmanager:GetRandomPassword'], resources: ['*'] }),
      useOfKey(scope, subject, ['kms:Decrypt', 'kms:GenerateDataKey']),
    ],
  });
  acknowledgeWildcard(policy, '*', 'GetRandomPassword knows no resource');
  return policy;
}

/** What the function may do that sets and tests new values: read them. */
export function allowReading(scope: Construct, id: string, role: iam.IRole, subject: RotationSubject): iam.Policy {
  return new iam.Policy(scope, id, {
    roles: [role],
    statements: [
      new iam.PolicyStatement({ sid: 'ReadSecret', actions: READING, resources: [subject.secret.secretArn] }),
      useOfKey(scope, subject, ['kms:Decrypt']),
    ],
  });
}

/** The policy of the key leaves its use through Secrets Manager to IAM: aws-cdk-lib adds that for each secret. So this is enough. */
function useOfKey(scope: Construct, { key }: RotationSubject, actions: string[]): iam.PolicyStatement {
  const service = `secretsmanager.${Stack.of(scope).region}.amazonaws.com`;
  return new iam.PolicyStatement({ sid: 'UseKey', actions, resources: [key.keyArn], conditions: { StringEquals: { 'kms:ViaService': service } } });
}

/** Secrets Manager may invoke the function for this secret, and nobody can make it do so for another one. */
export function allowInvocation(scope: Construct, id: string, rotationFunction: lambda.IFunction, { secret }: RotationSubject): lambda.CfnPermission {
  return new lambda.CfnPermission(scope, id, {
    action: 'lambda:InvokeFunction',
    functionName: rotationFunction.functionArn,
    principal: 'secretsmanager.amazonaws.com',
    sourceAccount: Stack.of(scope).account,
    sourceArn: secret.secretArn,
  });
}

/** The role of a function, if it can be given permissions; else a warning says what it needs. */
export function changeableRole(scope: Construct, prop: string, given: lambda.IFunction): iam.IRole | undefined {
  if (given.role === undefined) {
    Annotations.of(scope).addWarningV2('cdk-security-baseline:RotatedSecret.role',
      `The role of '${prop}' is not known here, and so gets no permission. Unless it may already read the secret and decrypt with its key, the rotation fails.`);
  }
  return given.role;
}

/** A key whose policy cannot be changed from here gets a warning. */
export function warnAboutKey(scope: Construct, key: kms.IKey, statement: iam.PolicyStatement, sentence: string): void {
  if (!key.addToResourcePolicy(statement, true).statementAdded) {
    Annotations.of(scope).addWarningV2('cdk-security-baseline:RotatedSecret.keyPolicy', `The policy of the given key cannot be changed from here. ${sentence}`);
  }
}
