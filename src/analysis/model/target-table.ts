import { documentOf } from './permission-sets';
import { at, mapsOf, textOf, textsOf } from './reading';
import type { TemplateResource } from '../../template/model/template-stack';
import { isMap, type Value, type ValueMap } from '../../template/model/value';

/** Where the policy of a resource stands, and which resources it is the policy of. */
export interface PolicySource {
  readonly document: (resource: TemplateResource) => Value | undefined;
  /** ARNs, names or what `Ref` gives: whatever names the resources. `self` is the resource that carries the policy. */
  readonly of: 'self' | ((resource: TemplateResource) => string[]);
}

const property = (...path: string[]) => ({ properties }: TemplateResource): Value | undefined => documentOf(at(properties, ...path));
const named = (...path: string[]) => ({ properties }: TemplateResource): string[] => {
  const value = at(properties, ...path);
  return typeof value === 'string' ? [value] : textsOf(value).values;
};
const own = (...path: string[]): PolicySource => ({ document: property(...path), of: 'self' });
const other = (document: string, target: string): PolicySource => ({ document: property(document), of: named(target) });

/** Bucket names become ARNs, with the service that the type belongs to. */
const bucket = (arn: (resource: TemplateResource, name: string) => string): PolicySource => ({
  document: property('PolicyDocument'),
  of: (resource) => named('Bucket')(resource).map((name) => name.startsWith('arn:') ? name : arn(resource, name)),
});

/** Every type of CloudFormation that carries a resource-based policy of IAM's language, but those that need more than a look-up. */
export const POLICY_SOURCES: Readonly<Record<string, PolicySource>> = {
  'AWS::ApiGateway::RestApi': { document: apiPolicy, of: (resource) => [apiArn(resource)] },
  'AWS::ApiGateway::DomainNameV2': own('Policy'),
  'AWS::Backup::BackupVault': own('AccessPolicy'),
  'AWS::Backup::LogicallyAirGappedBackupVault': own('AccessPolicy'),
  'AWS::Bedrock::ResourcePolicy': other('PolicyDocument', 'ResourceArn'),
  'AWS::CloudTrail::ResourcePolicy': other('ResourcePolicy', 'ResourceArn'),
  'AWS::CodeArtifact::Domain': own('PermissionsPolicyDocument'),
  'AWS::CodeArtifact::Repository': own('PermissionsPolicyDocument'),
  'AWS::DynamoDB::Table': own('ResourcePolicy', 'PolicyDocument'),
  'AWS::DynamoDB::GlobalTable': { document: replicaPolicy, of: 'self' },
  'AWS::ECR::PublicRepository': own('RepositoryPolicyText'),
  'AWS::ECR::Repository': own('RepositoryPolicyText'),
  'AWS::EFS::FileSystem': own('FileSystemPolicy'),
  'AWS::Elasticsearch::Domain': own('AccessPolicies'),
  'AWS::EventSchemas::RegistryPolicy': other('Policy', 'RegistryName'),
  'AWS::Events::EventBus': own('Policy'),
  'AWS::KMS::Key': own('KeyPolicy'),
  'AWS::KMS::ReplicaKey': own('KeyPolicy'),
  'AWS::Kinesis::ResourcePolicy': other('ResourcePolicy', 'ResourceArn'),
  'AWS::Lex::ResourcePolicy': other('Policy', 'ResourceArn'),
  'AWS::Logs::LogGroup': own('ResourcePolicyDocument'),
  'AWS::MSK::ClusterPolicy': other('Policy', 'ClusterArn'),
  'AWS::Oam::Sink': own('Policy'),
  'AWS::OpenSearchService::Domain': own('AccessPolicies'),
  'AWS::RedshiftServerless::Namespace': own('NamespaceResourcePolicy'),
  'AWS::Redshift::Cluster': own('NamespaceResourcePolicy'),
  'AWS::S3::AccessPoint': own('Policy'),
  'AWS::S3::BucketPolicy': bucket(({ stack }, name) => `arn:${stack.partition}:s3:::${name}`),
  'AWS::S3Express::AccessPoint': own('Policy'),
  'AWS::S3Express::BucketPolicy': bucket(({ stack }, name) => `arn:${stack.partition}:s3express:${stack.region}:${stack.account}:bucket/${name}`),
  'AWS::S3ObjectLambda::AccessPointPolicy': other('PolicyDocument', 'ObjectLambdaAccessPoint'),
  'AWS::S3Outposts::AccessPoint': own('Policy'),
  'AWS::S3Outposts::BucketPolicy': other('PolicyDocument', 'Bucket'),
  'AWS::S3Tables::TableBucketPolicy': other('ResourcePolicy', 'TableBucketARN'),
  'AWS::S3Tables::TablePolicy': other('ResourcePolicy', 'TableARN'),
  'AWS::S3Vectors::VectorBucketPolicy': {
    document: property('Policy'),
    of: ({ properties }) => [textOf(properties.VectorBucketArn) ?? textOf(properties.VectorBucketName) ?? ''].filter(Boolean),
  },
  'AWS::SMSVOICE::ResourcePolicy': other('PolicyDocument', 'ResourceArn'),
  'AWS::SNS::TopicInlinePolicy': other('PolicyDocument', 'TopicArn'),
  'AWS::SNS::TopicPolicy': other('PolicyDocument', 'Topics'),
  'AWS::SQS::QueueInlinePolicy': other('PolicyDocument', 'Queue'),
  'AWS::SQS::QueuePolicy': other('PolicyDocument', 'Queues'),
  'AWS::SSM::ResourcePolicy': other('Policy', 'ResourceArn'),
  'AWS::SageMaker::ModelPackageGroup': own('ModelPackageGroupPolicy'),
  'AWS::SecretsManager::ResourcePolicy': other('ResourcePolicy', 'SecretId'),
  'AWS::VpcLattice::AuthPolicy': other('Policy', 'ResourceIdentifier'),
  'AWS::VpcLattice::ResourcePolicy': other('Policy', 'ResourceArn'),
};

