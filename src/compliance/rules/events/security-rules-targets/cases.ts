import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: { EventPattern: { 'source': ['aws.guardduty'], 'detail-type': ['GuardDuty Finding'] }, Targets: [{ Id: 'tell', Arn: 'arn:aws:sns:eu-west-1:111122223333:alerts' }], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a topic', template: given({}) },
  ],
  nonCompliant: [
    { name: 'an empty list', template: given({ Targets: [] }), at: ['Rule Properties.Targets'] },
    { name: 'no target', template: given({ Targets: { Ref: 'AWS::NoValue' } }), at: ['Rule Properties.Targets'] },
  ],
  notApplicable: [
    { name: 'a rule of an application', template: given({ Targets: [], EventPattern: { source: ['shop.orders'] } }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Targets: { 'Fn::ImportValue': 'setting' } }), at: ['Rule Properties.Targets'] },
    {
      name: 'the source is decided elsewhere',
      template: given({ EventPattern: { source: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Rule Properties.EventPattern.source'],
    },
  ],
};
