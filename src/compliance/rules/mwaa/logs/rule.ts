import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MWAA-2',
  title: 'Airflow logs what it does',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MWAA::Environment'],
  rationale: 'Who started which task, and with what, leaves no trace.',
  remediation: 'Set Enabled of the task, web server and scheduler logs in LoggingConfiguration to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mwaa-environment.html'],
  judge(environment) {
    return judgeEach(['TaskLogs', 'WebserverLogs', 'SchedulerLogs'], (kind) => {
      const enabled = environment.at('LoggingConfiguration', kind, 'Enabled');
      return mustBeTrue(enabled, 'nothing of it is logged');
    });
  },
});
