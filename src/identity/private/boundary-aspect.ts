import { CfnResource, type IAspect, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/** Sets a permissions boundary on every role and user, whoever made it and at whatever level. */
export class BoundaryAspect implements IAspect {
  /** @param policy the boundary, in the stack where it is made */
  public constructor(private readonly policy: iam.CfnManagedPolicy, private readonly arnIn: (stack: Stack) => string) {}

  public visit(node: IConstruct): void {
    const types = [iam.CfnRole.CFN_RESOURCE_TYPE_NAME, iam.CfnUser.CFN_RESOURCE_TYPE_NAME];
    if (!CfnResource.isCfnResource(node) || !types.includes(node.cfnResourceType)) {
      return;
    }
    const sameStack = node.stack === this.policy.stack;
    // In another stack by name, so that nothing has to be exported, and other accounts find the policy of their own.
    node.addPropertyOverride('PermissionsBoundary', sameStack ? this.policy.ref : this.arnIn(node.stack));
  }
}
