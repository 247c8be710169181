import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ATHENA-2',
  title: 'Settings of workgroups hold for every query',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Athena::WorkGroup'],
  rationale: 'Otherwise each client chooses where results go, and whether they are encrypted.',
  remediation: 'Set EnforceWorkGroupConfiguration to true, or leave it out',
  references: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
  judge(group) {
    return mustNotBeFalse(
      group.at('WorkGroupConfiguration', 'EnforceWorkGroupConfiguration'),
      'each client chooses where results go, and whether they are encrypted',
    );
  },
});
