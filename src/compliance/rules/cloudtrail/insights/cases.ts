import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'both kinds', template: given({ InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }] }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({}), at: ['Trail Properties.InsightSelectors'] },
    { name: 'one', template: given({ InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }] }), at: ['Trail Properties.InsightSelectors'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ InsightSelectors: { 'Fn::ImportValue': 'setting' } }), at: ['Trail Properties.InsightSelectors'] },
  ],
};
