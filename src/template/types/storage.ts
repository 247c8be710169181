import type { ResourceTypes } from './resource-type';

/** What keeps data. */
export const STORAGE_TYPES: ResourceTypes = {
  'AWS::S3::Bucket': {
    name: 'BucketName',
    otherwise: bucketName,
    ref: '{name}',
    arn: 'arn:{partition}:s3:::{name}',
    attributes: {
      DomainName: '{name}.s3.{suffix}',
      RegionalDomainName: '{name}.s3.{region}.{suffix}',
      DualStackDomainName: '{name}.s3.dualstack.{region}.{suffix}',
    },
  },
  'AWS::S3::AccessPoint': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:s3:{region}:{account}:accesspoint/{name}',
    attributes: { Name: '{name}' },
  },
  'AWS::DynamoDB::Table': {
    name: 'TableName',
    otherwise: '{generated:255}',
    ref: '{name}',
    arn: 'arn:{partition}:dynamodb:{region}:{account}:table/{name}',
    attributes: { StreamArn: '{arn}/stream/{any:stream}' },
  },
  'AWS::DynamoDB::GlobalTable': {
    name: 'TableName',
    otherwise: '{generated:255}',
    ref: '{name}',
    arn: 'arn:{partition}:dynamodb:{region}:{account}:table/{name}',
    attributes: { StreamArn: '{arn}/stream/{any:stream}', TableId: '{uuid}' },
  },
  'AWS::EFS::FileSystem': {
    otherwise: 'fs-{word}',
    ref: '{name}',
    arn: 'arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{name}',
    attributes: { FileSystemId: '{name}' },
  },
  'AWS::EFS::AccessPoint': {
    otherwise: 'fsap-{word}',
    ref: '{name}',
    arn: 'arn:{partition}:elasticfilesystem:{region}:{account}:access-point/{name}',
    attributes: { AccessPointId: '{name}' },
  },
  'AWS::ECR::Repository': {
    name: 'RepositoryName',
    otherwise: '{lower:256}',
    ref: '{name}',
    arn: 'arn:{partition}:ecr:{region}:{account}:repository/{name}',
    attributes: { RepositoryUri: '{account}.dkr.ecr.{region}.{suffix}/{name}' },
  },
  'AWS::OpenSearchService::Domain': {
    name: 'DomainName',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:es:{region}:{account}:domain/{name}',
    attributes: { DomainArn: '{arn}', Id: '{account}/{name}' },
  },
  'AWS::Elasticsearch::Domain': {
    name: 'DomainName',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:es:{region}:{account}:domain/{name}',
    attributes: { DomainArn: '{arn}' },
  },
  'AWS::Backup::BackupVault': {
    name: 'BackupVaultName',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:backup:{region}:{account}:backup-vault:{name}',
    attributes: { BackupVaultArn: '{arn}', BackupVaultName: '{name}' },
  },
};

/**
 * The name of a bucket that has none of its own.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html
 */
function bucketName(textProperty: (name: string) => string | undefined): string {
  if (textProperty('BucketNamePrefix') === undefined) {
    return '{lower:63}';
  }
  return textProperty('BucketNamespace') === 'account-regional' ? '{BucketNamePrefix}-{account}-{region}-an' : '{BucketNamePrefix}{segment}';
}
