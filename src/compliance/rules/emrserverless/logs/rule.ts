import { mustNotBeFalse } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMRSERVERLESS-1',
  title: 'Serverless applications of EMR keep their logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMRServerless::Application'],
  rationale: 'Without logs nobody sees what a job did.',
  remediation: 'Leave ManagedPersistenceMonitoringConfiguration on, or log to S3MonitoringConfiguration or CloudWatchLoggingConfiguration',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emrserverless-application.html'],
  judge(application) {
    const monitoring = application.at('MonitoringConfiguration');
    const managed = monitoring.at('ManagedPersistenceMonitoringConfiguration', 'Enabled');
    const isLogged = monitoring.at('S3MonitoringConfiguration', 'LogUri').isSet || monitoring.at('CloudWatchLoggingConfiguration', 'Enabled').isTrue();
    return isLogged ? COMPLIANT : mustNotBeFalse(managed, 'jobs leave no logs');
  },
});
