import type { Resource, ResourceProperty } from '../model/resource';
import { failUnless, type Outcome } from '../model/rule';
import { mustNotBeReadable } from './secrets/judge';

/** Restored from a snapshot, copied, or a member of something: the source decides about the storage. */
const SOURCES = [
  'SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier',
  'SourceDBClusterIdentifier', 'SourceDbClusterResourceId', 'ReplicationSourceIdentifier', 'SnapshotIdentifier',
];
const REPLICA_SOURCES = ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier'];

/** Whether the encryption of the storage comes from what the database is made of. */
export function inheritsStorage(database: Resource): boolean {
  return SOURCES.some((name) => database.at(name).isSet);
}

/** Whether it is a copy that follows another database. */
export function isReplica(database: Resource): boolean {
  return REPLICA_SOURCES.some((name) => database.at(name).isSet);
}

/** Whether an instance is a member of a cluster, which then decides about storage, backups and logs. */
export function isInCluster(instance: Resource): boolean {
  return instance.at('DBClusterIdentifier').isSet || (instance.at('Engine').pattern() ?? '').toLowerCase().startsWith('aurora');
}

/** Whether a cluster is an Aurora one; others are Multi-AZ clusters of plain RDS, or of Neptune and DocumentDB, which share the type. */
export function isAurora(cluster: Resource): boolean {
  return cluster.at('Engine').text()?.toLowerCase().startsWith('aurora') === true;
}

/** Whether it is Aurora Serverless v1, which manages itself. */
export function isServerless(cluster: Resource): boolean {
  return cluster.at('EngineMode').isOneOf('serverless');
}

/** Must keep backups for a week: errors and attacks are often noticed days later. Absent is the default of the service. */
export function mustKeepBackups(property: ResourceProperty, byDefault: number, minimum = 7): readonly Outcome[] {
  const days = property.isSet ? property.number() ?? 0 : byDefault;
  return failUnless(days >= minimum, property, days === 0 ? 'no automatic backups' : `automatic backups are gone after ${days} day(s)`);
}

/** Must not be readable in the template. What the deployment looks up, such as a dynamic reference, is not. */
export function mustBeNoPlainPassword(property: ResourceProperty): readonly Outcome[] {
  return mustNotBeReadable(property);
}

/** A parameter of a parameter group, whether these are a map or a list of names and values. */
export function parameterOf(group: Resource, name: string): ResourceProperty {
  const parameters = group.at('Parameters');
  parameters.requireShape();
  const position = Array.isArray(parameters.raw)
    ? parameters.items().findIndex((entry) => entry.at('ParameterName').isOneOf(name))
    : -1;
  return position === -1 ? parameters.at(name) : parameters.at(position, 'ParameterValue');
}

/** Whether a parameter group is for one of these families, such as `postgres`. */
export function familyStartsWith(group: Resource, ...prefixes: string[]): boolean {
  const family = group.at('Family').text()?.toLowerCase() ?? '';
  return prefixes.some((prefix) => family.startsWith(prefix));
}
