import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-9',
  title: 'Trails look for unusual numbers of calls',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'A burst of calls or of errors is what an attack looks like from the outside.',
  remediation: 'Add ApiCallRateInsight and ApiErrorRateInsight to InsightSelectors',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store-insights.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_insights_exist'],
  judge(trail) {
    const insights = trail.at('InsightSelectors');
    const found = insights.items().flatMap((insight) => insight.at('InsightType').texts());
    const missing = ['ApiCallRateInsight', 'ApiErrorRateInsight'].filter((kind) => !found.includes(kind));
    return failUnless(missing.length === 0, insights, `not looked for: ${missing.join(', ')}`);
  },
});
