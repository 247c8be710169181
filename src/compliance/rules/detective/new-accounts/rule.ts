import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DETECTIVE-1',
  title: 'Detective takes in new accounts of the organization',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Detective::Graph'],
  rationale: 'What happens in an account that was not taken in cannot be looked into afterwards.',
  remediation: 'Set AutoEnableMembers to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-detective-graph.html',
  ],
  judge(graph) {
    return mustBeTrue(graph.at('AutoEnableMembers'), 'new accounts are not taken in');
  },
});
