import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-10',
  title: 'Domains have three dedicated master nodes',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'With fewer, the loss of one node can stop the cluster.',
  remediation: 'Set DedicatedMasterEnabled to true and DedicatedMasterCount to 3 or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  controls: ['FSBP ES.7'],
  judge(domain) {
    const cluster = domain.at(domain.type === 'AWS::Elasticsearch::Domain' ? 'ElasticsearchClusterConfig' : 'ClusterConfig');
    return cluster.at('DedicatedMasterEnabled').isTrue()
      ? mustBeAtLeast(cluster.at('DedicatedMasterCount'), 3, 'the loss of one node can stop it')
      : fail(cluster.at('DedicatedMasterEnabled'), 'the loss of one node can stop it');
  },
});
