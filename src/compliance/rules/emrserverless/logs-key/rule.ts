import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMRSERVERLESS-2',
  title: 'Logs of serverless applications are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EMRServerless::Application'],
  rationale: 'The policy of a key decides who may read what jobs print.',
  remediation: 'Set EncryptionKeyArn of each destination of MonitoringConfiguration',
  references: [
    'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emrserverless-application.html',
  ],
  judge(application) {
    const monitoring = application.at('MonitoringConfiguration');
    const [s3, logs, managed] = ['S3MonitoringConfiguration', 'CloudWatchLoggingConfiguration', 'ManagedPersistenceMonitoringConfiguration'].map((name) => monitoring.at(name));
    const used = [
      ...s3.at('LogUri').isSet ? [s3] : [],
      ...logs.at('Enabled').isTrue() ? [logs] : [],
      ...managed.at('Enabled').isFalse() ? [] : [managed],
    ];
    return used.length === 0 ? NOT_APPLICABLE : judgeEach(used, (one) => mustHaveCustomerKey(one.at('EncryptionKeyArn')));
  },
});
