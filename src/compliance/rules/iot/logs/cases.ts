import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Logging: {
      Type: 'AWS::IoT::Logging',
      Properties: { AccountId: '111122223333', RoleArn: 'arn:aws:iam::111122223333:role/iot', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'all of it', template: given({ DefaultLogLevel: 'INFO' }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: given({ DefaultLogLevel: 'DISABLED' }), at: ['Logging Properties.DefaultLogLevel'] },
    {
      name: 'nothing of a group',
      template: { Resources: { Logging: { Type: 'AWS::IoT::ResourceSpecificLogging', Properties: { LogLevel: 'DISABLED', TargetName: 'cameras', TargetType: 'THING_GROUP' } } } },
      at: ['Logging Properties.LogLevel'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ DefaultLogLevel: { 'Fn::ImportValue': 'setting' } }), at: ['Logging Properties.DefaultLogLevel'] },
  ],
};
