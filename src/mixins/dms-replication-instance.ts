import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Takes replication instances off the Internet; an existing one is replaced. */
export class ReplicationInstancePrivate extends ResourceFix {
  constructor() {
    super(['DMS-2'], ['AWS::DMS::ReplicationInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PubliclyAccessible'], false);
  }
}
