import type { RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledgeWildcards } from '../../private/acknowledgements';
import { managedPolicySizeErrors } from '../../private/policy-size';

/** Below it nobody but administrators changes anything. */
export const BASELINE_PATH = '/security-baseline/';

/** Makes the managed policies of one construct. */
export class PolicyMaker {
  public constructor(private readonly scope: Construct, private readonly removalPolicy: RemovalPolicy) {}

  /** @param wildcards why what the policy allows is not limited to single resources; nothing for what the user wrote */
  public make(id: string, description: string, statements: iam.PolicyStatement[], wildcards?: string): iam.ManagedPolicy {
    const policy = new iam.ManagedPolicy(this.scope, id, { path: BASELINE_PATH, description, statements });
    policy.applyRemovalPolicy(this.removalPolicy);
    policy.node.addValidation({ validate: () => managedPolicySizeErrors(policy) });
    if (wildcards) {
      acknowledgeWildcards(policy, statements, wildcards);
    }
    return policy;
  }
}
