import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: database('AWS::RDS::DBInstance', {
        Engine: 'postgres',
        EnablePerformanceInsights: true,
        PerformanceInsightsKMSKeyId: 'alias/insights',
      }),
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', {
        Engine: 'aurora-postgresql',
        PerformanceInsightsEnabled: true,
        PerformanceInsightsKmsKeyId: 'alias/insights',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no key',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', EnablePerformanceInsights: true }),
      at: ['Database Properties.PerformanceInsightsKMSKeyId'],
    },
    {
      name: 'a cluster with a key of AWS',
      template: database('AWS::RDS::DBCluster', {
        Engine: 'aurora-postgresql',
        PerformanceInsightsEnabled: true,
        PerformanceInsightsKmsKeyId: 'alias/aws/rds',
      }),
      at: ['Database Properties.PerformanceInsightsKmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'off', template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', EnablePerformanceInsights: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.EnablePerformanceInsights'],
    },
  ],
};
