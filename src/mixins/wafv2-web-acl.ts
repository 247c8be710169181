import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets web ACLs count what they see. */
export class WebAclMetrics extends ResourceFix {
  constructor() {
    super(['WAFV2-1'], ['AWS::WAFv2::WebACL']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['VisibilityConfig', 'CloudWatchMetricsEnabled'], true);
  }
}
