import { wholeOf } from '../../../domain/whole';
import { failUnless, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-2',
  title: 'Web ACLs log requests',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL'],
  rationale: 'Without a log nobody can say what was tried, and what came through.',
  remediation: 'Add an AWS::WAFv2::LoggingConfiguration with the web ACL as ResourceArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-loggingconfiguration.html'],
  checks: ['wafv2_webacl_logging_enabled', 'wafv2_logging_enabled'],
  judge(resource) {
    return failUnless(resource.referrers('AWS::WAFv2::LoggingConfiguration', 'ResourceArn').length > 0, wholeOf(resource), 'requests are not logged');
  },
});
