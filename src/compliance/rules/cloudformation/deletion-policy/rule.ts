import { STATEFUL_TYPES, mustKeepData } from '../../../domain/stateful';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-4',
  title: 'Data outlives its stack',
  severity: Severity.LOW,
  level: 'strict',
  types: STATEFUL_TYPES,
  rationale: 'Who deletes the stack, by mistake or not, deletes the data.',
  remediation: 'Set DeletionPolicy to Retain or Snapshot',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
  ],
  judge(store) {
    return mustKeepData(store, 'DeletionPolicy', 'the data is deleted with the stack');
  },
});
