import { mustName } from '../../../domain/customer-keys';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-1',
  title: 'Transfers are logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DataSync::Task'],
  rationale: 'Nobody can tell which files were copied, and which failed.',
  remediation: 'Set CloudWatchLogGroupArn, and a LogLevel other than OFF',
  references: [
    'https://docs.aws.amazon.com/datasync/latest/userguide/create-task.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html',
  ],
  judge(task) {
    if (task.at('TaskMode').isOneOf('ENHANCED')) {
      return NOT_APPLICABLE;
    }
    const level = task.at('Options', 'LogLevel');
    return level.isOneOf('OFF') ? fail(level, 'nothing is logged') : mustName(task.at('CloudWatchLogGroupArn'), 'nothing is logged');
  },
});
