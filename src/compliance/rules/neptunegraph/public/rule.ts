import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNEGRAPH-1',
  title: 'Graphs cannot be reached from the Internet',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::NeptuneGraph::Graph'],
  rationale: 'Only the credentials stand between strangers and the data.',
  remediation: 'Set PublicConnectivity to false, and add a private endpoint',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptunegraph-graph.html',
  ],
  judge(graph) {
    return mustNotBeTrue(graph.at('PublicConnectivity'), 'the graph can be reached from the Internet');
  },
});
