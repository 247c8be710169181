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
    { name: 'enabled', template: given({ State: 'ENABLED' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'findings of GuardDuty', template: given({ State: 'DISABLED' }), at: ['Rule Properties.State'] },
    {
      name: 'calls that CloudTrail has seen',
      template: given({
        State: 'DISABLED',
        EventPattern: { 'detail-type': ['AWS API Call via CloudTrail'], 'detail': { eventName: ['StopLogging'] } },
      }),
      at: ['Rule Properties.State'],
    },
    {
      name: 'by prefix, without a list',
      template: given({ State: 'DISABLED', EventPattern: { source: [{ prefix: 'aws.' }] } }),
      at: ['Rule Properties.State'],
    },
    { name: 'without a list', template: given({ State: 'DISABLED', EventPattern: { source: 'aws.securityhub' } }), at: ['Rule Properties.State'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ State: { 'Fn::If': ['IsProduction', 'ENABLED', 'DISABLED'] } }),
      },
      at: ['Rule Properties.State'],
    },
  ],
  notApplicable: [
    { name: 'a rule of an application', template: given({ State: 'DISABLED', EventPattern: { source: ['shop.orders'] } }) },
    { name: 'a schedule', template: given({ State: 'DISABLED', EventPattern: { Ref: 'AWS::NoValue' }, ScheduleExpression: 'rate(1 day)' }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ State: { 'Fn::ImportValue': 'setting' } }), at: ['Rule Properties.State'] },
  ],
};
