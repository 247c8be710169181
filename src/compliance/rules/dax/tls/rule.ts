import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DAX-2',
  title: 'Clusters of DAX encrypt what they send',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DAX::Cluster'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set ClusterEndpointEncryptionType to TLS',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dax-cluster.html',
  ],
  checks: ['dynamodb_accelerator_cluster_in_transit_encryption_enabled'],
  controls: ['FSBP DynamoDB.7'],
  judge(cluster) {
    return mustBeOneOf(cluster.at('ClusterEndpointEncryptionType'), ['TLS'], 'it is reached without TLS');
  },
});
