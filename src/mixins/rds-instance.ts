import { hasAny, withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/**
 * Encrypts the storage of databases.
 * Replicas, restored databases and those of a cluster have it from where they come; an existing database is replaced.
 */
export class DbInstanceEncryption extends ResourceFix {
  constructor() {
    super(['RDS-1'], ['AWS::RDS::DBInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(
      properties, 'DBClusterIdentifier', 'SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn')) {
      return properties;
    }
    return withValue(properties, ['StorageEncrypted'], true);
  }
}

/** Takes databases off the Internet. */
export class DbInstancePrivate extends ResourceFix {
  constructor() {
    super(['RDS-3'], ['AWS::RDS::DBInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PubliclyAccessible'], false);
  }
}

/** Keeps backups of databases for a week, at least. */
export class DbInstanceBackups extends ResourceFix {
  constructor() {
    super(['RDS-4'], ['AWS::RDS::DBInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(properties, 'DBClusterIdentifier', 'SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier')) {
      return properties;
    }
    return withAtLeast(properties, ['BackupRetentionPeriod'], 7);
  }
}

/** Keeps databases from being deleted by mistake. */
export class DbInstanceDeletionProtection extends ResourceFix {
  constructor() {
    super(['RDS-5'], ['AWS::RDS::DBInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(properties, 'DBClusterIdentifier')) {
      return properties;
    }
    return withValue(properties, ['DeletionProtection'], true);
  }
}

/** Lets databases take minor versions by themselves. */
export class DbInstanceMinorUpgrades extends ResourceFix {
  constructor() {
    super(['RDS-7'], ['AWS::RDS::DBInstance']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['AutoMinorVersionUpgrade'], true);
  }
}
