import type * as ecr from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type * as ssm from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { allowExecuteCommand, ecsTasks } from './private/workload/ecs-statements';
import { validateWorkload, workloadRole } from './private/workload/workload-role';
import type { WorkloadRoleProps } from './workload-role-props';
import { acknowledge } from '../private/acknowledgements';

/**
 * Properties of {@link EcsTaskRoles}. Statements, managed policies and description are the task role's; path and boundary are both
 * roles'.
 */
export interface EcsTaskRolesProps extends WorkloadRoleProps {
  /**
   * Where the images come from.
   *
   * @default - none in ECR
   */
  readonly repositories?: ecr.IRepository[];

  /**
   * Where the containers' output goes.
   *
   * @default - none
   */
  readonly logGroups?: logs.ILogGroup[];

  /**
   * Secrets that the containers get at their start. The task role cannot read them.
   *
   * @see FSBP ECS.8
   * @default - none
   */
  readonly secrets?: secretsmanager.ISecret[];

  /**
   * Parameters that the containers get at their start. The task role cannot read them.
   *
   * @default - none
   */
  readonly parameters?: ssm.IParameter[];

  /**
   * Whether ECS Exec may open a shell in the containers.
   *
   * @default false
   */
  readonly executeCommand?: boolean;
}

/**
 * The two roles of an ECS task: one with which ECS starts it, and one that the application in it has.
 *
 * As a grantee it is the task role. Only tasks of this account and Region can take on either.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 *
 * @example
 * import { Stack, aws_dynamodb as dynamodb, aws_ecr as ecr, aws_ecs as ecs, aws_secretsmanager as secretsmanager } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const repository: ecr.Repository;
 * declare const secret: secretsmanager.Secret;
 * declare const table: dynamodb.Table;
 *
 * const roles = new identity.EcsTaskRoles(stack, 'Api', { repositories: [repository], secrets: [secret] });
 * new ecs.FargateTaskDefinition(stack, 'Task', { taskRole: roles.taskRole, executionRole: roles.executionRole });
 * table.grantReadData(roles);
 */
export class EcsTaskRoles extends Construct implements iam.IGrantable {
  /** With it ECS pulls images, writes logs and reads the secrets of the task definition. */
  public readonly executionRole: iam.Role;
  /** The role of the application. */
  public readonly taskRole: iam.Role;
  /** The grantee of `grantX()`: the task role. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: EcsTaskRolesProps = {}) {
    super(scope, id);
    validateWorkload(props);
    const { path, permissionsBoundary } = props;
    this.executionRole = workloadRole(this, 'ExecutionRole', { path, permissionsBoundary }, {
      assumedBy: ecsTasks(this),
      description: 'What ECS needs to start the task',
    });
    this.taskRole = workloadRole(this, 'TaskRole', props, {
      assumedBy: ecsTasks(this),
      description: 'What the application in the task may do',
    });
    this.grantPrincipal = this.taskRole;

    props.repositories?.forEach((repository) => repository.grantPull(this.executionRole));
    props.logGroups?.forEach((logGroup) => logGroup.grantWrite(this.executionRole));
    props.secrets?.forEach((secret) => secret.grantRead(this.executionRole));
    props.parameters?.forEach((parameter) => parameter.grantRead(this.executionRole));
    if (props.repositories?.length) {
      acknowledge(this.executionRole.node.findChild('DefaultPolicy'), 'AwsSolutions-IAM5[Resource::*]',
        'ecr:GetAuthorizationToken knows no resource');
    }
    if (props.executeCommand) {
      this.taskRole.addToPrincipalPolicy(allowExecuteCommand());
      acknowledge(this.taskRole.node.findChild('DefaultPolicy'), 'AwsSolutions-IAM5[Resource::*]', 'The channels of Session Manager know no resource');
    }
  }
}
