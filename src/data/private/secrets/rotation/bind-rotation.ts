import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { BoundRotation, RotationSubject } from './bound-rotation';
import { GeneratedRotation } from './generated-rotation';
import type { RotationChoice } from './rotation-choice';
import { allowInvocation, allowRotation, changeableRole } from './rotation-permissions';
import { type ExternalRotationOptions, HostedRotationEngine, type HostedRotationOptions, HostedRotationStrategy } from '../../../secret-rotation-options';
import { secretsOfAccount } from '../secret-arns';

/** Makes what a rotation consists of, except for its schedule. */
export function bindRotation(scope: Construct, choice: RotationChoice, subject: RotationSubject): BoundRotation {
  switch (choice.kind) {
    case 'generated':
      return new GeneratedRotation(scope, 'Rotation', subject, choice.options).bind();
    case 'lambda':
      return bindLambda(scope, choice.rotationFunction, subject);
    case 'hosted':
      return bindHosted(scope, choice.options, subject);
    case 'external':
      return bindExternal(scope, choice.options, subject);
    case 'managed':
    case 'manual':
      return { schedule: {}, dependencies: [] };
  }
}

function bindLambda(scope: Construct, rotationFunction: lambda.IFunction, subject: RotationSubject): BoundRotation {
  const role = changeableRole(scope, 'rotationFunction', rotationFunction);
  return {
    schedule: { rotationLambdaArn: rotationFunction.functionArn },
    dependencies: [
      allowInvocation(scope, 'RotationPermission', rotationFunction, subject),
      ...(role ? [allowRotation(scope, 'Rotation', role, subject)] : []),
    ],
  };
}

function bindHosted(scope: Construct, options: HostedRotationOptions, subject: RotationSubject): BoundRotation {
  const hosted = hostedRotation({ ...options, excludeCharacters: subject.generator.excludeCharacters });
  const schedule = { hostedRotationLambda: hosted.bind(subject.secret, scope) };
  return { schedule, dependencies: [], connections: options.vpc && hosted.connections };
}

function hostedRotation(
  { engine, strategy, ...options }: HostedRotationOptions & secretsmanager.SingleUserHostedRotationOptions,
): secretsmanager.HostedRotation {
  const { HostedRotation } = secretsmanager;
  if (strategy === HostedRotationStrategy.MULTI_USER) {
    const multiUser = options as secretsmanager.MultiUserHostedRotationOptions;
    switch (engine) {
      case HostedRotationEngine.MYSQL: return HostedRotation.mysqlMultiUser(multiUser);
      case HostedRotationEngine.POSTGRESQL: return HostedRotation.postgreSqlMultiUser(multiUser);
      case HostedRotationEngine.ORACLE: return HostedRotation.oracleMultiUser(multiUser);
      case HostedRotationEngine.MARIADB: return HostedRotation.mariaDbMultiUser(multiUser);
      case HostedRotationEngine.SQLSERVER: return HostedRotation.sqlServerMultiUser(multiUser);
      case HostedRotationEngine.REDSHIFT: return HostedRotation.redshiftMultiUser(multiUser);
      case HostedRotationEngine.MONGODB: return HostedRotation.mongoDbMultiUser(multiUser);
    }
  }
  switch (engine) {
    case HostedRotationEngine.MYSQL: return HostedRotation.mysqlSingleUser(options);
    case HostedRotationEngine.POSTGRESQL: return HostedRotation.postgreSqlSingleUser(options);
    case HostedRotationEngine.ORACLE: return HostedRotation.oracleSingleUser(options);
    case HostedRotationEngine.MARIADB: return HostedRotation.mariaDbSingleUser(options);
    case HostedRotationEngine.SQLSERVER: return HostedRotation.sqlServerSingleUser(options);
    case HostedRotationEngine.REDSHIFT: return HostedRotation.redshiftSingleUser(options);
    case HostedRotationEngine.MONGODB: return HostedRotation.mongoDbSingleUser(options);
  }
}

/** @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-security.html */
function bindExternal(scope: Construct, { metadata = {}, role: given }: ExternalRotationOptions, subject: RotationSubject): BoundRotation {
  const stack = Stack.of(scope);
  const role = given ?? new iam.Role(scope, 'RotationRole', {
    description: 'Rotates one secret that a partner holds',
    // Any secret of the account, as AWS documents it. The role can do nothing with another one.
    assumedBy: new iam.ServicePrincipal('secretsmanager.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': secretsOfAccount(stack) } },
    }),
  });
  return {
    schedule: {
      externalSecretRotationRoleArn: role.roleArn,
      externalSecretRotationMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    },
    dependencies: given ? [] : [allowRotation(scope, 'Rotation', role, subject)],
  };
}
