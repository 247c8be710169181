import { escalationsOf, placeOf } from '../../../domain/policies/escalation-paths';
import { identityDocuments } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-30',
  title: 'No principal can make itself an administrator by way of others',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'],
  rationale: 'Code that is changed, a role that is passed or assumed, or a policy that is rewritten gives the rights of an administrator to whom nobody meant to have them.',
  remediation: 'Take away one of the actions of the first step, name other resources, or lessen the rights of the role that it leads to',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html', 'https://pathfinding.cloud'],
  judge(principal) {
    // What is not known of its own policies is unknown here as well.
    identityDocuments(principal);
    return escalationsOf(principal).map((path) => ({
      status: 'fail', property: placeOf(principal, path), message: `leads to the rights of an administrator: ${path.steps.map(({ title }) => title).join(', then ')}`,
    }));
  },
});