/** Policies that hold for a whole service of an account in a Region; what they say of resources narrows them. */
export const AREA_SOURCES: Readonly<Record<string, { readonly document: string; readonly area: string }>> = {
  'AWS::Logs::ResourcePolicy': { document: 'PolicyDocument', area: 'logs' },
  'AWS::ECR::RegistryPolicy': { document: 'PolicyText', area: 'ecr' },
};

/** What lets callers in as long as a resource has no policy of its own, as the end of the sentence "not known: …". */
export const OPEN_WITHOUT_POLICY: Readonly<Record<string, string>> = {
  'AWS::EFS::FileSystem': 'which clients reach a mount target: without a policy a file system lets them in',
};

/** Types whose resources let nobody in but by their own policy. */
export const POLICY_MUST_ALLOW: ReadonlySet<string> = new Set(['AWS::KMS::Key', 'AWS::KMS::ReplicaKey']);

/** What calls of an API are about, unlike the ARN under which it is managed. */
function apiArn({ stack, ref }: TemplateResource): string {
  return `arn:${stack.partition}:execute-api:${stack.region}:${stack.account}:${ref}`;
}

/** API Gateway completes resources that are written in its short form when it stores the policy. */
function apiPolicy(resource: TemplateResource): Value | undefined {
  const complete = (value: Value): Value => {
    if (typeof value === 'string') {
      return value.startsWith('execute-api:/') ? `${apiArn(resource)}/${value.slice('execute-api:/'.length)}` : value;
    }
    return Array.isArray(value) ? value.map(complete) : value;
  };
  const document = property('Policy')(resource);
  return isMap(document) && 'Statement' in document
    ? { ...document, Statement: mapsOf(document.Statement).values.map((statement) => completed(statement, complete)) }
    : document;
}

function completed(statement: ValueMap, complete: (value: Value) => Value): ValueMap {
  return Object.fromEntries(Object.entries(statement).map(([name, value]) => [name, /^(Not)?Resource$/.test(name) ? complete(value) : value]));
}

function replicaPolicy({ properties, stack }: TemplateResource): Value | undefined {
  const replica = mapsOf(properties.Replicas).values.find(({ Region }) => textOf(Region) === stack.region);
  return at(replica, 'ResourcePolicy', 'PolicyDocument');
}
