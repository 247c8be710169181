import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipe: {
      Type: 'AWS::Pipes::Pipe',
      Properties: { RoleArn: 'arn:aws:iam::111122223333:role/pipe', Source: 'arn:aws:sqs:eu-west-1:111122223333:in', Target: 'arn:aws:sqs:eu-west-1:111122223333:out', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a secret',
      template: given({
        SourceParameters: { SelfManagedKafkaParameters: { TopicName: 'orders', Credentials: { SaslScram512Auth: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:kafka-AbCdEf' } } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ SourceParameters: { SelfManagedKafkaParameters: { TopicName: 'orders' } } }),
      at: ['Pipe Properties.SourceParameters.SelfManagedKafkaParameters.Credentials'],
    },
  ],
  notApplicable: [
    { name: 'a queue', template: given({}) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ SourceParameters: { 'Fn::ImportValue': 'setting' } }),
      at: ['Pipe Properties.SourceParameters.SelfManagedKafkaParameters'],
    },
  ],
};
