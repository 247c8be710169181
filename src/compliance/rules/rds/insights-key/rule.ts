import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-19',
  title: 'Performance insights are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Insights hold the texts of queries, with what stands in them.',
  remediation: 'Set PerformanceInsightsKMSKeyId (PerformanceInsightsKmsKeyId of a cluster)',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html'],
  judge(database) {
    const isInstance = database.type === 'AWS::RDS::DBInstance';
    const isOn = database.at(isInstance ? 'EnablePerformanceInsights' : 'PerformanceInsightsEnabled').isTrue();
    return isOn ? mustHaveCustomerKey(database.at(isInstance ? 'PerformanceInsightsKMSKeyId' : 'PerformanceInsightsKmsKeyId')) : NOT_APPLICABLE;
  },
});
