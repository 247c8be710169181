import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-8',
  title: 'Domains let nobody in without a name',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'With anonymous access, whoever reaches the domain is let in, with whatever the anonymous role may.',
  remediation: 'Set AnonymousAuthEnabled of AdvancedSecurityOptions to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html'],
  judge(domain) {
    return mustNotBeTrue(domain.at('AdvancedSecurityOptions', 'AnonymousAuthEnabled'), 'nobody has to log in');
  },
});
