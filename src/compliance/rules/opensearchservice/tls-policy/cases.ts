import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS 1.2 with forward secrecy',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
      }),
    },
    {
      name: 'Elasticsearch',
      template: domain('AWS::Elasticsearch::Domain', {
        DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'TLS 1.0',
      template: domain('AWS::OpenSearchService::Domain', {
        DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' },
      }),
      at: ['Domain Properties.DomainEndpointOptions.TLSSecurityPolicy'],
    },
    {
      name: 'nothing is said: TLS 1.0',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.DomainEndpointOptions.TLSSecurityPolicy'],
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
          DomainEndpointOptions: { TLSSecurityPolicy: { Ref: 'Choice' } },
        }),
      },
      at: ['Domain Properties.DomainEndpointOptions.TLSSecurityPolicy'],
    },
  ],
};
