import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-1',
  title: 'Domains encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set Enabled of EncryptionAtRestOptions to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_encryption_at_rest_enabled', 'elasticsearch_encrypted_at_rest'],
  judge(domain) {
    return mustBeTrue(domain.at('EncryptionAtRestOptions', 'Enabled'), 'the storage and its snapshots are not encrypted');
  },
});
