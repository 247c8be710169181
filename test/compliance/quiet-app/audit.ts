import * as cdk from 'aws-cdk-lib';
import {
  aws_accessanalyzer as accessanalyzer, aws_cloudtrail as cloudtrail, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions,
  aws_config as config, aws_events as events, aws_events_targets as targets, aws_guardduty as guardduty, aws_iam as iam, aws_kms as kms,
  aws_logs as logs, aws_s3 as s3, aws_securityhub as securityhub, aws_sns as sns,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Detection and its alarms. */
export class AuditStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: cdk.StackProps) {
    super(scope, id, props);
    const topic = this.topic();
    this.trail(topic);
    new guardduty.CfnDetector(this, 'Detector', { enable: true, features: [{ name: 'S3_DATA_EVENTS', status: 'ENABLED' }] });
    new securityhub.CfnHub(this, 'Hub');
    new accessanalyzer.CfnAnalyzer(this, 'Analyzer', { type: 'ACCOUNT' });
    new events.Rule(this, 'Findings', {
      eventPattern: { source: ['aws.guardduty'], detailType: ['GuardDuty Finding'] }, targets: [new targets.SnsTopic(topic)],
    });
    this.recorder();
  }

  private topic(): sns.Topic {
    const key = new kms.Key(this, 'TopicKey', { enableKeyRotation: true });
    for (const service of ['events.amazonaws.com', 'cloudwatch.amazonaws.com']) {
      key.grantEncryptDecrypt(new iam.ServicePrincipal(service, { conditions: { StringEquals: { 'aws:SourceAccount': this.account } } }));
    }
    return new sns.Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
  }

  private trail(topic: sns.ITopic): void {
    const trail = new cloudtrail.Trail(this, 'Trail', {
      sendToCloudWatchLogs: true,
      cloudWatchLogsRetention: logs.RetentionDays.ONE_YEAR,
      isMultiRegionTrail: true,
      enableFileValidation: true,
      encryptionKey: new kms.Key(this, 'TrailKey', { enableKeyRotation: true }),
      bucket: new s3.Bucket(this, 'TrailBucket', {
        encryption: s3.BucketEncryption.S3_MANAGED,
        enforceSSL: true,
        blockPublicAccess:
      s3.BlockPublicAccess.BLOCK_ALL,
        versioned: true,
      }),
    });
    const { logGroup } = trail;
    if (logGroup === undefined) {
      throw new Error('the trail sends to a log group');
    }
    const filter = new logs.MetricFilter(this, 'RootUse', {
      logGroup, metricNamespace: 'Security', metricName: 'RootUse', filterPattern: logs.FilterPattern.literal('{ $.userIdentity.type = "Root" }'),
    });
    new cloudwatch.Alarm(this, 'RootUsed', { metric: filter.metric(), threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new
    actions.SnsAction(topic));
  }

  private recorder(): void {
    const bucket = new s3.Bucket(this, 'History', {
      encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, versioned: true,
    });
    const role = new iam.CfnServiceLinkedRole(this, 'ConfigRole', { awsServiceName: 'config.amazonaws.com' });
    new config.CfnConfigurationRecorder(this, 'Recorder', {
      roleArn: this.formatArn({
        service: 'iam', region: '', resource: 'role', resourceName: 'aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
      }),
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
    }).addResourceDependency(role);
    new config.CfnDeliveryChannel(this, 'Channel', { s3BucketName: bucket.bucketName });
    new config.ManagedRule(this, 'Rule', { identifier: config.ManagedRuleIdentifiers.ROOT_ACCOUNT_MFA_ENABLED });
  }
}
