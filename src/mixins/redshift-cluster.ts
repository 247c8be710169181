import { hasAny, withAtLeast, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts Redshift clusters. */
export class RedshiftEncryption extends ResourceFix {
  constructor() {
    super(['REDSHIFT-3'], ['AWS::Redshift::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    if (hasAny(properties, 'SnapshotIdentifier', 'SnapshotClusterIdentifier')) {
      return properties;
    }
    return withValue(properties, ['Encrypted'], true);
  }
}

/** Takes Redshift clusters off the Internet. */
export class RedshiftPrivate extends ResourceFix {
  constructor() {
    super(['REDSHIFT-2'], ['AWS::Redshift::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PubliclyAccessible'], false);
  }
}

/** Keeps automated snapshots of Redshift clusters for a week, at least. */
export class RedshiftSnapshots extends ResourceFix {
  constructor() {
    super(['REDSHIFT-6'], ['AWS::Redshift::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withAtLeast(properties, ['AutomatedSnapshotRetentionPeriod'], 7);
  }
}

/** Lets Redshift clusters take new versions by themselves. */
export class RedshiftVersionUpgrades extends ResourceFix {
  constructor() {
    super(['REDSHIFT-7'], ['AWS::Redshift::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['AllowVersionUpgrade'], true);
  }
}
