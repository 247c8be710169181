import * as cdk from 'aws-cdk-lib';
import {
  aws_backup as backup, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_efs as efs, aws_kinesis as kinesis, aws_kms as kms,
  aws_opensearchservice as opensearch, aws_rds as rds, aws_s3 as s3, aws_secretsmanager as secretsmanager, aws_sns as sns,
  aws_sns_subscriptions as subscriptions, aws_sqs as sqs,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Stores of every common kind. */
export class DataStack extends cdk.Stack {
  readonly table: dynamodb.Table;
  readonly bucket: s3.Bucket;
  readonly queue: sqs.Queue;
  private readonly key: kms.Key;

  constructor(scope: Construct, id: string, private readonly vpc: ec2.IVpc, props: cdk.StackProps) {
    super(scope, id, props);
    this.key = new kms.Key(this, 'Key', { enableKeyRotation: true, alias: 'data' });
    this.bucket = new s3.Bucket(this, 'Bucket', {
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: this.key,
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      versioned: true,
    });
    this.table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
    });
    this.queue = new sqs.Queue(this, 'Queue', {
      enforceSSL: true,
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      deadLetterQueue: {
        maxReceiveCount: 3,
        queue: new sqs.Queue(this, 'Dead', { enforceSSL: true }),
      },
    });
    new sns.Topic(this, 'Topic', { masterKey: this.key, enforceSSL: true }).addSubscription(new subscriptions.SqsSubscription(this.queue));
    new kinesis.Stream(this, 'Stream', { encryption: kinesis.StreamEncryption.KMS, encryptionKey: this.key });
    new secretsmanager.Secret(this, 'Secret', {
      generateSecretString: { secretStringTemplate: '{"username":"app"}', generateStringKey: 'password' },
    });
    this.databases();
    this.files();
  }

  private databases(): void {
    new rds.DatabaseInstance(this, 'Database', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
      vpc: this.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      storageEncrypted: true,
      storageEncryptionKey: this.key,
      backupRetention: cdk.Duration.days(14),
      deletionProtection: true,
      multiAz: true,
      iamAuthentication: true,
      cloudwatchLogsExports: ['postgresql', 'upgrade'],
      autoMinorVersionUpgrade: true,
      copyTagsToSnapshot: true,
      monitoringInterval: cdk.Duration.minutes(1),
      credentials: rds.Credentials.fromGeneratedSecret('app'),
      caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1,
      parameters: { 'rds.force_ssl': '1' },
    });
    new rds.DatabaseCluster(this, 'Cluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_17_4 }),
      vpc: this.vpc,
      storageEncrypted: true,
      deletionProtection: true,
      backup: { retention: cdk.Duration.days(14) },
      iamAuthentication: true,
      cloudwatchLogsExports: ['postgresql'],
      credentials: rds.Credentials.fromGeneratedSecret('app'),
      writer: rds.ClusterInstance.serverlessV2('Writer', { autoMinorVersionUpgrade: true }),
      readers: [rds.ClusterInstance.serverlessV2('Reader', { scaleWithWriter: true, autoMinorVersionUpgrade: true })],
      parameters: { 'rds.force_ssl': '1' },
    });
    new opensearch.Domain(this, 'Search', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc: this.vpc,
      vpcSubnets: [{ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }],
      zoneAwareness: { enabled: true },
      capacity: { dataNodes: 4, masterNodes: 3, multiAzWithStandbyEnabled: false },
      encryptionAtRest: { enabled: true },
      nodeToNodeEncryption: true,
      enforceHttps: true,
      tlsSecurityPolicy: opensearch.TLSSecurityPolicy.TLS_1_2_PFS,
      enableAutoSoftwareUpdate: true,
      fineGrainedAccessControl: { masterUserName: 'search' },
      logging: { slowSearchLogEnabled: true, appLogEnabled: true, slowIndexLogEnabled: true, auditLogEnabled: true },
    });
  }

  private files(): void {
    const fileSystem = new efs.FileSystem(this, 'Files', {
      vpc: this.vpc, encrypted: true, kmsKey: this.key, enableAutomaticBackups: true, allowAnonymousAccess: false,
    });
    fileSystem.addAccessPoint('Uploads', {
      path: '/uploads', posixUser: { uid: '1000', gid: '1000' }, createAcl: { ownerUid: '1000', ownerGid: '1000', permissions: '750' },
    });
    const plan = backup.BackupPlan.dailyMonthly1YearRetention(this, 'Backups', new backup.BackupVault(this, 'Vault', {
      encryptionKey: this.key, blockRecoveryPointDeletion: true,
    }));
    plan.addSelection('All', {
      resources: [backup.BackupResource.fromEfsFileSystem(fileSystem), backup.BackupResource.fromDynamoDbTable(this.table)],
    });
  }
}
