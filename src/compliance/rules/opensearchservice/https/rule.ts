import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-3',
  title: 'Domains take only requests with TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set EnforceHTTPS of DomainEndpointOptions to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_https_communications_enforced'],
  judge(domain) {
    return mustBeTrue(domain.at('DomainEndpointOptions', 'EnforceHTTPS'), 'requests without TLS are taken');
  },
});
