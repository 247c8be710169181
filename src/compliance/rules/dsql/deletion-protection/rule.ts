import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DSQL-1',
  title: 'Clusters of Aurora DSQL are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DSQL::Cluster'],
  rationale: 'Whoever may delete it, or gets hold of such a permission, takes all of its data with one call.',
  remediation: 'Set DeletionProtectionEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dsql-cluster.html'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('DeletionProtectionEnabled'), 'one call deletes it');
  },
});
