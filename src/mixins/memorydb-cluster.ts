import { withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Keeps a snapshot of MemoryDB clusters, at least. */
export class MemoryDbSnapshots extends ResourceFix {
  constructor() {
    super(['MEMORYDB-4'], ['AWS::MemoryDB::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withAtLeast(properties, ['SnapshotRetentionLimit'], 1);
  }
}

/** Lets MemoryDB clusters take connections with TLS only. */
export class MemoryDbTls extends ResourceFix {
  constructor() {
    super(['MEMORYDB-1'], ['AWS::MemoryDB::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['TLSEnabled'], true);
  }
}
