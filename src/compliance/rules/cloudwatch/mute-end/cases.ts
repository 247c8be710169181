import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Mute: {
      Type: 'AWS::CloudWatch::AlarmMuteRule',
      Properties: { MuteTargets: { AlarmNames: ['RootUse'] }, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'until a day',
      template: given({ ExpireDate: '2027-01-31T00:00', Rule: { Schedule: { Expression: 'cron(0 2 * * *)', Duration: 'PT1H' } } }),
    },
    { name: 'once', template: given({ Rule: { Schedule: { Expression: 'at(2027-01-01T02:00)', Duration: 'PT1H' } } }) },
  ],
  nonCompliant: [
    {
      name: 'every night',
      template: given({ Rule: { Schedule: { Expression: 'cron(0 0 * * *)', Duration: 'P1D' } } }),
      at: ['Mute Properties.ExpireDate'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Rule: { Schedule: { Expression: { 'Fn::ImportValue': 'setting' }, Duration: 'P1D' } } }),
      at: ['Mute Properties.Rule.Schedule.Expression'],
    },
  ],
};
