import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts caches at rest; an existing one is replaced. */
export class CacheEncryption extends ResourceFix {
  constructor() {
    super(['ELASTICACHE-2'], ['AWS::ElastiCache::ReplicationGroup']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['AtRestEncryptionEnabled'], true);
  }
}
