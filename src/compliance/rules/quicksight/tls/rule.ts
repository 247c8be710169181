import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'QUICKSIGHT-1',
  title: 'Data sources of QuickSight use TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::QuickSight::DataSource'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set DisableSsl of SslProperties to false, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-quicksight-datasource.html'],
  judge(source) {
    return mustNotBeTrue(source.at('SslProperties', 'DisableSsl'), 'passwords and data cross the network in plain text');
  },
});
