import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OPENSEARCH-6',
  title: 'Domains keep error logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Set ES_APPLICATION_LOGS in LogPublishingOptions, with a log group',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html',
  ],
  checks: ['opensearch_service_domains_cloudwatch_logging_enabled', 'elasticsearch_logs_to_cloudwatch'],
  judge(domain) {
    const log = domain.at('LogPublishingOptions', 'ES_APPLICATION_LOGS');
    return log.isSet
      ? mustNotBeFalse(log.at('Enabled'), 'errors and failed logins are not logged')
      : fail(log, 'errors and failed logins are not logged');
  },
});
