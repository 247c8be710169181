import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: false },
      }),
    },
    {
      name: 'spelled as a text',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: 'false' },
      }),
    },
    {
      name: 'nothing is said: the default is right',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
    },
    {
      name: 'Elasticsearch::Domain',
      template: domain('AWS::Elasticsearch::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: false },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: true },
      }),
      at: ['Domain Properties.AdvancedSecurityOptions.AnonymousAuthEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: 'true' },
      }),
      at: ['Domain Properties.AdvancedSecurityOptions.AnonymousAuthEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...domain('AWS::OpenSearchService::Domain', {
          DomainName: 'search',
          AdvancedSecurityOptions: { AnonymousAuthEnabled: { 'Fn::If': ['IsProduction', false, true] } },
        }),
      },
      at: ['Domain Properties.AdvancedSecurityOptions.AnonymousAuthEnabled'],
    },
    {
      name: 'Elasticsearch::Domain',
      template: domain('AWS::Elasticsearch::Domain', {
        DomainName: 'search',
        AdvancedSecurityOptions: { AnonymousAuthEnabled: true },
      }),
      at: ['Domain Properties.AdvancedSecurityOptions.AnonymousAuthEnabled'],
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
          AdvancedSecurityOptions: { AnonymousAuthEnabled: { Ref: 'Choice' } },
        }),
      },
      at: ['Domain Properties.AdvancedSecurityOptions.AnonymousAuthEnabled'],
    },
  ],
};
