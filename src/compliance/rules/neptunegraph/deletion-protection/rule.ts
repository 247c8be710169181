import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNEGRAPH-2',
  title: 'Graphs cannot be deleted by one call',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NeptuneGraph::Graph'],
  rationale: 'One call deletes all data.',
  remediation: 'Leave out DeletionProtection, or set it to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptunegraph-graph.html',
  ],
  judge(graph) {
    return mustNotBeFalse(graph.at('DeletionProtection'), 'one call deletes all data');
  },
});
