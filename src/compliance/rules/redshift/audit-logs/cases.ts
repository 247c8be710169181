import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a bucket',
      template: cluster('AWS::Redshift::Cluster', {
        NodeType: 'ra3.large',
        LoggingProperties: { BucketName: 'logs' },
      }),
    },
    {
      name: 'CloudWatch Logs',
      template: cluster('AWS::Redshift::Cluster', {
        NodeType: 'ra3.large',
        LoggingProperties: { LogDestinationType: 'cloudwatch', LogExports: ['connectionlog'] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }),
      at: ['Cluster Properties.LoggingProperties'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          LoggingProperties: { 'Fn::If': ['IsProduction', { BucketName: 'logs' }, { Ref: 'AWS::NoValue' }] },
        }),
      },
      at: ['Cluster Properties.LoggingProperties'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a destination that is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          LoggingProperties: { LogDestinationType: { Ref: 'Choice' } },
        }),
      },
      at: ['Cluster Properties.LoggingProperties.LogDestinationType'],
    },
  ],
};
