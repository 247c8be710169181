import { Property } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';

/** Where the policy of a resource stands, and the service that its ARN has. */
export interface PolicySource {
  readonly service: string;
  readonly documents: (resource: Resource) => readonly ResourceProperty[];
  /** The property that names what the policy is of; absent when the resource carries its own. */
  readonly of?: string;
}

const own = (service: string, first: string, ...others: string[]): PolicySource => ({
  service, documents: (resource) => [resource.at(first, ...others)],
});
const other = (service: string, document: string, of: string): PolicySource => ({
  service, documents: (resource) => [resource.at(document)], of,
});

/** Every type of CloudFormation that carries a resource-based policy in IAM's language. */
export const RESOURCE_POLICIES: Readonly<Record<string, PolicySource>> = {
  'AWS::APS::ResourcePolicy': other('aps', 'PolicyDocument', 'WorkspaceArn'),
  'AWS::ApiGateway::DomainNameV2': own('execute-api', 'Policy'),
  'AWS::ApiGateway::RestApi': own('execute-api', 'Policy'),
  'AWS::Backup::BackupVault': own('backup', 'AccessPolicy'),
  'AWS::Backup::LogicallyAirGappedBackupVault': own('backup', 'AccessPolicy'),
  'AWS::Bedrock::ResourcePolicy': other('bedrock', 'PolicyDocument', 'ResourceArn'),
  'AWS::BedrockAgentCore::ResourcePolicy': other('bedrock-agentcore', 'Policy', 'ResourceArn'),
  'AWS::CloudTrail::ResourcePolicy': other('cloudtrail', 'ResourcePolicy', 'ResourceArn'),
  'AWS::CodeArtifact::Domain': own('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::CodeArtifact::Repository': own('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::DSQL::Cluster': own('dsql', 'PolicyDocument'),
  'AWS::DynamoDB::GlobalTable': {
    service: 'dynamodb',
    documents: (table) => table.at('Replicas').items().flatMap((replica) => [
      replica.at('ResourcePolicy', 'PolicyDocument'), replica.at('ReplicaStreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
    ]),
  },
  'AWS::DynamoDB::Table': {
    service: 'dynamodb',
    documents: (table) => [table.at('ResourcePolicy', 'PolicyDocument'), table.at('StreamSpecification', 'ResourcePolicy', 'PolicyDocument')],
  },
  'AWS::ECR::RegistryPolicy': own('ecr', 'PolicyText'),
  'AWS::ECR::Repository': own('ecr', 'RepositoryPolicyText'),
  'AWS::ECR::RepositoryCreationTemplate': own('ecr', 'RepositoryPolicy'),
  'AWS::EFS::FileSystem': own('elasticfilesystem', 'FileSystemPolicy'),
  'AWS::Elasticsearch::Domain': own('es', 'AccessPolicies'),
  'AWS::EventSchemas::RegistryPolicy': other('schemas', 'Policy', 'RegistryName'),
  'AWS::Events::EventBus': own('events', 'Policy'),
  'AWS::Events::EventBusPolicy': { service: 'events', documents: (policy) => policy.at('Statement').isSet ? [ownStatement(policy)] : [] },
  'AWS::KMS::Key': own('kms', 'KeyPolicy'),
  'AWS::KMS::ReplicaKey': own('kms', 'KeyPolicy'),
  'AWS::Kinesis::ResourcePolicy': other('kinesis', 'ResourcePolicy', 'ResourceArn'),
  'AWS::Lambda::ResourcePolicy': other('lambda', 'PolicyDocument', 'ResourceArn'),
  'AWS::Lex::ResourcePolicy': other('lex', 'Policy', 'ResourceArn'),
  'AWS::Logs::Destination': own('logs', 'DestinationPolicy'),
  'AWS::Logs::LogGroup': own('logs', 'ResourcePolicyDocument'),
  'AWS::Logs::ResourcePolicy': own('logs', 'PolicyDocument'),
  'AWS::MSK::ClusterPolicy': other('kafka', 'Policy', 'ClusterArn'),
  'AWS::MediaPackageV2::ChannelPolicy': own('mediapackagev2', 'Policy'),
  'AWS::MediaPackageV2::OriginEndpointPolicy': own('mediapackagev2', 'Policy'),
  'AWS::MediaStore::Container': own('mediastore', 'Policy'),
  'AWS::MediaTailor::ChannelPolicy': own('mediatailor', 'Policy'),
  'AWS::Oam::Sink': own('oam', 'Policy'),
  'AWS::Omics::SequenceStore': own('s3', 'S3AccessPolicy'),
  'AWS::OpenSearchService::Domain': own('es', 'AccessPolicies'),
  'AWS::Redshift::Cluster': own('redshift', 'NamespaceResourcePolicy'),
  'AWS::RedshiftServerless::Namespace': own('redshift', 'NamespaceResourcePolicy'),
  'AWS::S3::AccessPoint': own('s3', 'Policy'),
  'AWS::S3::BucketPolicy': other('s3', 'PolicyDocument', 'Bucket'),
  'AWS::S3::MultiRegionAccessPointPolicy': own('s3', 'Policy'),
  'AWS::S3Express::AccessPoint': own('s3express', 'Policy'),
  'AWS::S3Express::BucketPolicy': own('s3express', 'PolicyDocument'),
  'AWS::S3Files::FileSystemPolicy': own('s3files', 'Policy'),
  'AWS::S3ObjectLambda::AccessPointPolicy': own('s3-object-lambda', 'PolicyDocument'),
  'AWS::S3Outposts::AccessPoint': own('s3-outposts', 'Policy'),
  'AWS::S3Outposts::BucketPolicy': own('s3-outposts', 'PolicyDocument'),
  'AWS::S3Tables::TableBucketPolicy': other('s3tables', 'ResourcePolicy', 'TableBucketARN'),
  'AWS::S3Tables::TablePolicy': other('s3tables', 'ResourcePolicy', 'TableARN'),
  'AWS::S3Vectors::VectorBucketPolicy': other('s3vectors', 'Policy', 'VectorBucketArn'),
  'AWS::SMSVOICE::ResourcePolicy': other('sms-voice', 'PolicyDocument', 'ResourceArn'),
  'AWS::SNS::TopicInlinePolicy': other('sns', 'PolicyDocument', 'TopicArn'),
  'AWS::SNS::TopicPolicy': other('sns', 'PolicyDocument', 'Topics'),
  'AWS::SQS::QueueInlinePolicy': own('sqs', 'PolicyDocument'),
  'AWS::SQS::QueuePolicy': own('sqs', 'PolicyDocument'),
  'AWS::SSM::ResourcePolicy': other('ssm', 'Policy', 'ResourceArn'),
  'AWS::SageMaker::ModelPackageGroup': own('sagemaker', 'ModelPackageGroupPolicy'),
  'AWS::SecretsManager::ResourcePolicy': other('secretsmanager', 'ResourcePolicy', 'SecretId'),
  'AWS::VpcLattice::AuthPolicy': other('vpc-lattice-svcs', 'Policy', 'ResourceIdentifier'),
  'AWS::VpcLattice::ResourcePolicy': other('vpc-lattice', 'Policy', 'ResourceArn'),
  'AWS::XRay::ResourcePolicy': own('xray', 'PolicyDocument'),
};

/** A statement that stands alone is a document of one. */
function ownStatement(policy: Resource): ResourceProperty {
  return new Property(policy, 'Properties', { Statement: policy.at('Statement').raw ?? [] });
}
