import type { ResourceTypes } from './resource-type';

/** What carries messages, events, streams and calls. */
export const MESSAGING_TYPES: ResourceTypes = {
  'AWS::SQS::Queue': {
    name: 'QueueName',
    otherwise: '{generated:75}{FifoQueue@fifo|}',
    ref: 'https://sqs.{region}.{suffix}/{account}/{name}',
    arn: 'arn:{partition}:sqs:{region}:{account}:{name}',
    attributes: { QueueName: '{name}', QueueUrl: 'https://sqs.{region}.{suffix}/{account}/{name}' },
  },
  'AWS::SNS::Topic': {
    name: 'TopicName',
    otherwise: '{generated:251}{FifoTopic@fifo|}',
    ref: '{arn}',
    arn: 'arn:{partition}:sns:{region}:{account}:{name}',
    attributes: { TopicArn: '{arn}', TopicName: '{name}' },
  },
  'AWS::Events::Rule': {
    name: 'Name',
    otherwise: '{generated:64}',
    ref: '{EventBusName@busBar|}{name}',
    arn: 'arn:{partition}:events:{region}:{account}:rule/{EventBusName@bus|}{name}',
    attributes: { RuleName: '{name}' },
  },
  'AWS::Events::EventBus': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:events:{region}:{account}:event-bus/{name}',
    attributes: { Name: '{name}' },
  },
  'AWS::Scheduler::Schedule': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:scheduler:{region}:{account}:schedule/{GroupName|default}/{name}',
  },
  'AWS::Kinesis::Stream': {
    name: 'Name',
    otherwise: '{generated:128}',
    ref: '{name}',
    arn: 'arn:{partition}:kinesis:{region}:{account}:stream/{name}',
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    name: 'DeliveryStreamName',
    otherwise: '{generated:64}',
    ref: '{name}',
    arn: 'arn:{partition}:firehose:{region}:{account}:deliverystream/{name}',
  },
  'AWS::ApiGateway::RestApi': {
    otherwise: '{word}',
    ref: '{name}',
    arn: 'arn:{partition}:apigateway:{region}::/restapis/{name}',
    attributes: { RestApiId: '{name}', RootResourceId: '{word:root}' },
  },
  'AWS::ApiGatewayV2::Api': {
    otherwise: '{word}',
    ref: '{name}',
    arn: 'arn:{partition}:apigateway:{region}::/apis/{name}',
    attributes: { ApiId: '{name}' },
  },
};
