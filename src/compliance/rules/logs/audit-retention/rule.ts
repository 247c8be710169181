import { mustBeAtLeast } from '../../../domain/expect';
import { logGroupNamed } from '../../../domain/log-groups';
import { COMPLIANT, defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-1',
  title: 'Audit logs are kept for 90 days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail', 'AWS::EC2::FlowLog', 'AWS::Route53Resolver::ResolverQueryLoggingConfig', 'AWS::WAFv2::LoggingConfiguration'],
  rationale: 'Intrusions are found weeks after they began: then the beginning is gone.',
  remediation: 'Set RetentionInDays of the log group to 90 or more, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  judge(log) {
    const places = ['CloudWatchLogsLogGroupArn', 'LogGroupName', 'LogDestination', 'DestinationArn'].map((name) => log.at(name));
    const destinations = log.at('LogDestinationConfigs');
    const groups = [...places, ...destinations.isOpaque ? [] : destinations.items()].map(logGroupNamed).filter((group) => group !== undefined);
    return groups.length === 0 ? NOT_APPLICABLE : judgeEach(groups, (group) => {
      const days = group.at('RetentionInDays');
      return days.isSet ? mustBeAtLeast(days, 90, `the log is gone after ${days.text() ?? ''} days`) : COMPLIANT;
    });
  },
});
