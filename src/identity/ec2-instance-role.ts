import { Annotations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { instanceLogs, instanceMetrics, onlyFromOwnInstance } from './private/workload/instance-statements';
import { validateWorkload, workloadRole } from './private/workload/workload-role';
import type { WorkloadRoleProps } from './workload-role-props';
import { acknowledge, acknowledgeAwsManagedPolicy } from '../private/acknowledgements';
import { requireDistinct, requireEach } from '../private/validation';

const NAMESPACE = /^(?!AWS\/)[^:*?]{1,255}$/;

/** Properties of {@link Ec2InstanceRole}. */
export interface Ec2InstanceRoleProps extends WorkloadRoleProps {
  /**
   * Whether Systems Manager manages the instances: sessions instead of SSH, patches, inventory. `false` is a warning.
   *
   * The policy of AWS for that, `AmazonSSMManagedInstanceCore`, may also read every parameter of the Parameter Store: keep
   * secrets in Secrets Manager, or encrypt them with a key of which the instances have no use.
   *
   * @see FSBP SSM.1
   * @default true
   */
  readonly systemsManager?: boolean;

  /**
   * Log groups that the instances may write to.
   *
   * @default - none
   */
  readonly logGroups?: logs.ILogGroup[];

  /**
   * Namespaces of CloudWatch metrics that the instances may publish to, such as `CWAgent`: 1 to 255 characters without `:`, and
   * not one of AWS's own (`AWS/…`); anything else, `*` or `?`, and a list that repeats, is an error.
   *
   * @default - none
   */
  readonly metricNamespaces?: string[];

  /**
   * Whether credentials of an instance are of use only in the VPC and from the address of that instance.
   *
   * Needs VPC endpoints for every service that the instances call: a request that comes by another way is denied.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourcevpc
   * @default false
   */
  readonly restrictCredentialsToVpc?: boolean;
}

/**
 * The role of EC2 instances, with its instance profile: credentials that change by themselves, instead of access keys.
 *
 * @see CIS AWS Foundations 7.0 2.16, FSBP SSM.1
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html
 *
 * @example
 * import { Stack, aws_s3 as s3 } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const bucket: s3.Bucket;
 *
 * const instances = new identity.Ec2InstanceRole(stack, 'Web', { metricNamespaces: ['CWAgent'] });
 * bucket.grantRead(instances);
 */
export class Ec2InstanceRole extends Construct implements iam.IGrantable {
  /** The role. */
  public readonly role: iam.Role;
  /** The profile that hands it to an instance. */
  public readonly instanceProfile: iam.InstanceProfile;
  /** Whether Systems Manager manages the instances. */
  public readonly systemsManager: boolean;
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: Ec2InstanceRoleProps = {}) {
    super(scope, id);
    validate(props);
    this.systemsManager = props.systemsManager ?? true;

    this.role = workloadRole(this, 'Role', props, {
      assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
      description: 'What the instances may do',
    });
    this.instanceProfile = new iam.InstanceProfile(this, 'InstanceProfile', { role: this.role, path: props.path });
    this.grantPrincipal = this.role;
    if (this.systemsManager) {
      this.role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSSMManagedInstanceCore'));
      acknowledgeAwsManagedPolicy(this.role, 'AmazonSSMManagedInstanceCore', 'AWS keeps the permissions of its agent up to date');
    } else {
      Annotations.of(this).addWarningV2('cdk-security-baseline:Ec2InstanceRole.unmanaged',
        "'systemsManager' is false: no sessions without SSH, no patches, no inventory (FSBP SSM.1)");
    }

    const statements = [
      ...(props.logGroups ?? []).length > 0 ? [instanceLogs(props.logGroups ?? [])] : [],
      ...(props.metricNamespaces ?? []).length > 0 ? [instanceMetrics(props.metricNamespaces ?? [])] : [],
      ...props.restrictCredentialsToVpc ? onlyFromOwnInstance() : [],
    ];
    statements.forEach((statement) => this.role.addToPrincipalPolicy(statement));
    const policy = this.role.node.tryFindChild('DefaultPolicy');
    if (policy && props.metricNamespaces?.length) {
      acknowledge(policy, 'AwsSolutions-IAM5[Resource::*]', 'Metrics are no resources; the condition on the namespace limits it');
    }
  }
}

function validate(props: Ec2InstanceRoleProps): void {
  validateWorkload(props);
  requireDistinct('metricNamespaces', props.metricNamespaces ?? []);
  requireEach('metricNamespaces', props.metricNamespaces, NAMESPACE, 'have 1 to 255 characters without :, * and ?, and not begin with AWS/');
}
