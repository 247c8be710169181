import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STEPFUNCTIONS-2',
  title: 'State machines are traced',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::StepFunctions::StateMachine'],
  rationale: 'Without traces nobody sees what a request did behind the state machine.',
  remediation: 'Set TracingConfiguration.Enabled to true',
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html'],
  judge(machine) {
    return mustBeTrue(machine.at('TracingConfiguration', 'Enabled'), 'executions are not traced');
  },
});
