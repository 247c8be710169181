import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DAX-1',
  title: 'Clusters of DAX encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DAX::Cluster'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set SSEEnabled of SSESpecification to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dax-cluster.html',
  ],
  checks: ['dynamodb_accelerator_cluster_encryption_enabled'],
  judge(cluster) {
    return mustBeTrue(cluster.at('SSESpecification', 'SSEEnabled'), 'the storage is not encrypted');
  },
});
