import type { RuleCases } from '../../../model/cases';

const eventSourceMapping = (Properties: object) => ({ Resources: { EventSourceMapping: { Type: 'AWS::Lambda::EventSourceMapping', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a password',
      template: eventSourceMapping({
        FunctionName: 'f',
        Topics: ['t'],
        SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['b:9096'] } },
        SourceAccessConfigurations: [{ Type: 'SASL_SCRAM_512_AUTH', URI: 'arn' }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: eventSourceMapping({
        FunctionName: 'f',
        Topics: ['t'],
        SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['b:9092'] } },
      }),
      at: ['EventSourceMapping Properties.SourceAccessConfigurations'],
    },
    {
      name: 'the network only',
      template: eventSourceMapping({
        SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['b:9092'] } },
        SourceAccessConfigurations: [{ Type: 'VPC_SUBNET', URI: 'subnet:1' }],
      }),
      at: ['EventSourceMapping Properties.SourceAccessConfigurations'],
    },
  ],
  notApplicable: [
    { name: 'a queue', template: eventSourceMapping({ FunctionName: 'f', EventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:q' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: eventSourceMapping({
        SelfManagedEventSource: {},
        SourceAccessConfigurations: [{ Type: { 'Fn::ImportValue': 'Shared' }, URI: 'x' }],
      }),
      at: ['EventSourceMapping Properties.SourceAccessConfigurations.0.Type'],
    },
  ],
};
