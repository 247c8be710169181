import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'on',
      template: given({
        ExtendedS3DestinationConfiguration: { BucketARN: 'b', CloudWatchLoggingOptions: { Enabled: true, LogGroupName: 'g', LogStreamName: 's' } },
      }),
    },
    { name: 'as a text', template: given({ SplunkDestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: 'true' } } }) },
  ],
  nonCompliant: [
    {
      name: 'not said',
      template: given({ ExtendedS3DestinationConfiguration: { BucketARN: 'b' } }),
      at: ['Stream Properties.ExtendedS3DestinationConfiguration.CloudWatchLoggingOptions.Enabled'],
    },
    {
      name: 'off',
      template: given({ HttpEndpointDestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: false } } }),
      at: ['Stream Properties.HttpEndpointDestinationConfiguration.CloudWatchLoggingOptions.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'no destination', template: given({ DeliveryStreamType: 'DirectPut' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ S3DestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: { 'Fn::ImportValue': 'Logs' } } } }),
      at: ['Stream Properties.S3DestinationConfiguration.CloudWatchLoggingOptions.Enabled'],
    },
  ],
};
