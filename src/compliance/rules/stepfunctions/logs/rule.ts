import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STEPFUNCTIONS-1',
  title: 'State machines log their executions',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::StepFunctions::StateMachine'],
  rationale: 'What went wrong, and who started it with what, cannot be seen later.',
  remediation: 'Set LoggingConfiguration.Level to ERROR or ALL, with Destinations',
  references: [
    'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html',
  ],
  checks: ['stepfunctions_statemachine_logging_enabled'],
  controls: ['FSBP StepFunctions.1'],
  judge(machine) {
    return mustBeOneOf(machine.at('LoggingConfiguration', 'Level'), ['ALL', 'ERROR', 'FATAL'], 'executions are not logged');
  },
});
