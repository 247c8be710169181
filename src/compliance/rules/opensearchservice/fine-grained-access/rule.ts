import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-7',
  title: 'Domains know users and roles of their own',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'Without fine-grained access control everybody who is let in may read every index and field.',
  remediation: 'Set Enabled of AdvancedSecurityOptions to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_access_control_enabled'],
  judge(domain) {
    return mustBeTrue(domain.at('AdvancedSecurityOptions', 'Enabled'), 'whoever is let in reads every index');
  },
});
