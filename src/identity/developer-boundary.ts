import { Aspects, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct, IConstruct } from 'constructs';
import { DeveloperBoundaryProps } from './developer-boundary-props';
import { BoundaryAspect } from './private/boundary-aspect';
import { developerBoundaryStatements } from './private/developer-boundary-statements';
import { validateDeveloperBoundary } from './private/developer-boundary-validation';
import { iamArn } from './private/iam-arn';
import { BASELINE_PATH } from './private/policy-maker';
import { acknowledgeWildcards } from '../private/acknowledgements';
import { managedPolicySizeErrors } from '../private/policy-size';

/**
 * The most that developers' roles may ever do: everything, less whatever could lift the boundary or weaken the baseline.
 *
 * A role with it cannot make a role or user without it, take it off, change it, or act as somebody without it: pass or assume
 * roles that are not the applications' own, update stacks that are not, make passwords or access keys, join groups, exchange what
 * the CDK is about to deploy, or stand in for an identity provider. Nor can it stop the trail, detection, or what carries the tag
 * `security-baseline`, nor write to buckets of this stack and `protectedBuckets`.
 *
 * A residue stays open: whoever may change a function, instance or pipeline acts with its role. So give the boundary to every
 * workload: `applyTo(app)`.
 *
 * * For people: `new JobFunctionGroups(this, 'People', { developerBoundary: boundary.policy })`.
 * * For all roles of a scope of the app: `applyTo(scope)`; not for the baseline itself, which could then not be deployed.
 * * For all roles of an app, without this construct in it: the context `"@aws-cdk/core:permissionsBoundary": { "name":
 *   "security-baseline/DeveloperBoundary" }`.
 * * For deployments: `cdk bootstrap --custom-permissions-boundary security-baseline/DeveloperBoundary` gives it to the execution
 *   role of CloudFormation, which then refuses roles without it. Deploy the baseline with a bootstrap of another qualifier.
 *
 * One per account, because its name is known in advance.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 * @see https://docs.aws.amazon.com/cdk/v2/guide/customize-permissions-boundaries.html
 */
export class DeveloperBoundary extends Construct {
  /** The policy. */
  public readonly policy: iam.ManagedPolicy;
  /** The name of the policy with its path, as `cdk bootstrap --custom-permissions-boundary` takes it. */
  public readonly qualifiedName: string;

  public constructor(scope: Construct, id: string, props: DeveloperBoundaryProps = {}) {
    super(scope, id);
    const { policyName = 'DeveloperBoundary', additionalDenies = [] } = props;
    validateDeveloperBoundary(policyName, props);
    const stack = Stack.of(this);
    this.qualifiedName = `${BASELINE_PATH.slice(1)}${policyName}`;
    const statements = [...developerBoundaryStatements(stack, {
      policyArn: this.arnIn(stack),
      applicationRoles: props.applicationRoles ?? ['app/*', 'app-*'],
      applicationStacks: props.applicationStacks ?? ['app-*'],
      assumableRoleArns: (props.assumableRoles ?? []).map((role) => role.roleArn),
      protectedBucketArns: (props.protectedBuckets ?? []).map((bucket) => bucket.bucketArn),
      allowedServices: props.allowedServices,
      allowedRegions: props.allowedRegions,
    }), ...additionalDenies];

    this.policy = new iam.ManagedPolicy(this, 'Policy', {
      managedPolicyName: policyName, path: BASELINE_PATH, description: 'The most that roles of developers may do', statements,
    });
    this.policy.applyRemovalPolicy(props.removalPolicy ?? RemovalPolicy.DESTROY);
    this.policy.node.addValidation({ validate: () => managedPolicySizeErrors(this.policy) });
    acknowledgeWildcards(this.policy, statements, 'A boundary grants nothing: it is the most that other policies can');
  }

  /** The ARN of the policy. */
  public get policyArn(): string {
    return this.policy.managedPolicyArn;
  }

  /**
   * Gives the boundary to every role and user below the scope, L1 and L2, however late they are added, and instead of another
   * boundary that they may have. Stages inside of the scope are reached if they exist when it is called.
   *
   * In other stacks the boundary is named by its ARN: deploy this stack first.
   */
  public applyTo(scope: IConstruct): void {
    const aspect = new BoundaryAspect(this.policy.node.defaultChild as iam.CfnManagedPolicy, (stack) => this.arnIn(stack));
    // An Aspect does not cross into a Stage.
    const stages = scope.node.findAll().filter((node) => Stage.isStage(node));
    for (const target of new Set([scope, ...stages])) {
      Aspects.of(target).add(aspect);
    }
  }

  private arnIn(stack: Stack): string {
    return iamArn(stack, 'policy', this.qualifiedName);
  }
}
