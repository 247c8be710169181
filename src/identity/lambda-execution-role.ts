import { RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { validateWorkload, workloadRole } from './private/workload/workload-role';
import type { WorkloadRoleProps } from './workload-role-props';
import { acknowledge } from '../private/acknowledgements';
import { allowNetworkInterfaces, denyNetworkInterfacesToCode } from '../private/lambda-statements';

/** Properties of {@link LambdaExecutionRole}. */
export interface LambdaExecutionRoleProps extends WorkloadRoleProps {
  /**
   * The log group of the function; hand the same to the function.
   *
   * @default - a new one, kept for a year and retained with its generated name when the stack goes
   */
  readonly logGroup?: logs.ILogGroup;

  /**
   * Whether the function is connected to a VPC. The function's own code gets no use of the network interfaces.
   *
   * @default false
   */
  readonly inVpc?: boolean;

  /**
   * The key of the function's environment variables.
   *
   * @default - the AWS managed key of Lambda, which needs no permission
   */
  readonly environmentKey?: kms.IKey;
}

/**
 * The execution role of one Lambda function: its own log group, and what it is granted.
 *
 * Unlike `AWSLambdaBasicExecutionRole` it can neither make log groups nor write to those of other functions.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 *
 * @example
 * import { Stack, aws_dynamodb as dynamodb, aws_lambda as lambda } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const table: dynamodb.Table;
 *
 * const execution = new identity.LambdaExecutionRole(stack, 'Execution');
 * new lambda.Function(stack, 'Function', {
 *   runtime: lambda.Runtime.NODEJS_22_X,
 *   handler: 'index.handler',
 *   code: lambda.Code.fromInline('exports.handler = async () => {}'),
 *   role: execution.role,
 *   logGroup: execution.logGroup,
 * });
 * table.grantReadData(execution);
 */
export class LambdaExecutionRole extends Construct implements iam.IGrantable {
  /** The role. */
  public readonly role: iam.Role;
  /** The log group, for the function. */
  public readonly logGroup: logs.ILogGroup;
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: LambdaExecutionRoleProps = {}) {
    super(scope, id);
    validateWorkload(props);
    this.logGroup = props.logGroup ?? new logs.LogGroup(this, 'LogGroup', {
      retention: logs.RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.role = workloadRole(this, 'Role', props, {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      description: 'What the function may do',
    });
    this.grantPrincipal = this.role;

    this.logGroup.grantWrite(this.role);
    if (props.inVpc) {
      this.role.addToPrincipalPolicy(allowNetworkInterfaces());
      this.role.addToPrincipalPolicy(denyNetworkInterfacesToCode(this));
      acknowledge(this.role.node.findChild('DefaultPolicy'), 'AwsSolutions-IAM5[Resource::*]',
        'Lambda makes the network interfaces before they have a name; the code of the function is denied the same');
    }
    props.environmentKey?.grantDecrypt(this.role);
  }
}
