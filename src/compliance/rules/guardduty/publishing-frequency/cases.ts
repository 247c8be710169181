import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Detector: {
      Type: 'AWS::GuardDuty::Detector',
      Properties: { Enable: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a quarter of an hour', template: given({ FindingPublishingFrequency: 'FIFTEEN_MINUTES' }) },
  ],
  nonCompliant: [
    { name: 'six hours', template: given({ FindingPublishingFrequency: 'SIX_HOURS' }), at: ['Detector Properties.FindingPublishingFrequency'] },
    { name: 'nothing is said', template: given({}), at: ['Detector Properties.FindingPublishingFrequency'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ FindingPublishingFrequency: { 'Fn::ImportValue': 'setting' } }),
      at: ['Detector Properties.FindingPublishingFrequency'],
    },
  ],
};
