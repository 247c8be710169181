import type { Resource } from '../model/resource';
import { failUnless, NOT_APPLICABLE, unknown, type Judgement } from '../model/rule';

/** Types of resources that hold data which nothing can make again. */
export const STATEFUL_TYPES = [
  'AWS::ACMPCA::CertificateAuthority', 'AWS::Backup::BackupVault', 'AWS::Cognito::UserPool', 'AWS::DocDB::DBCluster', 'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table', 'AWS::EC2::Volume', 'AWS::EFS::FileSystem', 'AWS::ElastiCache::ReplicationGroup', 'AWS::FSx::FileSystem', 'AWS::KMS::Key', 'AWS::Kinesis::Stream', 'AWS::Neptune::DBCluster',
  'AWS::OpenSearchService::Domain', 'AWS::QLDB::Ledger', 'AWS::RDS::DBCluster', 'AWS::RDS::DBInstance', 'AWS::Redshift::Cluster', 'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret', 'AWS::Timestream::Table',
];

/** Of these CloudFormation keeps a snapshot when the stack is deleted and nothing is said. */
const SNAPSHOT_BY_DEFAULT = ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance'];

/** `DeletionPolicy` or `UpdateReplacePolicy` must keep the data; instances of a cluster hold none of their own. */
export function mustKeepData(store: Resource, attribute: 'DeletionPolicy' | 'UpdateReplacePolicy', message: string): Judgement {
  const policy = store.outside(attribute);
  if (policy.isSet && policy.pattern() === undefined) {
    return unknown(policy, 'decided at the deployment');
  }
  if (store.at('DBClusterIdentifier').isSet) {
    return NOT_APPLICABLE;
  }
  const isKeptUnsaid = attribute === 'DeletionPolicy' && SNAPSHOT_BY_DEFAULT.includes(store.type);
  return failUnless(policy.isSet ? policy.isOneOf('Retain', 'RetainExceptOnCreate', 'Snapshot') : isKeptUnsaid, policy, message);
}
