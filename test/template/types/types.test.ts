import { piecesOf } from '../../../src/template/model/opaque';
import { resource, shown } from '../support';

/** A resource `X` of the stack `Stack` in eu-west-1 of account 222222222222; symbols in angle brackets. */
function described(type: string, properties: object = {}, options: object = {}) {
  const one = resource({ Resources: { X: { Type: type, Properties: properties } } }, 'X', { account: '222222222222', region: 'eu-west-1', ...options });
  return { ref: shown(one.ref), arn: shown(one.arn), attribute: (name: string) => shown(one.attribute(name)) };
}

const E = ':eu-west-1:222222222222:';
const IAM = 'arn:aws:iam::222222222222:';
const UUID = '<Stack/X#1>-<Stack/X#2>-<Stack/X#3>-<Stack/X#4>-<Stack/X#5>';

test.each<[string, object, string, string | undefined, Record<string, string>?]>([
  ['AWS::IAM::Role', {}, 'Stack-X-<Stack/X>', `${IAM}role/Stack-X-<Stack/X>`, { RoleId: 'AROA<Stack/X.id>' }],
  ['AWS::IAM::Role', { RoleName: 'r', Path: '/a/b/' }, 'r', `${IAM}role/a/b/r`, { Arn: `${IAM}role/a/b/r` }],
  ['AWS::IAM::User', { UserName: 'u', Path: '/p/' }, 'u', `${IAM}user/p/u`],
  ['AWS::IAM::Group', { GroupName: 'g' }, 'g', `${IAM}group/g`],
  ['AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'm', Path: '/p/' }, `${IAM}policy/p/m`, `${IAM}policy/p/m`, { PolicyArn: `${IAM}policy/p/m` }],
  ['AWS::IAM::InstanceProfile', { InstanceProfileName: 'i' }, 'i', `${IAM}instance-profile/i`],
  ['AWS::IAM::OIDCProvider', { Url: 'https://token.actions.githubusercontent.com' }, `${IAM}oidc-provider/token.actions.githubusercontent.com`,
    `${IAM}oidc-provider/token.actions.githubusercontent.com`],
  ['AWS::IAM::SAMLProvider', { Name: 's' }, `${IAM}saml-provider/s`, `${IAM}saml-provider/s`],
  ['AWS::SSO::PermissionSet', { InstanceArn: 'arn:aws:sso:::instance/ssoins-1' }, 'arn:aws:sso:::instance/ssoins-1|arn:aws:sso:::permissionSet/ssoins-1/ps-<Stack/X>',
    'arn:aws:sso:::permissionSet/ssoins-1/ps-<Stack/X>', { PermissionSetArn: 'arn:aws:sso:::permissionSet/ssoins-1/ps-<Stack/X>' }],
  ['AWS::Cognito::UserPool', {}, 'eu-west-1_<Stack/X>', `arn:aws:cognito-idp${E}userpool/eu-west-1_<Stack/X>`,
    { UserPoolId: 'eu-west-1_<Stack/X>', ProviderName: 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_<Stack/X>' }],
  ['AWS::Cognito::IdentityPool', {}, `eu-west-1:${UUID}`, `arn:aws:cognito-identity${E}identitypool/eu-west-1:${UUID}`],
  ['AWS::Organizations::Policy', {}, 'p-<Stack/X>', 'arn:aws:organizations::222222222222:policy/<Stack/X.organization>/<Stack/X.type>/p-<Stack/X>'],
  ['AWS::Organizations::Account', {}, '<Stack/X>', 'arn:aws:organizations::222222222222:account/<Stack/X.organization>/<Stack/X>'],
  ['AWS::Organizations::OrganizationalUnit', {}, 'ou-<Stack/X>', 'arn:aws:organizations::222222222222:ou/<Stack/X.organization>/ou-<Stack/X>'],
  ['AWS::S3::Bucket', {}, 'stack-x-<lower(Stack/X)>', 'arn:aws:s3:::stack-x-<lower(Stack/X)>'],
  ['AWS::S3::Bucket', { BucketNamePrefix: 'p', BucketNamespace: 'account-regional' }, 'p-222222222222-eu-west-1-an', 'arn:aws:s3:::p-222222222222-eu-west-1-an'],
  ['AWS::S3::Bucket', { BucketNamePrefix: 'p', BucketNamespace: 'global' }, 'p<Stack/X>', 'arn:aws:s3:::p<Stack/X>'],
  ['AWS::S3::Bucket', { BucketName: 'b' }, 'b', 'arn:aws:s3:::b', { DomainName: 'b.s3.amazonaws.com', RegionalDomainName: 'b.s3.eu-west-1.amazonaws.com' }],
  ['AWS::S3::AccessPoint', { Name: 'a' }, 'a', `arn:aws:s3${E}accesspoint/a`],
  ['AWS::KMS::Key', {}, UUID, `arn:aws:kms${E}key/${UUID}`, { KeyId: UUID }],
  ['AWS::KMS::Key', { MultiRegion: true }, 'mrk-<Stack/X>', `arn:aws:kms${E}key/mrk-<Stack/X>`],
  ['AWS::KMS::ReplicaKey', { PrimaryKeyArn: 'arn:aws:kms:us-east-1:222222222222:key/mrk-1' }, 'mrk-1', `arn:aws:kms${E}key/mrk-1`],
  ['AWS::KMS::Alias', { AliasName: 'alias/a' }, 'alias/a', `arn:aws:kms${E}alias/a`],
  ['AWS::SecretsManager::Secret', { Name: 's' }, `arn:aws:secretsmanager${E}secret:s-<Stack/X.suffix>`, `arn:aws:secretsmanager${E}secret:s-<Stack/X.suffix>`],
  ['AWS::SecretsManager::SecretTargetAttachment', { SecretId: 'arn:secret' }, 'arn:secret', undefined],
  ['AWS::SSM::Parameter', { Name: '/a/b', Value: 'v', Type: 'String' }, '/a/b', `arn:aws:ssm${E}parameter/a/b`, { Value: 'v', Type: 'String' }],
  ['AWS::SSM::Parameter', { Name: 'a' }, 'a', `arn:aws:ssm${E}parameter/a`],
  ['AWS::RolesAnywhere::TrustAnchor', {}, UUID, `arn:aws:rolesanywhere${E}trust-anchor/${UUID}`,
    { TrustAnchorArn: `arn:aws:rolesanywhere${E}trust-anchor/${UUID}`, TrustAnchorId: UUID }],
  ['AWS::RolesAnywhere::Profile', {}, UUID, `arn:aws:rolesanywhere${E}profile/${UUID}`, { ProfileArn: `arn:aws:rolesanywhere${E}profile/${UUID}`, ProfileId: UUID }],
  ['AWS::RolesAnywhere::CRL', {}, UUID, `arn:aws:rolesanywhere${E}crl/${UUID}`, { CrlId: UUID }],
  ['AWS::GuardDuty::Detector', {}, '<Stack/X>', `arn:aws:guardduty${E}detector/<Stack/X>`, { Id: '<Stack/X>' }],
  ['AWS::CloudTrail::Trail', { TrailName: 't' }, 't', `arn:aws:cloudtrail${E}trail/t`],
  ['AWS::CloudWatch::Alarm', { AlarmName: 'a' }, 'a', `arn:aws:cloudwatch${E}alarm:a`],
  ['AWS::Logs::LogGroup', { LogGroupName: '/l' }, '/l', `arn:aws:logs${E}log-group:/l`, { Arn: `arn:aws:logs${E}log-group:/l:*` }],
  ['AWS::SQS::Queue', { QueueName: 'q' }, 'https://sqs.eu-west-1.amazonaws.com/222222222222/q', `arn:aws:sqs${E}q`, { QueueName: 'q' }],
  ['AWS::SQS::Queue', { FifoQueue: true }, 'https://sqs.eu-west-1.amazonaws.com/222222222222/Stack-X-<Stack/X>.fifo', `arn:aws:sqs${E}Stack-X-<Stack/X>.fifo`],
  ['AWS::SNS::Topic', { TopicName: 't' }, `arn:aws:sns${E}t`, `arn:aws:sns${E}t`, { TopicName: 't', TopicArn: `arn:aws:sns${E}t` }],
  ['AWS::Events::Rule', { Name: 'r' }, 'r', `arn:aws:events${E}rule/r`],
  ['AWS::Events::Rule', { Name: 'r', EventBusName: 'bus' }, 'bus|r', `arn:aws:events${E}rule/bus/r`],
  ['AWS::Events::Rule', { Name: 'r', EventBusName: `arn:aws:events${E}event-bus/bus` }, 'bus|r', `arn:aws:events${E}rule/bus/r`],
  ['AWS::Events::Rule', { Name: 'r', EventBusName: 'default' }, 'r', `arn:aws:events${E}rule/r`],
  ['AWS::Events::EventBus', { Name: 'b' }, 'b', `arn:aws:events${E}event-bus/b`],
  ['AWS::Kinesis::Stream', { Name: 's' }, 's', `arn:aws:kinesis${E}stream/s`],
  ['AWS::KinesisFirehose::DeliveryStream', { DeliveryStreamName: 's' }, 's', `arn:aws:firehose${E}deliverystream/s`],
  ['AWS::ApiGateway::RestApi', {}, '<Stack/X>', 'arn:aws:apigateway:eu-west-1::/restapis/<Stack/X>'],
  ['AWS::Lambda::Function', { FunctionName: 'f' }, 'f', `arn:aws:lambda${E}function:f`],
  ['AWS::Lambda::Alias', { FunctionName: 'f', Name: 'live' }, `arn:aws:lambda${E}function:f:live`, `arn:aws:lambda${E}function:f:live`],
  ['AWS::Lambda::Version', { FunctionName: `arn:aws:lambda${E}function:f` }, `arn:aws:lambda${E}function:f:<Stack/X>`, `arn:aws:lambda${E}function:f:<Stack/X>`],
  ['AWS::Lambda::LayerVersion', { LayerName: 'l' }, `arn:aws:lambda${E}layer:l:<Stack/X.version>`, `arn:aws:lambda${E}layer:l:<Stack/X.version>`],
  ['AWS::DynamoDB::Table', { TableName: 't' }, 't', `arn:aws:dynamodb${E}table/t`, { StreamArn: `arn:aws:dynamodb${E}table/t/stream/<Stack/X.stream>` }],
  ['AWS::DynamoDB::GlobalTable', { TableName: 't' }, 't', `arn:aws:dynamodb${E}table/t`],
  ['AWS::ECR::Repository', { RepositoryName: 'r' }, 'r', `arn:aws:ecr${E}repository/r`, { RepositoryUri: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/r' }],
  ['AWS::EFS::FileSystem', {}, 'fs-<Stack/X>', `arn:aws:elasticfilesystem${E}file-system/fs-<Stack/X>`],
  ['AWS::OpenSearchService::Domain', { DomainName: 'd' }, 'd', `arn:aws:es${E}domain/d`],
  ['AWS::Backup::BackupVault', { BackupVaultName: 'v' }, 'v', `arn:aws:backup${E}backup-vault:v`, { BackupVaultArn: `arn:aws:backup${E}backup-vault:v` }],
  ['AWS::StepFunctions::StateMachine', {}, `arn:aws:states${E}stateMachine:<Stack/X>`, `arn:aws:states${E}stateMachine:<Stack/X>`],
  ['AWS::CodeBuild::Project', { Name: 'p' }, 'p', `arn:aws:codebuild${E}project/p`],
  ['AWS::CodePipeline::Pipeline', { Name: 'p' }, 'p', `arn:aws:codepipeline${E}p`],
  ['AWS::ECS::Cluster', { ClusterName: 'c' }, 'c', `arn:aws:ecs${E}cluster/c`],
  ['AWS::ECS::TaskDefinition', { Family: 'f' }, `arn:aws:ecs${E}task-definition/f:<Stack/X.revision>`, `arn:aws:ecs${E}task-definition/f:<Stack/X.revision>`],
  ['AWS::ECS::Service', { ServiceName: 's' }, `arn:aws:ecs${E}service/<Stack/X.cluster>s`, `arn:aws:ecs${E}service/<Stack/X.cluster>s`],
  ['AWS::EC2::Instance', {}, 'i-<Stack/X>', `arn:aws:ec2${E}instance/i-<Stack/X>`, { InstanceId: 'i-<Stack/X>', PrivateIp: '<Stack/X.PrivateIp>' }],
  ['AWS::EC2::LaunchTemplate', {}, 'lt-<Stack/X>', `arn:aws:ec2${E}launch-template/lt-<Stack/X>`],
  ['AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }, 'vpc-<Stack/X>', `arn:aws:ec2${E}vpc/vpc-<Stack/X>`, { CidrBlock: '10.0.0.0/16' }],
  ['AWS::EC2::Subnet', {}, 'subnet-<Stack/X>', `arn:aws:ec2${E}subnet/subnet-<Stack/X>`, { AvailabilityZone: '<Stack/X.AvailabilityZone>' }],
  ['AWS::EC2::SecurityGroup', {}, 'sg-<Stack/X>', `arn:aws:ec2${E}security-group/sg-<Stack/X>`, { GroupId: 'sg-<Stack/X>' }],
  ['AWS::Glue::Job', { Name: 'j' }, 'j', `arn:aws:glue${E}job/j`],
  ['AWS::SageMaker::NotebookInstance', { NotebookInstanceName: 'n' }, `arn:aws:sagemaker${E}notebook-instance/n`, `arn:aws:sagemaker${E}notebook-instance/n`],
  ['AWS::CloudFormation::Stack', {}, `arn:aws:cloudformation${E}stack/Stack-X-<Stack/X>/${UUID}`, `arn:aws:cloudformation${E}stack/Stack-X-<Stack/X>/${UUID}`,
    { 'Outputs.Any': '<Stack/X.Outputs.Any>' }],
  ['AWS::Nobody::Knows', {}, '<Stack/X.Ref>', undefined, { Arn: '<Stack/X.Arn>', Any: '<Stack/X.Any>' }],
])('%s %j', (type, properties, ref, arn, attributes = {}) => {
  const one = described(type, properties);
  expect({ ref: one.ref, arn: one.arn }).toEqual({ ref, arn });
  expect(Object.fromEntries(Object.keys(attributes).map((name) => [name, one.attribute(name)]))).toEqual(attributes);
});

test.each([
  ['cn-north-1', 'arn:aws-cn:iam::222222222222:role/r', 'b.s3.cn-north-1.amazonaws.com.cn'],
  ['us-gov-west-1', 'arn:aws-us-gov:iam::222222222222:role/r', 'b.s3.us-gov-west-1.amazonaws.com'],
  ['us-iso-east-1', 'arn:aws-iso:iam::222222222222:role/r', 'b.s3.us-iso-east-1.c2s.ic.gov'],
  ['us-isob-east-1', 'arn:aws-iso-b:iam::222222222222:role/r', 'b.s3.us-isob-east-1.sc2s.sgov.gov'],
  ['eusc-de-east-1', 'arn:aws-eusc:iam::222222222222:role/r', 'b.s3.eusc-de-east-1.amazonaws.eu'],
])('the partition of %s', (region, arn, domain) => {
  expect(described('AWS::IAM::Role', { RoleName: 'r' }, { region }).arn).toBe(arn);
  expect(described('AWS::S3::Bucket', { BucketName: 'b' }, { region }).attribute('RegionalDomainName')).toBe(domain);
});

describe('names that CloudFormation makes up', () => {
  const named = (stackName: string, logicalId: string) => piecesOf(resource({ Resources: { [logicalId]: { Type: 'AWS::IAM::Role' } } }, logicalId, { stackName }).ref);

  test('hold stack and logical id as long as they fit', () => {
    // 64 = 36 + 1 + 13 + 1 + 13
    expect(named('s'.repeat(36), 'L'.repeat(13))[0]).toBe(`${'s'.repeat(36)}-${'L'.repeat(13)}-`);
  });

  test('hold only the start of the stack when they do not', () => {
    expect(named('s'.repeat(37), 'L'.repeat(13))).toEqual([
      's'.repeat(12), { identity: `${'s'.repeat(37)}/${'L'.repeat(13)}`, reason: 'AWS makes it up at the deployment', alphabet: 'segment' },
    ]);
  });

  test('hold the whole of a short stack name', () => {
    expect(named('app', 'L'.repeat(60))[0]).toBe('app-');
  });
});

describe('a name that only the deployment knows', () => {
  const parameters = { Parameters: { Open: { Type: 'String' } } };
  const arnOf = (type: string, properties: object) => shown(resource({ ...parameters, Resources: { X: { Type: type, Properties: properties } } }, 'X').arn);

  test.each<[string, object, string]>([
    ['AWS::IAM::Role', { RoleName: { Ref: 'Open' } }, 'arn:aws:iam::111111111111:role/<Stack/Open>'],
    ['AWS::IAM::OIDCProvider', { Url: { Ref: 'Open' } }, 'arn:aws:iam::111111111111:oidc-provider/<Stack/X.Url>'],
    ['AWS::SSM::Parameter', { Name: { Ref: 'Open' } }, 'arn:aws:ssm:us-east-1:111111111111:parameter<Stack/X.name>'],
    ['AWS::Lambda::Alias', { FunctionName: { Ref: 'Open' }, Name: 'a' }, 'arn:aws:lambda:us-east-1:111111111111:function:<Stack/X.FunctionName>:a'],
    ['AWS::Events::Rule', { Name: 'r', EventBusName: { Ref: 'Open' } }, 'arn:aws:events:us-east-1:111111111111:rule/<Stack/X.EventBusName>r'],
    ['AWS::KMS::Key', { MultiRegion: { Ref: 'Open' } }, 'arn:aws:kms:us-east-1:111111111111:key/<Stack/X>'],
  ])('%s', (type, properties, arn) => {
    expect(arnOf(type, properties)).toBe(arn);
  });

  test('is an error when it is no text', () => {
    expect(() => arnOf('AWS::IAM::Role', { RoleName: ['a'] })).toThrow(new Error("'Stack' Resources.X.Properties.RoleName: must be a text, got a list of 1"));
  });
});
