import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const SWITCHES = ['SKIP_CUSTOM_JDBC_CERT_VALIDATION', 'KAFKA_SKIP_CUSTOM_CERT_VALIDATION'];

export const rule = defineRule({
  id: 'GLUE-8',
  title: 'Connections of Glue check certificates',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::Connection'],
  rationale: 'Whoever is on the way shows a certificate of his own, and reads and changes what is sent.',
  remediation: 'Remove SKIP_CUSTOM_JDBC_CERT_VALIDATION and KAFKA_SKIP_CUSTOM_CERT_VALIDATION',
  references: ['https://docs.aws.amazon.com/glue/latest/webapi/API_Connection.html'],
  judge(connection) {
    const properties = connection.at('ConnectionInput', 'ConnectionProperties');
    return judgeEach(SWITCHES.map((name) => properties.at(name)), (skip) => mustNotBeTrue(skip, 'any certificate is taken'));
  },
});
