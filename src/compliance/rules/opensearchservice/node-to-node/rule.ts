import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-2',
  title: 'Domains encrypt what their nodes send to each other',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set Enabled of NodeToNodeEncryptionOptions to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_node_to_node_encryption_enabled', 'elasticsearch_node_to_node_encryption_check'],
  judge(domain) {
    return mustBeTrue(domain.at('NodeToNodeEncryptionOptions', 'Enabled'), 'nodes talk in plain text');
  },
});
