import { hasAny, withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts the storage of Neptune clusters; an existing one is replaced. */
export class NeptuneEncryption extends ResourceFix {
  constructor() {
    super(['NEPTUNE-1'], ['AWS::Neptune::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(
      properties, 'SnapshotIdentifier', 'DBSnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier')) {
      return properties;
    }
    return withValue(properties, ['StorageEncrypted'], true);
  }
}

/** Keeps backups of Neptune clusters for a week, at least. */
export class NeptuneBackups extends ResourceFix {
  constructor() {
    super(['NEPTUNE-4'], ['AWS::Neptune::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withAtLeast(properties, ['BackupRetentionPeriod'], 7);
  }
}

/** Keeps Neptune clusters from being deleted by mistake. */
export class NeptuneDeletionProtection extends ResourceFix {
  constructor() {
    super(['NEPTUNE-3'], ['AWS::Neptune::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['DeletionProtection'], true);
  }
}

/** Lets Neptune clusters ask for IAM credentials. */
export class NeptuneIamAuthentication extends ResourceFix {
  constructor() {
    super(['NEPTUNE-5'], ['AWS::Neptune::DBCluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['IamAuthEnabled'], true);
  }
}
