import * as iam from 'aws-cdk-lib/aws-iam';
import type { IDependable } from 'constructs';

/**
 * A group as the grantee of `grantX()`: what it is granted goes into a managed policy, where the group of aws-cdk-lib would
 * write an inline one.
 */
export class ManagedPolicyPrincipal implements iam.IPrincipal {
  public readonly grantPrincipal: iam.IPrincipal = this;
  public readonly assumeRoleAction = 'sts:AssumeRole';

  public constructor(private readonly add: (statement: iam.PolicyStatement) => IDependable, public readonly principalAccount: string) {}

  public get policyFragment(): iam.PrincipalPolicyFragment {
    throw new Error('an IAM group cannot be a principal of a resource policy or a trust policy; grant it to a role that the group may assume');
  }

  public addToPrincipalPolicy(statement: iam.PolicyStatement): iam.AddToPrincipalPolicyResult {
    return { statementAdded: true, policyDependable: this.add(statement) };
  }
}
