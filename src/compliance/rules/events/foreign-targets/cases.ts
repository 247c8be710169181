import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: { EventPattern: { source: ['shop.orders'] }, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a bus of this account',
      template: given({ Targets: [{ Id: 'bus', Arn: { 'Fn::Sub': 'arn:aws:events:eu-west-1:${AWS::AccountId}:event-bus/main' } }] }),
    },
    { name: 'an import', template: given({ Targets: [{ Id: 'bus', Arn: { 'Fn::ImportValue': 'setting' } }] }) },
  ],
  nonCompliant: [
    {
      name: 'one of two',
      template: given({
        Targets: [{ Id: 'a', Arn: { 'Fn::Sub': 'arn:aws:sns:eu-west-1:${AWS::AccountId}:a' } }, { Id: 'b', Arn: 'arn:aws:events:eu-west-1:444455556666:event-bus/main' }],
      }),
      at: ['Rule Properties.Targets.1.Arn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Targets: { 'Fn::ImportValue': 'setting' } }), at: ['Rule Properties.Targets'] },
  ],
};
