import { CfnResource, RemovalPolicy } from 'aws-cdk-lib';
import { type IConstruct } from 'constructs';

/**
 * Applies a removal policy to everything that CloudFormation makes of a construct.
 *
 * The removal policy of an L2 reaches its main resource only: a topic or a role that stays without its policy is of no use.
 */
export function applyRemovalPolicy<T extends IConstruct>(construct: T, removalPolicy: RemovalPolicy): T {
  for (const resource of construct.node.findAll()) {
    if (CfnResource.isCfnResource(resource)) {
      resource.applyRemovalPolicy(removalPolicy);
    }
  }
  return construct;
}
