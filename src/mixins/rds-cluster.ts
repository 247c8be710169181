import { hasAny, withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts the storage of database clusters; an existing one is replaced. */
export class DbClusterEncryption extends ResourceFix {
  constructor() {
    super(['RDS-2'], ['AWS::RDS::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(
      properties, 'SnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier', 'ReplicationSourceIdentifier')) {
      return properties;
    }
    return withValue(properties, ['StorageEncrypted'], true);
  }
}

/** Keeps backups of database clusters for a week, at least. */
export class DbClusterBackups extends ResourceFix {
  constructor() {
    super(['RDS-4'], ['AWS::RDS::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withAtLeast(properties, ['BackupRetentionPeriod'], 7);
  }
}

/** Keeps database clusters from being deleted by mistake. */
export class DbClusterDeletionProtection extends ResourceFix {
  constructor() {
    super(['RDS-5'], ['AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['DeletionProtection'], true);
  }
}
