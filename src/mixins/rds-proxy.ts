import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets a database proxy refuse connections without TLS. */
export class DbProxyTls extends ResourceFix {
  constructor() {
    super(['RDS-17'], ['AWS::RDS::DBProxy']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['RequireTLS'], true);
  }
}
