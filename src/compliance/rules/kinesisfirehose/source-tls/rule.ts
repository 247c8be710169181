import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIREHOSE-6',
  title: 'Delivery streams read databases with TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'Passwords and data go over the network in clear.',
  remediation: 'Set DatabaseSourceConfiguration.SSLMode to Enabled',
  references: [
    'https://docs.aws.amazon.com/firehose/latest/APIReference/API_DatabaseSourceConfiguration.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-databasesourceconfiguration.html',
  ],
  judge(stream) {
    const source = stream.at('DatabaseSourceConfiguration');
    return source.isSet ? mustBeOneOf(source.at('SSLMode'), ['Enabled'], 'the database is read in clear') : NOT_APPLICABLE;
  },
});
