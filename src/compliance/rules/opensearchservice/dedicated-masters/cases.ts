import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'three',
      template: domain('AWS::OpenSearchService::Domain', {
        ClusterConfig: { DedicatedMasterEnabled: true, DedicatedMasterCount: 3 },
      }),
    },
    {
      name: 'Elasticsearch',
      template: domain('AWS::Elasticsearch::Domain', {
        ElasticsearchClusterConfig: { DedicatedMasterEnabled: 'true', DedicatedMasterCount: '3' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'two',
      template: domain('AWS::OpenSearchService::Domain', {
        ClusterConfig: { DedicatedMasterEnabled: true, DedicatedMasterCount: 2 },
      }),
      at: ['Domain Properties.ClusterConfig.DedicatedMasterCount'],
    },
    {
      name: 'none',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.ClusterConfig.DedicatedMasterEnabled'],
    },
    {
      name: 'Elasticsearch',
      template: domain('AWS::Elasticsearch::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.ElasticsearchClusterConfig.DedicatedMasterEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: domain('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', {
          ClusterConfig: { DedicatedMasterEnabled: { Ref: 'Choice' } },
        }),
      },
      at: ['Domain Properties.ClusterConfig.DedicatedMasterEnabled'],
    },
  ],
};
