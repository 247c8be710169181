import { mustBeNoPlainPassword } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TIMESTREAM-1',
  title: 'The template does not tell the password of the data store',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Timestream::InfluxDBInstance'],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them logs in.',
  remediation: 'Give Password as a dynamic reference to Secrets Manager',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-timestream-influxdbinstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  judge(database) {
    const password = database.at('Password');
    return password.isSet ? mustBeNoPlainPassword(password) : NOT_APPLICABLE;
  },
});
