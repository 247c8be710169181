import { mustBeTrue, mustNotBeFalse } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-7',
  title: 'Connections of Glue use TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::Connection'],
  rationale: 'Passwords and data go over the network in clear.',
  remediation: 'Set JDBC_ENFORCE_SSL to true, and leave KAFKA_SSL_ENABLED on',
  references: [
    'https://docs.aws.amazon.com/glue/latest/webapi/API_Connection.html',
    'https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html',
  ],
  judge(connection) {
    const input = connection.at('ConnectionInput');
    const properties = input.at('ConnectionProperties');
    if (input.at('ConnectionType').isOneOf('JDBC')) {
      return mustBeTrue(properties.at('JDBC_ENFORCE_SSL'), 'the database may be asked in clear');
    }
    return input.at('ConnectionType').isOneOf('KAFKA') ? mustNotBeFalse(properties.at('KAFKA_SSL_ENABLED'), 'Kafka is asked in clear') : NOT_APPLICABLE;
  },
});
