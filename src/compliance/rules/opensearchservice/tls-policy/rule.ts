import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-4',
  title: 'Domains refuse old versions of TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'TLS 1.0 and 1.1 have known weaknesses.',
  remediation: 'Set TLSSecurityPolicy of DomainEndpointOptions to Policy-Min-TLS-1-2-PFS-2023-10',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  controls: ['FSBP ES.8', 'FSBP OpenSearch.8'],
  judge(domain) {
    const policy = domain.at('DomainEndpointOptions', 'TLSSecurityPolicy');
    return failUnless(policy.isSet && !policy.isOneOf('Policy-Min-TLS-1-0-2019-07'), policy, 'TLS 1.0 and 1.1 are taken');
  },
});
