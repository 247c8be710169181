import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Aggregator: { Type: 'AWS::SecurityHub::FindingAggregator', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'all Regions', template: given({ RegionLinkingMode: 'ALL_REGIONS' }) },
  ],
  nonCompliant: [
    {
      name: 'some',
      template: given({ RegionLinkingMode: 'SPECIFIED_REGIONS', Regions: ['eu-west-1'] }),
      at: ['Aggregator Properties.RegionLinkingMode'],
    },
    {
      name: 'all but some',
      template: given({ RegionLinkingMode: 'ALL_REGIONS_EXCEPT_SPECIFIED', Regions: ['us-east-1'] }),
      at: ['Aggregator Properties.RegionLinkingMode'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RegionLinkingMode: { 'Fn::ImportValue': 'setting' } }),
      at: ['Aggregator Properties.RegionLinkingMode'],
    },
  ],
};
