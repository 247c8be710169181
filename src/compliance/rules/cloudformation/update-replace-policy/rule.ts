import { STATEFUL_TYPES, mustKeepData } from '../../../domain/stateful';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-5',
  title: 'Data outlives the replacement of its resource',
  severity: Severity.LOW,
  level: 'strict',
  types: STATEFUL_TYPES,
  rationale: 'A changed name or key makes a new resource, and deletes the old one with all that is in it.',
  remediation: 'Set UpdateReplacePolicy to Retain or Snapshot',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  judge(store) {
    return mustKeepData(store, 'UpdateReplacePolicy', 'the data is deleted when the resource is replaced');
  },
});
