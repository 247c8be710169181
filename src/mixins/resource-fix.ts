import { CfnResource, Mixin } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { read, write, type JsonObject } from './private/properties';

/**
 * The base of all fixes. A fix looks at the properties that a resource will have in the template, whichever way they got there (a construct
 * of the CDK, a generic `CfnResource`, `CfnInclude`, property overrides), and changes those that break a rule. What is right already stays
 * as it is.
 *
 * ```ts
 * import { App, Mixins } from 'aws-cdk-lib';
 * import { mixins } from 'cdk-security-baseline';
 *
 * const app = new App();
 * // … stacks
 * Mixins.of(app).apply(new mixins.BucketPublicAccess());
 * ```
 *
 * It acts at once, on the constructs that are there, also inside of stages. It does nothing to what is created later.
 */
export abstract class ResourceFix extends Mixin {
  /** The rules that it makes hold, such as `S3-1`. */
  public readonly ruleIds: string[];
  /** The CloudFormation types of the resources that it fixes. */
  public readonly resourceTypes: string[];

  /**
   * @param ruleIds the rules that it makes hold
   * @param resourceTypes the CloudFormation types of the resources that it fixes
   */
  constructor(ruleIds: string[], resourceTypes: string[]) {
    super();
    this.ruleIds = ruleIds;
    this.resourceTypes = resourceTypes;
  }

  /** Whether a construct is a resource of one of the types, also when it was made as a generic `CfnResource`. */
  public supports(construct: IConstruct): boolean {
    return CfnResource.isCfnResource(construct) && this.resourceTypes.includes(construct.cfnResourceType);
  }

  /** Fixes one resource. */
  public applyTo(construct: IConstruct): void {
    if (CfnResource.isCfnResource(construct)) {
      const now = read(construct);
      write(construct, now, this._fixed(now, construct));
    }
  }

  /**
   * The properties as they should be; the same when nothing is to be changed.
   *
   * @internal
   */
  protected abstract _fixed(properties: JsonObject, resource: CfnResource): JsonObject;
}
