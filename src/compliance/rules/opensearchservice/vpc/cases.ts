import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'two subnets',
      template: domain('AWS::OpenSearchService::Domain', { VPCOptions: { SubnetIds: ['subnet-1', 'subnet-2'] } }),
    },
    {
      name: 'one from a parameter',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', { VPCOptions: { SubnetIds: [{ Ref: 'Choice' }] } }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.VPCOptions.SubnetIds'],
    },
    {
      name: 'an empty list',
      template: domain('AWS::OpenSearchService::Domain', { VPCOptions: { SubnetIds: [] } }),
      at: ['Domain Properties.VPCOptions.SubnetIds'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: domain('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a list from a parameter, which may be empty',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', { VPCOptions: { SubnetIds: { Ref: 'Choice' } } }),
      },
      at: ['Domain Properties.VPCOptions.SubnetIds'],
    },
  ],
};
