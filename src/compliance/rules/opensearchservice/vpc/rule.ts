import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-9',
  title: 'Domains are in a VPC',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'A domain outside of a VPC is held only by its policy.',
  remediation: 'Set SubnetIds of VPCOptions',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_not_publicly_accessible', 'elasticsearch_in_vpc_only'],
  judge(domain) {
    const subnets = domain.at('VPCOptions', 'SubnetIds');
    return failUnless(subnets.items().length > 0, subnets, 'the Internet reaches it');
  },
});
