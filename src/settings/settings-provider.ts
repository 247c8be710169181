import * as path from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** Built by the `bundle` task; the same relative path from the sources and from the compiled library. */
const CODE = path.join(__dirname, '..', '..', 'assets', 'settings', 'handler', 'index');

/**
 * The one function of a stack that brings settings to the account which CloudFormation has no resource for.
 *
 * Its role may write its own log and nothing else: every {@link AccountSetting} attaches the permissions that it needs. The
 * role's path is `/security-baseline/`, so that a service control policy can exempt it.
 *
 * The log says what was changed and what was left alone, and why. It stays when the stack is deleted, for one year.
 */
export class SettingsProvider extends Construct {
  /** The provider of the stack around `scope`; made when it is first asked for. */
  public static of(scope: Construct): SettingsProvider {
    const stack = Stack.of(scope);
    const id = 'SecuritySettingsProvider';
    return (stack.node.tryFindChild(id) as SettingsProvider | undefined) ?? new SettingsProvider(stack, id);
  }

  /** The function behind the custom resources. */
  public readonly handler: lambda.Function;
  /** The function's role; settings attach their permissions to it. */
  public readonly role: iam.Role;
  /** Where the function says what it did. */
  public readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.logGroup = new logs.LogGroup(this, 'Log', { retention: logs.RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN });

    this.role = new iam.Role(this, 'Role', {
      path: '/security-baseline/',
      description: 'Applies security settings of the account that CloudFormation has no resource for',
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Log: new iam.PolicyDocument({
          statements: [new iam.PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [this.logGroup.logGroupArn],
          })],
        }),
      },
    });

    this.handler = new lambda.Function(this, 'Function', {
      description: 'Applies security settings of the account that CloudFormation has no resource for',
      code: lambda.Code.fromAsset(CODE),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      memorySize: 256,
      role: this.role,
      logGroup: this.logGroup,
      timeout: Duration.minutes(5),
      // A repetition could apply a setting after CloudFormation has given up and rolled it back.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
    });
  }
}
