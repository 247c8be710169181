import * as iam from 'aws-cdk-lib/aws-iam';

/** Writes whole statements into a trust policy, where `iam.Role` would write one of its own per principal. */
export class TrustPrincipal extends iam.PrincipalBase {
  public constructor(private readonly statements: iam.PolicyStatement[]) {
    super();
  }

  public get policyFragment(): iam.PrincipalPolicyFragment {
    throw new Error('this principal is for the trust policy of one role');
  }

  public addToAssumeRolePolicy(document: iam.PolicyDocument): void {
    document.addStatements(...this.statements);
  }

  public dedupeString(): string | undefined {
    return undefined;
  }
}
