import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: true },
      }),
    },
    {
      name: 'spelled as a text',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: 'true' },
      }),
    },
    {
      name: 'Elasticsearch::Domain',
      template: domain('AWS::Elasticsearch::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: true },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: false },
      }),
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
    },
    {
      name: 'the opposite as a text',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: 'false' },
      }),
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...domain('AWS::OpenSearchService::Domain', {
          DomainName: 'search',
          EncryptionAtRestOptions: { Enabled: { 'Fn::If': ['IsProduction', true, false] } },
        }),
      },
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
    },
    {
      name: 'nothing is said',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
    },
    {
      name: 'Elasticsearch::Domain',
      template: domain('AWS::Elasticsearch::Domain', {
        DomainName: 'search',
        EncryptionAtRestOptions: { Enabled: false },
      }),
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
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
          DomainName: 'search',
          EncryptionAtRestOptions: { Enabled: { Ref: 'Choice' } },
        }),
      },
      at: ['Domain Properties.EncryptionAtRestOptions.Enabled'],
    },
  ],
};
