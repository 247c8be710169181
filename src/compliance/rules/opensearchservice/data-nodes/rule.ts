import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-12',
  title: 'Domains have three data nodes in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'With fewer, the loss of one node or zone can lose data.',
  remediation: 'Set InstanceCount to 3 or more and ZoneAwarenessEnabled to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/es-controls.html',
  ],
  controls: ['FSBP ES.6', 'FSBP OpenSearch.6'],
  judge(domain) {
    const cluster = domain.at(domain.type === 'AWS::Elasticsearch::Domain' ? 'ElasticsearchClusterConfig' : 'ClusterConfig');
    const isAware = cluster.at('ZoneAwarenessEnabled').isTrue() || cluster.at('MultiAZWithStandbyEnabled').isTrue();
    return isAware ? mustBeAtLeast(cluster.at('InstanceCount'), 3, 'the loss of one can lose data') : fail(cluster.at('ZoneAwarenessEnabled'), 'in one zone');
  },
});
