import { destinationsOf } from '../../../domain/delivery-streams';
import type { ResourceProperty } from '../../../model/resource';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** The bucket that it writes to, and those where it puts what is on the way, or what was not delivered. */
function bucketsOf(destination: ResourceProperty): ResourceProperty[] {
  return [destination, ...['S3Configuration', 'S3DestinationConfiguration', 'S3BackupConfiguration'].map((name) => destination.at(name))].filter(({ isSet }) => isSet);
}

export const rule = defineRule({
  id: 'FIREHOSE-3',
  title: 'Delivery streams do not write without encryption',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'The stream asks for files without the encryption that the owner of the bucket chose.',
  remediation: 'Remove NoEncryptionConfig, or set KMSEncryptionConfig.AWSKMSKeyARN',
  references: ['https://docs.aws.amazon.com/firehose/latest/APIReference/API_EncryptionConfiguration.html'],
  judge(stream) {
    const modes = destinationsOf(stream).flatMap(bucketsOf)
      .map((bucket) => bucket.at('EncryptionConfiguration', 'NoEncryptionConfig'));
    return modes.length === 0 ? NOT_APPLICABLE : judgeEach(modes, (mode) => failUnless(!mode.isOneOf('NoEncryption'), mode, 'files are written without encryption'));
  },
});
