import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    IPSet: {
      Type: 'AWS::GuardDuty::IPSet',
      Properties: { Format: 'TXT', Location: 'https://s3.amazonaws.com/lists/trusted.txt', Activate: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'an owner', template: given({ ExpectedBucketOwner: { Ref: 'AWS::AccountId' } }) },
  ],
  nonCompliant: [
    { name: 'nobody', template: given({}), at: ['IPSet Properties.ExpectedBucketOwner'] },
    {
      name: 'a list of threats',
      template: { Resources: { Set: { Type: 'AWS::GuardDuty::ThreatIntelSet', Properties: { Format: 'TXT', Location: 's3://lists/bad.txt', Activate: true } } } },
      at: ['Set Properties.ExpectedBucketOwner'],
    },
  ],
  notApplicable: [
    { name: 'a list that is not active', template: given({ Activate: false }) },
  ],
  unknown: [
    {
      name: 'whether it is active is decided elsewhere',
      template: given({ Activate: { 'Fn::ImportValue': 'setting' } }),
      at: ['IPSet Properties.Activate'],
    },
  ],
};
