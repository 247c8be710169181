import { mustBeFilled } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-4',
  title: 'Clusters have a security configuration',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::Cluster'],
  rationale: 'Without one, data is not encrypted in transit, and version 1 of the metadata service answers.',
  remediation: 'Set SecurityConfiguration to the name of an AWS::EMR::SecurityConfiguration',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-cluster.html'],
  judge(cluster) {
    return mustBeFilled(cluster.at('SecurityConfiguration'), 'nothing encrypts what goes from node to node');
  },
});
