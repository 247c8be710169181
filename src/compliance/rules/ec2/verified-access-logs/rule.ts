import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-24',
  title: 'Verified Access writes logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::VerifiedAccessInstance'],
  rationale: 'Without logs nobody can tell who came in.',
  remediation: 'Set Enabled of S3, CloudWatchLogs or KinesisDataFirehose in LoggingConfigurations to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-verifiedaccessinstance-verifiedaccesslogs.html'],
  judge(resource) {
    const logs = resource.at('LoggingConfigurations');
    const hasLogs = ['S3', 'CloudWatchLogs', 'KinesisDataFirehose'].some((target) => logs.at(target, 'Enabled').isTrue());
    return failUnless(hasLogs, logs, 'no logs');
  },
});
