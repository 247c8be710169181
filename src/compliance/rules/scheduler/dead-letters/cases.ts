import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Schedule: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: { ScheduleExpression: 'rate(1 day)', FlexibleTimeWindow: { Mode: 'OFF' }, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a queue',
      template: given({
        Target: { Arn: 'arn:aws:lambda:eu-west-1:111122223333:function:f', RoleArn: 'arn:aws:iam::111122223333:role/s', DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:q' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ Target: { Arn: 'arn:aws:lambda:eu-west-1:111122223333:function:f', RoleArn: 'arn:aws:iam::111122223333:role/s' } }),
      at: ['Schedule Properties.Target.DeadLetterConfig.Arn'],
    },
  ],
  notApplicable: [
    { name: 'a schedule that is off', template: given({ State: 'DISABLED' }) },
  ],
  unknown: [
    {
      name: 'whether it is on is decided elsewhere',
      template: given({ State: { 'Fn::ImportValue': 'setting' } }),
      at: ['Schedule Properties.State'],
    },
  ],
};
