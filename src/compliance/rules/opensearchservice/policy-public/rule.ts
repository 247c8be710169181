import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-50',
  title: 'Access policies of domains outside of VPCs do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  checks: ['opensearch_service_domains_not_publicly_accessible'],
  controls: ['CIS 7.0 2.21'],
  judge(resource) {
    if (resource.at('VPCOptions', 'SubnetIds').items().length > 0) {
      return NOT_APPLICABLE;
    }
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may use the domain`);
  },
});
