import * as path from 'node:path';
import { ArnFormat, Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct, type IDependable } from 'constructs';
import type { BoundRotation, RotationSubject } from './bound-rotation';
import { passwordPolicyOf } from './generated-string';
import { allowInvocation, allowReading, allowRotation, changeableRole, warnAboutKey } from './rotation-permissions';
import { acknowledge, acknowledgeWildcard } from '../../../../private/acknowledgements';
import { cloudWatchLogs } from '../../../../private/key-statements';
import { allowNetworkInterfaces, denyNetworkInterfacesToCode } from '../../../../private/lambda-statements';
import { stackInstanceName, stackInstancePattern } from '../../../../private/stack-instance';
import type { GeneratedRotationOptions } from '../../../secret-rotation-options';

/** Built by the `bundle` task; the same relative path from the sources and from the compiled library. */
const CODE = path.join(__dirname, '..', '..', '..', '..', '..', 'assets', 'data', 'rotation-function', 'index');

const LOG_GROUPS = '/security-baseline/';
const LABEL = 'secret-rotation';

/** The function that rotates one secret whose values are generated, and all that belongs to it. */
export class GeneratedRotation extends Construct {
  public readonly rotationFunction: lambda.Function;
  private readonly role: iam.Role;
  private readonly logGroup: logs.LogGroup;
  private readonly logGroupName: string;

  public constructor(scope: Construct, id: string, private readonly subject: RotationSubject, private readonly options: GeneratedRotationOptions) {
    super(scope, id);
    this.logGroupName = Fn.join('', [LOG_GROUPS, stackInstanceName(this, LABEL)]);
    this.logGroup = this.createLogGroup();
    this.role = this.createRole();
    this.rotationFunction = this.createFunction();
  }

  public bind(): BoundRotation {
    const { setAndTest } = this.options;
    const rotation = allowRotation(this, 'Rotation', this.role, this.subject);
    const dependencies: IDependable[] = [
      rotation,
      allowInvocation(this, 'Permission', this.rotationFunction, this.subject),
    ];
    if (setAndTest) {
      rotation.addStatements(new iam.PolicyStatement({ sid: 'SetAndTest', actions: ['lambda:InvokeFunction'], resources: [setAndTest.functionArn] }));
      const reader = changeableRole(this, 'setAndTest', setAndTest);
      dependencies.push(...reader ? [allowReading(this, 'SetAndTest', reader, this.subject)] : []);
    }
    return {
      schedule: { rotationLambdaArn: this.rotationFunction.functionArn },
      dependencies,
      rotationFunction: this.rotationFunction,
      connections: this.options.vpc && this.rotationFunction.connections,
    };
  }

  /** Its name is known before it is made, so that the key can be opened for it alone, and the role need not wait for it. */
  private createLogGroup(): logs.LogGroup {
    const { key } = this.subject;
    // A pattern, because a key of another stack cannot know the id of this one.
    const pattern = `${LOG_GROUPS}${stackInstancePattern(this.node.path.slice(Stack.of(this).node.path.length), LABEL)}`;
    warnAboutKey(this, key, cloudWatchLogs(Stack.of(this), pattern),
      'Unless it lets CloudWatch Logs encrypt and decrypt, the log group of the rotation function cannot be made.');
    return new logs.LogGroup(this, 'Log', {
      logGroupName: this.logGroupName, encryptionKey: key, retention: logs.RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Without what names the secret, or waits for it: a grant for the role in the policy of the key would make a circle. */
  private createRole(): iam.Role {
    const logStreams = Stack.of(this).formatArn({
      service: 'logs', resource: 'log-group', resourceName: `${this.logGroupName}:*`, arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const statements = [new iam.PolicyStatement({ sid: 'Log', actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logStreams] })];
    if (this.options.vpc) {
      statements.push(allowNetworkInterfaces(), denyNetworkInterfacesToCode(this));
    }
    const role = new iam.Role(this, 'Role', {
      description: 'Rotates one secret',
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Function: new iam.PolicyDocument({ statements }) },
    });
    acknowledgeWildcard(role, logStreams, 'The streams of one log group');
    if (this.options.vpc) {
      acknowledge(role, 'AwsSolutions-IAM5[Resource::*]',
        'Lambda makes the network interfaces before they have a name; the code of the function is denied the same');
    }
    return role;
  }

  private createFunction(): lambda.Function {
    const { setAndTest, timeout = Duration.minutes(5), vpc, vpcSubnets, securityGroups } = this.options;
    const { secret, generator } = this.subject;
    return new lambda.Function(this, 'Function', {
      description: 'Rotates one secret',
      code: lambda.Code.fromAsset(CODE),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      memorySize: 256,
      role: this.role,
      logGroup: this.logGroup,
      timeout,
      environment: {
        SECRET_ARN: secret.secretArn,
        PASSWORD_POLICY: Stack.of(this).toJsonString(passwordPolicyOf(generator)),
        ...(generator.generateStringKey !== undefined && { JSON_KEY: generator.generateStringKey }),
        ...(setAndTest && { SET_AND_TEST_ARN: setAndTest.functionArn }),
      },
      vpc,
      vpcSubnets,
      securityGroups: vpc && (securityGroups ?? [new ec2.SecurityGroup(this, 'SecurityGroup', { vpc, description: 'Rotation of one secret' })]),
    });
  }
}
