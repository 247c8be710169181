import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'all Regions', template: given({ MultiRegionEnabled: true }) },
    { name: 'nothing is said: all Regions', template: given({}) },
  ],
  nonCompliant: [
    { name: 'one Region', template: given({ MultiRegionEnabled: false }), at: ['Store Properties.MultiRegionEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ MultiRegionEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Store Properties.MultiRegionEnabled'],
    },
  ],
};
