import { excludedSources } from '../../../domain/trails';
import { defineRule, fail, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-7',
  title: 'Trails leave out no service',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Calls to KMS and to the RDS Data API that are not logged hide who decrypted what and who read the database.',
  remediation: 'Remove ExcludeManagementEventSources, and the fields with NotEquals on eventSource',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  judge(trail) {
    return judgeEach(excludedSources(trail), (source) => fail(source, `calls to ${source.text() ?? ''} are not logged`));
  },
});
