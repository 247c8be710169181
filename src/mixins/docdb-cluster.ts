import { hasAny, withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts the storage of DocumentDB clusters; an existing one is replaced. */
export class DocDbEncryption extends ResourceFix {
  constructor() {
    super(['DOCDB-2'], ['AWS::DocDB::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(properties, 'SnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier')) {
      return properties;
    }
    return withValue(properties, ['StorageEncrypted'], true);
  }
}

/** Keeps backups of DocumentDB clusters for a week, at least. */
export class DocDbBackups extends ResourceFix {
  constructor() {
    super(['DOCDB-3'], ['AWS::DocDB::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withAtLeast(properties, ['BackupRetentionPeriod'], 7);
  }
}

/** Keeps DocumentDB clusters from being deleted by mistake. */
export class DocDbDeletionProtection extends ResourceFix {
  constructor() {
    super(['DOCDB-5'], ['AWS::DocDB::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['DeletionProtection'], true);
  }
}
