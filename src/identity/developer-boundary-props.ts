import { RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Properties of {@link DeveloperBoundary}. */
export interface DeveloperBoundaryProps {
  /**
   * The name of the policy: 1 to 128 letters, digits and `+=,.@_-`; a value that is known only at deployment is an error, because
   * the policy names itself. Do not change it later: every role with the old boundary would have to get the new one first.
   *
   * @default 'DeveloperBoundary'
   */
  readonly policyName?: string;

  /**
   * Which roles and policies are the applications' own, as names with their path; `*` stands for any characters, but not at the
   * beginning. Other roles may be neither passed to a service nor assumed, other policies not changed: a role without a boundary
   * would be the way past this one. Up to 512 letters, digits and `+=,.@/_-` each; an empty list, one that repeats, and a name that
   * `aws-reserved/`, `break-glass/`, `cdk-` or `security-baseline/` may begin, is an error.
   *
   * @default - `app/*` (below the path that developers may use), `app-*` (what CloudFormation names after the stacks `app-*`)
   */
  readonly applicationRoles?: string[];

  /**
   * Names of the CloudFormation stacks that may be changed: a letter, and up to 127 letters, digits and `-`; `*` stands for any
   * characters, but not at the beginning. Whoever updates a stack acts with the execution role that it has. An empty list closes
   * every stack.
   *
   * @default ['app-*']
   */
  readonly applicationStacks?: string[];

  /**
   * Further roles that may be assumed, in other accounts too.
   *
   * @default - none
   */
  readonly assumableRoles?: iam.IRole[];

  /**
   * Buckets with evidence in other stacks than this one. Buckets of this stack whose name is unique to it, as that of a
   * `SecureBucket`, are protected anyway.
   *
   * @default - none
   */
  readonly protectedBuckets?: s3.IBucket[];

  /**
   * The services that may be used at all, by the prefix of their actions, such as `s3`. An empty list, and one that repeats, is an
   * error.
   *
   * @default - every service
   */
  readonly allowedServices?: string[];

  /**
   * The Regions that may be used. Services with one endpoint for the world, such as IAM or Route 53, are exempt. An empty list, and
   * one that repeats, is an error; so are more than fit into the policy, which is about eight.
   *
   * @default - every Region
   */
  readonly allowedRegions?: string[];

  /**
   * Further denies; more than fit into the policy (6,144 characters) are an error of the synthesis. A statement that allows something is an error: a boundary with more in it would be wider.
   *
   * @default - none
   */
  readonly additionalDenies?: iam.PolicyStatement[];

  /**
   * What happens to the policy when it leaves the stack.
   *
   * By default it goes, but IAM refuses to delete a boundary as long as anybody has it; so its end weakens nobody. If it stayed, its
   * name would be taken for the next deployment.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
}
